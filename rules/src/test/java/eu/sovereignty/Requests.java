package eu.sovereignty;

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

    private final Path base;
    private final Optional<String> minSeal;
    private final Optional<String> minScore;

    Requests(Path base) {
        this(base, Optional.empty(), Optional.empty());
    }

    private Requests(Path base, Optional<String> minSeal, Optional<String> minScore) {
        this.base = base;
        this.minSeal = minSeal;
        this.minScore = minScore;
    }

    Path output() {
        return base.resolve("target/sovereignty");
    }

    void manifest(String text) throws IOException {
        Files.writeString(base.resolve("sovereignty.yaml"), text);
    }

    AssessmentRequest plain() {
        return formats("json", "html");
    }

    AssessmentRequest formats(String... formats) {
        return with("default", null, null, Set.of(formats), Set.of(), Set.of());
    }

    AssessmentRequest with(
            String policy,
            @Nullable String failOn,
            @Nullable String failOnUndetermined,
            Set<String> formats,
            Set<String> rules,
            Set<String> skipRules) {
        return request(
                Optional.empty(), Optional.empty(), policy, failOn, failOnUndetermined, formats, rules, skipRules);
    }

    /** The same requests with minimums under the Cloud Sovereignty Framework. */
    Requests asking(@Nullable String seal, @Nullable String score) {
        return new Requests(base, Optional.ofNullable(seal), Optional.ofNullable(score));
    }

    AssessmentRequest catalogue(String directory) {
        return request(
                Optional.of(Path.of(directory)),
                Optional.empty(),
                "default",
                null,
                null,
                Set.of("json"),
                Set.of(),
                Set.of());
    }

    AssessmentRequest in(Language language, Set<String> rules) {
        return request(
                Optional.empty(),
                Optional.of(language),
                "default",
                null,
                null,
                Set.of("json", "html"),
                rules,
                Set.of());
    }

    private AssessmentRequest request(
            Optional<Path> catalogue,
            Optional<Language> language,
            String policy,
            @Nullable String failOn,
            @Nullable String failOnUndetermined,
            Set<String> formats,
            Set<String> rules,
            Set<String> skipRules) {
        return new AssessmentRequest(
                base,
                base.resolve("sovereignty.yaml"),
                catalogue,
                LocalDate.of(2026, 11, 21),
                Optional.empty(),
                language.map(Language::code),
                policy,
                Optional.ofNullable(failOn),
                Optional.ofNullable(failOnUndetermined),
                minSeal,
                minScore,
                output(),
                formats,
                rules,
                skipRules,
                Set.of(),
                true,
                List.of(),
                ParameterNames.NONE,
                "0.1.0");
    }
}
