package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import java.util.List;
import java.util.Optional;

/** How keys of providers of AI look, so that one that stands in clear is recognised. */
public record KeyFormats(String id, List<Format> formats, Optional<Node> sources) {

    public KeyFormats {
        formats = List.copyOf(formats);
    }

    /**
     * One format.
     *
     * @param text letters that every key of it has
     * @param part where they stand
     * @param least how many characters follow them
     * @param provider whose key it is
     * @param strength weak where others have keys that look the same
     * @param common whether the letters are too common to look for them in every file
     */
    public record Format(
            String text,
            Part part,
            Integer least,
            String provider,
            Optional<Strength> strength,
            Optional<Boolean> common) {

        /** Whether keys begin with the letters. */
        public boolean atStart() {
            return part == Part.START;
        }

        /** Whether such a key can be nobody else's. */
        public boolean strong() {
            return strength.isEmpty();
        }
    }

    /** A part of a key. */
    public enum Part {
        START,
        MIDDLE
    }

    /** Letters one of which stands in every file with such a key, but for those that are too common. */
    public List<String> anchors() {
        return formats.stream()
                .filter(format -> format.common().isEmpty())
                .map(Format::text)
                .toList();
    }
}
