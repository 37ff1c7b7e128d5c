package eu.sovereignty.it;

import java.nio.file.Path;

/** A Maven distribution and the JDK that it runs on. */
record Toolchain(Path maven, Jdk jdk) {
    String version() {
        return maven.getFileName().toString().replace("apache-maven-", "");
    }

    @Override
    public String toString() {
        return "Maven " + version() + ", JDK " + jdk.release();
    }
}
