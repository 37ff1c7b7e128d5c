package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyMatch;
import java.util.Optional;

/** References to container images. */
final class Images {

    private static final String RUNNER = "ai/";
    private static final String NIM = "nvcr.io/nim/";
    private static final String[] BEFORE_MODELS = {"foundation-model/", "inference-profile/", "hf.co/", "docker.io/"};

    private Images() {}

    /**
     * The technology of an image. One that is kept in a registry of one's own has the same name behind the name of the registry;
     * whole namespaces ({@code ai/*}) mean something on the public registry only.
     */
    static Optional<TechnologyMatch> technology(Technologies technologies, String reference) {
        return technologies
                .artifact(Ecosystem.IMAGE, reference)
                .or(() -> mirrored(reference)
                        .flatMap(name -> technologies.artifact(Ecosystem.IMAGE, name))
                        .filter(match -> !match.pattern().endsWith("/*")));
    }

    /** The last two parts of a name with a registry before it. */
    private static Optional<String> mirrored(String reference) {
        int name = reference.lastIndexOf('/');
        int owner = reference.lastIndexOf('/', name - 1);
        return owner > 0 ? Optional.of(reference.substring(owner + 1)) : Optional.empty();
    }

    /** The model that an image holds: of Docker Model Runner and of NVIDIA NIM. */
    static Optional<String> model(String reference) {
        String plain = reference.startsWith("docker.io/") ? reference.substring("docker.io/".length()) : reference;
        if (plain.startsWith(RUNNER)) {
            return Optional.of(plain);
        }
        return plain.startsWith(NIM) ? Optional.of(untagged(plain.substring(NIM.length()))) : Optional.empty();
    }

    /** The name of a model without the words of the place that keeps it: the resource name of AWS, the host of a hub. */
    static String withoutPrefix(String model) {
        for (String before : BEFORE_MODELS) {
            int at = model.indexOf(before);
            if (at >= 0) {
                return model.substring(at + before.length());
            }
        }
        return model;
    }

    private static String untagged(String name) {
        int tag = name.lastIndexOf(':');
        return tag < 0 ? name : name.substring(0, tag);
    }
}
