package org.partnerships.related;

/** What is asked, whoever asks it whenever: answers are kept by it. */
record Question(String id, String language, RelatedOptions options) {

    static Question of(RelatedQuery query) {
        return new Question(query.id(), query.language(), query.options());
    }
}
