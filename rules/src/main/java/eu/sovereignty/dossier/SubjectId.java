package eu.sovereignty.dossier;

/**
 * What an outcome is about: {@code hosting:us-api}; derived subjects by their parts, {@code transfer:files>us-api>US}.
 *
 * @param kind one of the words of {@link Subject}
 * @param name declared id, or the parts of a derived subject
 */
public record SubjectId(String kind, String name) {

    @Override
    public String toString() {
        return name.isEmpty() ? kind : kind + ":" + name;
    }
}
