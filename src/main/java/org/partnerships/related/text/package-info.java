/**
 * From German and English text to index terms: tokens, gender forms, stop words, stems. No ranking.
 */
package org.partnerships.related.text;
