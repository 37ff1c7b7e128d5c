package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import java.util.Optional;
import java.util.Set;

/** Keys of providers of AI in clear, in any text: one in a document is as live as one in a program. */
final class SecretsDetector implements Detector {

    private static final Set<String> NEVER =
            Set.of("class", "jar", "png", "jpg", "gif", "svg", "pdf", "woff", "woff2", "zip", "map", "lock");

    private final Secrets secrets;

    SecretsDetector(Catalogue catalogue) {
        this.secrets = new Secrets(catalogue);
    }

    @Override
    public String name() {
        return "secrets";
    }

    @Override
    public Content content() {
        return Content.TEXT_WITH_KEYS;
    }

    @Override
    public boolean reads(SourceFile file) {
        return !NEVER.contains(file.extension()) && !file.name().equals("package-lock.json");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        secrets.in(
                file.text(),
                (start, found) -> into.add(
                        Optional.empty(),
                        found.format().strong() ? Strength.STRONG : Strength.WEAK,
                        file.at(start),
                        file.scope(),
                        found.secret().shown(),
                        found.secret(),
                        Optional.empty()));
    }
}
