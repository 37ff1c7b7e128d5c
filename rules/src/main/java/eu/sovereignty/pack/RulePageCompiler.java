package eu.sovereignty.pack;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import eu.sovereignty.report.DescribedRule;
import eu.sovereignty.report.RulePageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Build step: writes a page per rule and language, with an index, to be read offline and copied beside reports. */
final class RulePageCompiler {

    private RulePageCompiler() {}

    /**
     * Writes {@code classes/rules/<language>/<rule>.html}.
     *
     * @param cases the folder of the cases of rules
     */
    static void write(Path classes, Path cases) throws IOException {
        RuleExamples examples = RuleExamples.below(cases);
        List<DescribedRule> rules = DescribedRule.all(Rulebook.builtIn(), new Texts(), examples::of);
        for (Language language : Language.values()) {
            Path folder = Files.createDirectories(classes.resolve("rules").resolve(language.code()));
            empty(folder);
            for (Map.Entry<String, String> file :
                    new RulePageWriter(language).files(rules).entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** What an earlier build wrote of rules that are gone must not be shipped. */
    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
