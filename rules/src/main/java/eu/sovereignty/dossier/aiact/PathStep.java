package eu.sovereignty.dossier.aiact;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question of the table, its answer, and what the answer rests on.
 *
 * @param step number of the row in the table (law notes 3.2)
 * @param question what is asked, as a word that reports have a sentence for
 * @param answer yes, no, unknown, or what else can be the matter
 */
public record PathStep(int step, String question, String answer, List<Provenance> from, List<Missing> missing) {

    static PathStep of(int step, String question, Fact<Boolean> truth) {
        String answer = truth.value().map(yes -> yes ? "yes" : "no").orElse("unknown");
        return new PathStep(step, question, answer, truth.from(), truth.missing());
    }

    static PathStep of(int step, String question, String answer, Fact<?> fact) {
        return new PathStep(step, question, answer, fact.from(), fact.missing());
    }

    /** As the report shows it; what is missing stands under {@code missing}, the rest under {@code sources}. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("step", step);
        shown.put("question", "asks-" + question);
        shown.put("answer", answer);
        shown.put("sources", from.stream().map(PathStep::source).toList());
        if (!missing.isEmpty()) {
            shown.put("missing", missing.stream().map(Missing::field).toList());
        }
        return shown;
    }

    private static String source(Provenance from) {
        String said = from.about() + " = " + from.value();
        return from instanceof Provenance.Declared declared
                ? said + " (" + declared.at().place() + ")"
                : from instanceof Provenance.Assumed assumed ? said + " (" + assumed.reason() + ")" : said;
    }
}
