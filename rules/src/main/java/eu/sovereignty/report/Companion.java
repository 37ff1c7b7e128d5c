package eu.sovereignty.report;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that ships with the product and is copied beside a report that links to it.
 *
 * @param path where it lies, relative to the report, with {@code /}
 * @param resource its absolute name among the resources
 */
public record Companion(String path, String resource) {

    /**
     * Its content; the caller closes it.
     *
     * @throws IOException when it cannot be opened
     */
    public InputStream open() throws IOException {
        InputStream in = Companion.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("the build has left out " + resource);
        }
        return in;
    }
}
