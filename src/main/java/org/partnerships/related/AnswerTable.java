package org.partnerships.related;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Where answers are kept, by question: the latest of so many. Thread-safe, without locks. */
final class AnswerTable {

    /** In how many places an answer may be; when all are taken, it replaces any of them. */
    private static final int WAYS = 8;

    private final AtomicReferenceArray<Answer> places;

    /** With room for so many answers at least. */
    AnswerTable(int room) {
        places = new AtomicReferenceArray<>(Math.max(WAYS, powerOfTwo(room)));
    }

    /** A larger table with the answers of another one. */
    AnswerTable(int room, AnswerTable other) {
        this(room);
        for (int place = 0; place < other.places.length(); place++) {
            Answer known = other.places.get(place);
            if (known != null) {
                put(known);
            }
        }
    }

    private static int powerOfTwo(int atLeast) {
        return atLeast < 2 ? 1 : Integer.highestOneBit(atLeast - 1) << 1;
    }

    int room() {
        return places.length();
    }

    /** The answer to a question; null when it is not kept. */
    Answer get(Question question) {
        int first = first(question);
        for (int place = first; place < first + WAYS; place++) {
            Answer known = places.get(place);
            if (known != null && known.question().equals(question)) {
                return known;
            }
        }
        return null;
    }

    void put(Answer answer) {
        Question question = answer.question();
        int first = first(question);
        int free = first + (question.hashCode() & WAYS - 1);
        for (int place = first; place < first + WAYS; place++) {
            Answer known = places.get(place);
            if (known == null) {
                free = place;
            } else if (known.question().equals(question)) {
                places.set(place, answer);
                return;
            }
        }
        places.set(free, answer);
    }

    /** The first of the places of a question; the highest bits are the best mixed. */
    private int first(Question question) {
        int mixed = question.hashCode() * 0x9E3779B9;
        return (int) (((mixed & 0xFFFF_FFFFL) * places.length()) >>> Integer.SIZE) & -WAYS;
    }
}
