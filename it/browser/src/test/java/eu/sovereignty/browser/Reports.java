package eu.sovereignty.browser;

import eu.sovereignty.Assessment;
import eu.sovereignty.AssessmentRequest;
import eu.sovereignty.AssessmentRequest.Bar;
import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.AssessmentRequest.Law;
import eu.sovereignty.AssessmentRequest.Output;
import eu.sovereignty.AssessmentResult;
import eu.sovereignty.ParameterNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Judges manifests, for the reports that come of it. */
final class Reports {
    private static final Path DEMO = Path.of("..", "demo").toAbsolutePath().normalize();
    private static final Path GOOD = Path.of("../../rules/src/test/resources/eu/sovereignty/manifest/good");
    private static final Path TARGET = Path.of("target", "reports").toAbsolutePath();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Reports() {}

    /** The report of the demo; gives the folder of the files. */
    static Path demo(String language) throws IOException {
        return judged(DEMO, TARGET.resolve("demo-" + language), language);
    }

    /** The report of a manifest full of markup, letters of another direction, words without end and formulas. */
    static Path hostile(String language) throws IOException {
        String name = "\"<script>alert(1)</script><img src=x onerror=alert(2)> ]]> --> {{7*7}} עברית "
                + "w".repeat(3000) + "\"";
        String manifest = Files.readString(GOOD.resolve("town-chatbot.yaml"))
                .replace("Ville d'Exemple,", name + ",")
                .replace("Answers residents' questions about administrative procedures", name)
                .replace("answer questions", name);
        return judged("hostile-" + language, manifest, language);
    }

    /** The report of a manifest that cannot be judged. */
    static Path refused(String language) throws IOException {
        return judged("refused-" + language, "manifest: 1\nsystems: [{ id: X, colour: \"<b>\" }]\n", language);
    }

    /** The report of so many systems, each with data, a purpose, a model and a hosting of its own. */
    static Path many(int systems, String language) throws IOException {
        String manifest = "manifest: 1\norganisation: { name: Agence d'exemple, kind: state-operator, country: FR }\n"
                + each(
                        systems,
                        "systems",
                        "{ id: s%1$d, purpose: Orders files, aiActRole: [deployer], production: true, uses: { models: [m%1$d], processing: [p%1$d] } }")
                + each(systems, "models", "{ id: m%1$d, name: gpt-4o, servedBy: h%1$d, servedAs: api }")
                + each(
                        systems,
                        "processing",
                        "{ id: p%1$d, purpose: benefit files, data: [d%1$d], lawfulBasis: public-task }")
                + each(systems, "data", "{ id: d%1$d, personal: identified, special: [health], storedAt: [h%1$d] }")
                + each(
                        systems,
                        "hosting",
                        "{ id: h%1$d, provider: azure, region: swedencentral, cloud: commercial, places: { support: [US, IN] }, contract: { signedOn: 2026-02-01 } }");
        return judged("many-" + language, manifest, language);
    }

    private static String each(int number, String key, String item) {
        return IntStream.range(0, number)
                .mapToObj(i -> "  - " + item.formatted(i) + "\n")
                .collect(Collectors.joining("", key + ":\n", ""));
    }

    private static Path judged(String name, String manifest, String language) throws IOException {
        Path base = Files.createDirectories(TARGET.resolve(name));
        Files.writeString(base.resolve("sovereignty.yaml"), manifest);
        return judged(base, base.resolve("out"), language);
    }

    private static Path judged(Path base, Path output, String language) {
        AssessmentResult result = Assessment.run(request(base, output, language));
        if (result.reports().isEmpty()) {
            throw new IllegalStateException(result.headline());
        }
        return output;
    }

    private static AssessmentRequest request(Path base, Path output, String language) {
        return new AssessmentRequest(
                Judged.of(base, base.resolve("sovereignty.yaml")),
                Law.on(DAY),
                Bar.of("default"),
                new Output(output, Set.of("html", "json"), Optional.of(language)),
                ParameterNames.NONE,
                "0.1.0");
    }
}
