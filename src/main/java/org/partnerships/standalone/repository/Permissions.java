package org.partnerships.standalone.repository;

/** Magnolia's permission bits, as role nodes store them. */
final class Permissions {

    static final int NONE = 0;
    static final int ADD = 1;
    static final int SET = 2;
    static final int REMOVE = 4;
    static final int READ = 8;
    static final int ALL = 63;

    private Permissions() {}
}
