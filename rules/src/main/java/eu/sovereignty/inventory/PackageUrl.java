package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import java.util.Map;
import java.util.Optional;

/** A package URL, {@code pkg:maven/com.openai/openai-java@1.0}. Source: package-url/purl-spec. */
record PackageUrl(Ecosystem ecosystem, String coordinate) {

    private static final String SCHEME = "pkg:";
    private static final Map<String, Ecosystem> TYPES = Map.of(
            "maven", Ecosystem.MAVEN,
            "npm", Ecosystem.NPM,
            "pypi", Ecosystem.PYPI,
            "golang", Ecosystem.GO,
            "nuget", Ecosystem.NUGET,
            "cargo", Ecosystem.CARGO,
            "gem", Ecosystem.GEM,
            "composer", Ecosystem.COMPOSER,
            "cran", Ecosystem.CRAN,
            "docker", Ecosystem.IMAGE);

    /** Reads a URL; empty where it is none, or of a type that the catalogue does not know. */
    static Optional<PackageUrl> of(String text) {
        int slash = text.indexOf('/');
        if (!text.startsWith(SCHEME) || slash < 0) {
            return Optional.empty();
        }
        String path = path(text.substring(slash + 1));
        return Optional.ofNullable(TYPES.get(text.substring(SCHEME.length(), slash)))
                .map(ecosystem ->
                        new PackageUrl(ecosystem, ecosystem == Ecosystem.MAVEN ? path.replace('/', ':') : path));
    }

    /** Without version, qualifiers and subpath; {@code %40} is the sign before a scope of npm. */
    private static String path(String rest) {
        int end = 0;
        while (end < rest.length() && "@?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end == 0 ? rest.length() : end)
                .replace("%40", "@")
                .replace("%2F", "/");
    }
}
