package eu.sovereignty;

import eu.sovereignty.AssessmentRequest.Bar;
import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.AssessmentRequest.Law;
import eu.sovereignty.AssessmentRequest.Output;
import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests about a folder. */
final class Requests {

    private static final Law LAW = Law.on(LocalDate.of(2026, 11, 21));

    private final Path base;
    private final Bar bar;

    Requests(Path base) {
        this(base, Bar.of("default"));
    }

    private Requests(Path base, Bar bar) {
        this.base = base;
        this.bar = bar;
    }

    Path output() {
        return base.resolve("target/sovereignty");
    }

    void manifest(String text) throws IOException {
        Files.writeString(manifest(), text);
    }

    AssessmentRequest plain() {
        return formats("json", "html");
    }

    AssessmentRequest formats(String... formats) {
        return request(judged(), LAW, told(Set.of(formats)));
    }

    AssessmentRequest rules(Set<String> rules, Set<String> skipRules, String... formats) {
        return request(judged(), law(rules, skipRules), told(Set.of(formats)));
    }

    AssessmentRequest catalogue(String directory) {
        Judged judged =
                new Judged(base, manifest(), Optional.of(Path.of(directory)), true, Optional.empty(), List.of());
        return request(judged, LAW, told(Set.of("json")));
    }

    /** With a word on whether ignored files are read; none where it is empty. */
    AssessmentRequest everything(String word) {
        Optional<String> given = Optional.of(word).filter(text -> !text.isEmpty());
        Judged judged = new Judged(base, manifest(), Optional.empty(), true, given, List.of());
        return request(judged, LAW, told(Set.of("json")));
    }

    AssessmentRequest in(Language language, Set<String> rules) {
        Output output = new Output(output(), Set.of("json", "html"), Optional.of(language.code()));
        return request(judged(), law(rules, Set.of()), output);
    }

    /** The same requests with minimums under the Cloud Sovereignty Framework. */
    Requests asking(@Nullable String seal, @Nullable String score) {
        return stoppedBy(new Bar(
                bar.policy(),
                bar.failOn(),
                bar.failOnUndetermined(),
                Optional.ofNullable(seal),
                Optional.ofNullable(score)));
    }

    /** The same requests with another bar. */
    Requests stoppedBy(Bar other) {
        return new Requests(base, other);
    }

    private AssessmentRequest request(Judged judged, Law law, Output output) {
        return new AssessmentRequest(judged, law, bar, output, ParameterNames.NONE, "0.1.0");
    }

    private Judged judged() {
        return Judged.of(base, manifest());
    }

    private Path manifest() {
        return base.resolve("sovereignty.yaml");
    }

    private static Law law(Set<String> rules, Set<String> skipRules) {
        return new Law(LAW.today(), LAW.asOf(), rules, skipRules, Set.of());
    }

    private Output told(Set<String> formats) {
        return new Output(output(), formats, Optional.empty());
    }
}
