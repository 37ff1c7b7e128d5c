package eu.sovereignty.manifest;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Root;
import eu.sovereignty.document.TextReader;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the answers of the sheets that a manifest names beside those that stand in the manifest itself. Neither goes before the
 * other: where they differ, that is a problem, said with both places.
 */
final class AnswerSheets {

    private final TextReader texts;
    private final Problems manifest;
    private final Map<String, TextReader.Reading> read = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Sheets below a root; what is wrong with naming them is added to the problems of the manifest. */
    AnswerSheets(Root root, Problems manifest) {
        this.texts = new TextReader(root, Limits.DOCUMENT);
        this.manifest = manifest;
    }

    /** The declaration with the answers of its sheets. */
    FrameworkDeclaration joined(FrameworkDeclaration declared) {
        if (declared.answerSheets().isEmpty()) {
            return declared;
        }
        Map<String, Map<String, Fact<Integer>>> all = new LinkedHashMap<>(declared.answers());
        declared.answerSheets().forEach((hosting, named) -> {
            Map<String, Fact<Integer>> own = all.getOrDefault(hosting, Map.of());
            named.value().ifPresent(file -> all.put(hosting, joined(own, answers(hosting, file, place(named)))));
        });
        return declared.withAnswers(all);
    }

    /** What is wrong inside the sheets, file by file. */
    List<Problem> problems() {
        return problems;
    }

    /** The sheets that were read. */
    List<InputFile> inputs() {
        return read.values().stream().flatMap(each -> each.input().stream()).toList();
    }

    private Map<String, Fact<Integer>> answers(String hosting, SheetFile file, Position named) {
        TextReader.Reading reading = read.computeIfAbsent(file.path(), path -> texts.read(Path.of(path)));
        reading.problems().all().forEach(problem -> report(problem, named));
        return reading.text().map(text -> sheet(hosting, reading, text, named)).orElseGet(Map::of);
    }

    private Map<String, Fact<Integer>> sheet(String hosting, TextReader.Reading file, String text, Position named) {
        AnswerSheet sheet = new AnswerSheet(hosting, file.shown(), text);
        Optional<Map<String, Fact<Integer>>> answers = sheet.answers();
        sheet.problems().stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
        if (answers.isEmpty()) {
            manifest.add(Kind.SHEET_HOSTING, named, file.shown(), hosting);
        }
        return answers.orElseGet(Map::of);
    }

    /** What is wrong with a whole file is said where it is named. */
    private void report(Problem problem, Position named) {
        if (problem.at().line() == 0) {
            manifest.add(problem.kind(), named, problem.arguments().toArray(String[]::new));
        } else if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private Map<String, Fact<Integer>> joined(Map<String, Fact<Integer>> own, Map<String, Fact<Integer>> sheet) {
        Map<String, Fact<Integer>> joined = new LinkedHashMap<>(own);
        sheet.forEach((criterion, answer) -> {
            Optional<Integer> other = own.getOrDefault(criterion, answer).value();
            if (other.isPresent() && !other.equals(answer.value())) {
                contradiction(criterion, own.getOrDefault(criterion, answer), answer);
            }
            joined.merge(criterion, answer, Fact::or);
        });
        return joined;
    }

    private void contradiction(String criterion, Fact<Integer> own, Fact<Integer> sheet) {
        manifest.add(
                Kind.ANSWER_CONTRADICTS,
                place(own),
                criterion,
                written(own),
                place(sheet).place(),
                written(sheet));
    }

    private static String written(Fact<Integer> answer) {
        return answer.value().map(String::valueOf).orElse("");
    }

    private static Position place(Fact<?> fact) {
        return fact.from().stream()
                .filter(Provenance.Declared.class::isInstance)
                .map(from -> ((Provenance.Declared) from).at())
                .findFirst()
                .orElseGet(() -> Position.of(""));
    }
}
