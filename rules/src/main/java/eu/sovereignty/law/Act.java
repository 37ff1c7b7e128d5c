package eu.sovereignty.law;

import eu.sovereignty.document.Key;
import eu.sovereignty.fact.Text;
import java.util.Optional;

/**
 * A text that rules apply.
 *
 * @param kind whether it is law, a referential made binding by law, or a statement of this product
 * @param number official number, as in {@code Regulation (EU) 2016/679}; absent for a statement of this product
 * @param eli European Legislation Identifier or another stable address
 */
public record Act(
        String id, Kind kind, @Key("short") Text shortName, Text title, Optional<String> number, Optional<String> eli) {

    /** What a text is. */
    public enum Kind {
        LAW,
        REFERENTIAL,
        PRODUCT
    }
}
