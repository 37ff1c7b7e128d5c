package eu.sovereignty;

import java.util.List;

/**
 * What the catalogue answers.
 *
 * @param answered false when the question or the organisation's own catalogue cannot be read
 * @param headline one sentence that says so, localized and harmless to a console
 * @param lines the answer, localized and harmless to a console
 */
public record EnquiryResult(boolean answered, String headline, List<String> lines) {

    public EnquiryResult {
        lines = List.copyOf(lines);
    }
}
