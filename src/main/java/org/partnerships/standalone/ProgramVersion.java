package org.partnerships.standalone;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that the build wrote into the class path. */
final class ProgramVersion implements IVersionProvider {

    private static final String FILE = "/standalone/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = ProgramVersion.class.getResourceAsStream(FILE)) {
            properties.load(file);
        }
        return new String[] {"magnolia-partnerships " + properties.getProperty("version")};
    }
}
