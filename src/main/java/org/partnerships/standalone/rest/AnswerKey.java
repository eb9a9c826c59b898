package org.partnerships.standalone.rest;

import java.util.Locale;

/**
 * What makes two requests get the same answer.
 *
 * @param endpoint one and the same object as long as its definition stays
 * @param rights of the caller, see {@link
 *     org.partnerships.standalone.repository.Access#versionOfRights}
 * @param address path and query as sent
 * @param language null for all languages
 */
record AnswerKey(Object endpoint, Object rights, String address, Locale language) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerKey key
                && endpoint == key.endpoint
                && rights == key.rights
                && address.equals(key.address)
                && (language == null ? key.language == null : language.equals(key.language));
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(endpoint) + address.hashCode();
    }
}
