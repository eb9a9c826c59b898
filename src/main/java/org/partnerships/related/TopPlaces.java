package org.partnerships.related;

/** Keeps the numbers with the highest scores: a heap with the lowest of them on top. */
final class TopPlaces {

    private final float[] scores;
    private final int[] numbers;
    private int size;

    TopPlaces(int capacity) {
        scores = new float[capacity];
        numbers = new int[capacity];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == scores.length;
    }

    /** What a score must exceed to get in. */
    float threshold() {
        return isFull() ? scores[0] : 0;
    }

    void offer(float score, int number) {
        if (size < scores.length) {
            set(size, score, number);
            siftUp(size++);
        } else if (score > scores[0]) {
            set(0, score, number);
            siftDown();
        }
    }

    /** Takes the number with the lowest score out. */
    int poll() {
        int lowest = numbers[0];
        size--;
        set(0, scores[size], numbers[size]);
        siftDown();
        return lowest;
    }

    private void siftUp(int from) {
        int at = from;
        while (at > 0 && scores[(at - 1) / 2] > scores[at]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void siftDown() {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && scores[child + 1] < scores[child]) {
                child++;
            }
            if (scores[at] <= scores[child]) {
                return;
            }
            swap(at, child);
            at = child;
            child = 2 * at + 1;
        }
    }

    private void swap(int one, int other) {
        float score = scores[one];
        int number = numbers[one];
        set(one, scores[other], numbers[other]);
        set(other, score, number);
    }

    private void set(int at, float score, int number) {
        scores[at] = score;
        numbers[at] = number;
    }
}
