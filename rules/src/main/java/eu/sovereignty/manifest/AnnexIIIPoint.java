package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Points of Annex III of the AI Act, written {@code A3-5A} for point 5(a). */
public enum AnnexIIIPoint implements Coded {
    A3_1A("A3-1A"),
    A3_1B("A3-1B"),
    A3_1C("A3-1C"),
    A3_2("A3-2"),
    A3_3A("A3-3A"),
    A3_3B("A3-3B"),
    A3_3C("A3-3C"),
    A3_3D("A3-3D"),
    A3_4A("A3-4A"),
    A3_4B("A3-4B"),
    A3_5A("A3-5A"),
    A3_5B("A3-5B"),
    A3_5C("A3-5C"),
    A3_5D("A3-5D"),
    A3_6A("A3-6A"),
    A3_6B("A3-6B"),
    A3_6C("A3-6C"),
    A3_6D("A3-6D"),
    A3_6E("A3-6E"),
    A3_7A("A3-7A"),
    A3_7B("A3-7B"),
    A3_7C("A3-7C"),
    A3_7D("A3-7D"),
    A3_8A("A3-8A"),
    A3_8B("A3-8B");

    private final String code;

    AnnexIIIPoint(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
