package org.partnerships.related.index;

import java.util.List;

/** A document as segments keep it. */
record CodedDocument(ItemFacts facts, byte lengthCode, byte[] terms) {

    /** Counts documents, lengths and terms anew. */
    static Statistics statistics(List<CodedDocument> documents) {
        IntPages.Editor frequencies = new IntPages.Editor(IntPages.EMPTY);
        TermCursor cursor = new TermCursor();
        long totalLength = 0;
        for (CodedDocument document : documents) {
            totalLength += Math.round(LengthCode.length(document.lengthCode()));
            cursor.open(document.terms(), 0);
            for (int run = 0; run < 2; run++) {
                while (cursor.next()) {
                    frequencies.add(cursor.value(), 1);
                }
                if (run == 0) {
                    cursor.openNext();
                }
            }
        }
        return new Statistics(documents.size(), totalLength, frequencies.done());
    }
}
