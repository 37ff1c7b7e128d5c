package eu.sovereignty.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file that lies beside a report because the report refers to it. */
public sealed interface Companion {

    /** Where it lies, relative to the report, with {@code /}. */
    String path();

    /**
     * Writes its content.
     *
     * @param out left open
     * @throws IOException when it cannot be read or written
     */
    void writeTo(OutputStream out) throws IOException;

    /**
     * A file that ships with the product.
     *
     * @param resource its absolute name among the resources
     */
    record Shipped(String path, String resource) implements Companion {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            try (InputStream in = Companion.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("the build has left out " + resource);
                }
                in.transferTo(out);
            }
        }
    }

    /** A file that tells of the same judgement as the report beside which it lies. */
    record Told(String path, ReportModel model, Content content) implements Companion {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.write(model, out);
        }
    }

    /** What a file tells of a judgement. */
    interface Content {

        /** Writes it, and leaves the stream open. */
        void write(ReportModel model, OutputStream out) throws IOException;
    }
}
