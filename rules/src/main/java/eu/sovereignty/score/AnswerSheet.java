package eu.sovereignty.score;

import eu.sovereignty.fact.Language;
import eu.sovereignty.score.Rating.Answered;
import java.util.List;
import java.util.Map;

/**
 * A full sheet of answers as CSV (RFC 4180, commas, {@code \r\n}), to lay beside the spreadsheet of the Commission: one line per
 * criterion with the answer's number, its points and its level. A criterion without one answer has an empty one, with the
 * bounds in the columns beside it. A manifest may name such a sheet as {@code sovereigntyFramework.answerSheets}.
 */
public final class AnswerSheet {

    private static final String HEAD = "hosting,criterion,answer,least,most,points,seal,origin,about";

    private AnswerSheet() {}

    /** The sheets of some hostings, by id, one after the other. */
    public static String write(Map<String, Rating> ratings, Language language) {
        StringBuilder csv = new StringBuilder(HEAD).append("\r\n");
        ratings.forEach((hosting, rating) -> {
            for (Answered one : rating.criteria()) {
                csv.append(hosting)
                        .append(',')
                        .append(String.join(",", cells(one, language)))
                        .append("\r\n");
            }
        });
        return csv.toString();
    }

    private static List<String> cells(Answered one, Language language) {
        Answer answer = one.answer();
        boolean settled = answer.settled();
        return List.of(
                one.criterion().id(),
                settled ? String.valueOf(answer.most()) : "",
                String.valueOf(answer.least()),
                String.valueOf(answer.most()),
                settled ? Rating.plain(one.criterion().points(answer.most())).toPlainString() : "",
                settled ? String.valueOf(one.bestSeal()) : "",
                answer.origin().name().toLowerCase(java.util.Locale.ROOT),
                quoted(one.criterion().about().in(language)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
