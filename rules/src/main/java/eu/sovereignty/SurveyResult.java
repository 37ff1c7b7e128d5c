package eu.sovereignty;

import java.util.List;

/**
 * How a survey ended.
 *
 * @param done false when the organisation's own catalogue or a parameter cannot be read, or a file cannot be written
 * @param headline one sentence that says so, localized and harmless to a console
 * @param lines what the console shows, localized and harmless to it
 */
public record SurveyResult(boolean done, String headline, List<String> lines) {

    public SurveyResult {
        lines = List.copyOf(lines);
    }
}
