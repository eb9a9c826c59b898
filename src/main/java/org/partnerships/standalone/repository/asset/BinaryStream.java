package org.partnerships.standalone.repository.asset;

import java.io.FilterInputStream;
import java.io.IOException;

import javax.jcr.Binary;
import javax.jcr.RepositoryException;

/** A binary's content; closing it disposes of the binary as well. */
final class BinaryStream extends FilterInputStream {

    private final Binary binary;

    BinaryStream(Binary binary) throws RepositoryException {
        super(binary.getStream());
        this.binary = binary;
    }

    @Override
    public void close() throws IOException {
        super.close();
        binary.dispose();
    }
}
