package org.partnerships.related;

import org.partnerships.related.index.Segment;

/** Keeps the documents with the highest scores: a heap with the lowest of them on top. */
final class TopPlaces {

    final Segment[] segments;
    final int[] documents;
    private final float[] scores;
    private int size;

    TopPlaces(int capacity) {
        segments = new Segment[capacity];
        documents = new int[capacity];
        scores = new float[capacity];
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

    void offer(float score, Segment segment, int document) {
        if (size < scores.length) {
            set(size, score, segment, document);
            siftUp(size++);
        } else if (score > scores[0]) {
            set(0, score, segment, document);
            siftDown();
        }
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
        Segment segment = segments[one];
        int document = documents[one];
        set(one, scores[other], segments[other], documents[other]);
        set(other, score, segment, document);
    }

    private void set(int at, float score, Segment segment, int document) {
        scores[at] = score;
        segments[at] = segment;
        documents[at] = document;
    }
}
