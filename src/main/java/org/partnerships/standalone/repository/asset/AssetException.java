package org.partnerships.standalone.repository.asset;

import org.partnerships.PartnershipsException;

/** The repository cannot give an asset's file. */
public final class AssetException extends PartnershipsException {

    private static final long serialVersionUID = 1L;

    AssetException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
