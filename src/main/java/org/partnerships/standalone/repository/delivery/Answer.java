package org.partnerships.standalone.repository.delivery;

import java.util.Set;

/**
 * A whole answer.
 *
 * @param json the document in UTF-8
 * @param dependencies what it is made of, as the keys that {@link ContentChanges} reports
 * @param workspaces where that lies
 */
public record Answer(byte[] json, Set<String> dependencies, Set<String> workspaces) {}
