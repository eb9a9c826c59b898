/** The files of digital assets, as the caller may read them. No HTTP. */
package org.partnerships.standalone.repository.asset;
