package eu.sovereignty;

import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.document.DocumentReader;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Root;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Language;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ManifestReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

/** The language of a report that nobody has chosen: that of the organisation's country, even where its manifest is wrong. */
final class ReportLanguage {

    private static final String FRANCE = "FR";
    private static final Pattern IN_FRANCE = Pattern.compile("\\bcountry: *[\"']?FR\\b");

    private final Judged judged;
    private final ManifestReading reading;

    private ReportLanguage(Judged judged, ManifestReading reading) {
        this.judged = judged;
        this.reading = reading;
    }

    static Language of(Judged judged, ManifestReading reading) {
        ReportLanguage language = new ReportLanguage(judged, reading);
        return language.french() ? Language.FR : Language.EN;
    }

    private boolean french() {
        return reading.manifest()
                .map(ReportLanguage::declares)
                .orElseGet(() -> tree().map(ReportLanguage::says).orElseGet(this::seemsToSay));
    }

    private static boolean declares(Manifest manifest) {
        return manifest.organisation().country().is(new Country(FRANCE)).holds(is -> is);
    }

    /** The tree of a manifest of which only values are wrong. */
    private Optional<Node> tree() {
        return new DocumentReader(new Root(judged.basedir()), Limits.DOCUMENT)
                .read(judged.manifest())
                .tree();
    }

    private static boolean says(Node tree) {
        return child(tree, "organisation")
                .flatMap(organisation -> child(organisation, "country"))
                .filter(country ->
                        country instanceof Node.Scalar scalar && scalar.text().equals(FRANCE))
                .isPresent();
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** The lines of a manifest that is not YAML to its end; only a file that was read already is read again. */
    private boolean seemsToSay() {
        if (reading.inputs().isEmpty()) {
            return false;
        }
        try {
            String text = Files.readString(judged.basedir().resolve(judged.manifest()), StandardCharsets.UTF_8);
            return text.lines()
                    .dropWhile(line -> !line.startsWith("organisation:"))
                    .takeWhile(line -> line.isBlank() || line.matches("(organisation:|[ #]).*"))
                    .anyMatch(line -> IN_FRANCE.matcher(line).find());
        } catch (IOException e) {
            return false;
        }
    }
}
