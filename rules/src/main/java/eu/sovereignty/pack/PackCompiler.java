package eu.sovereignty.pack;

/** Runs in the build, after compilation. */
public final class PackCompiler {
    private PackCompiler() {}

    /**
     * Writes nothing yet.
     *
     * @param args the directory of the resources, and that of the classes to write the index to
     */
    public static void main(String[] args) {}
}
