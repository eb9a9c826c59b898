package org.partnerships.related;

import org.partnerships.related.text.Token;

import java.util.List;

/**
 * A text that was analyzed, before all of its terms have numbers.
 *
 * @param terms numbers of different terms in the order in which they first occur, -1 for a new one
 * @param added the new ones in that order
 * @param codes of the terms
 * @param length words, stop words not counted
 * @param names the terms of each of the item's names in their order, without names that have none
 */
record AnalyzedText(
        int[] terms, List<Token> added, byte[] codes, int length, List<List<Token>> names) {}
