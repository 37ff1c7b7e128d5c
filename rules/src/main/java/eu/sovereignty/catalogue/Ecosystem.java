package eu.sovereignty.catalogue;

import java.util.Locale;

/** Where a coordinate means something, and what makes two spellings of one coordinate the same. */
public enum Ecosystem {
    /** {@code group:artifact}. */
    MAVEN,
    /** {@code @scope/name} or {@code name}. */
    NPM,
    /** The name of a distribution; PEP 503 makes {@code Foo_Bar} and {@code foo-bar} one. */
    PYPI,
    /** The path of a module; a suffix {@code /v2} is another version of the same one. */
    GO,
    /** The id of a package, whatever its case. */
    NUGET,
    CARGO,
    GEM,
    /** {@code vendor/name}. */
    COMPOSER,
    CRAN,
    /** The type of a resource, {@code azurerm_cognitive_account}. */
    TERRAFORM,
    /** The name of a container image; registry {@code docker.io}, tag and digest say nothing of what it is. */
    IMAGE,
    /** {@code owner/repository} of a step of GitHub Actions; what follows {@code @} is a version. */
    ACTION,
    /**
     * A chart that another one depends on: its repository, a slash, its name, {@code otwld.github.io/ollama-helm/ollama}, or the
     * name alone. Scheme and slashes at the end of a repository say nothing of what it is.
     */
    HELM;

    private static final String DOCKER = "docker.io/";
    private static final String LIBRARY = "library/";

    /** The one spelling of a coordinate; patterns of the catalogue are compared in the same one. */
    String canonical(String coordinate) {
        return switch (this) {
            case MAVEN, CRAN, TERRAFORM -> coordinate;
            case NPM, NUGET, CARGO, GEM, COMPOSER -> coordinate.toLowerCase(Locale.ROOT);
            case PYPI -> coordinate.toLowerCase(Locale.ROOT).replace('_', '-').replace('.', '-');
            case GO -> withoutMajor(coordinate);
            case IMAGE -> image(coordinate.toLowerCase(Locale.ROOT));
            case ACTION -> before(coordinate.toLowerCase(Locale.ROOT), '@');
            case HELM -> chart(coordinate.toLowerCase(Locale.ROOT));
        };
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String withoutMajor(String module) {
        int slash = module.lastIndexOf("/v");
        boolean major = slash > 0
                && slash + 2 < module.length()
                && module.substring(slash + 2).chars().allMatch(Character::isDigit);
        return major ? module.substring(0, slash) : module;
    }

    private static String chart(String reference) {
        int scheme = reference.indexOf("://");
        String name = scheme < 0 ? reference : reference.substring(scheme + 3);
        return name.replace("//", "/");
    }

    private static String image(String reference) {
        String name = before(reference, '@');
        int tag = name.indexOf(':', name.lastIndexOf('/') + 1);
        String untagged = tag < 0 ? name : name.substring(0, tag);
        String local = untagged.startsWith(DOCKER) ? untagged.substring(DOCKER.length()) : untagged;
        return local.startsWith(LIBRARY) ? local.substring(LIBRARY.length()) : local;
    }
}
