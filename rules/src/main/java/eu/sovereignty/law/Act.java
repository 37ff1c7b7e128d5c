package eu.sovereignty.law;

import eu.sovereignty.document.Key;
import eu.sovereignty.fact.Text;
import java.util.Optional;

/**
 * A text that rules apply.
 *
 * @param kind whether it is law, a referential made binding by law, or a statement of this product
 * @param number official number, as in {@code Regulation (EU) 2016/679}; absent for a statement of this product
 * @param eli European Legislation Identifier
 * @param url another address of the text
 * @param note what a reader must know of it
 */
public record Act(
        String id,
        Kind kind,
        @Key("short") Text shortName,
        Text title,
        Optional<String> number,
        Optional<String> eli,
        Optional<String> url,
        Optional<Text> note) {

    /** Where the text can be read: its stable identifier, or else another address; empty when there is none. */
    public Optional<String> address() {
        return eli.or(this::url);
    }

    /** What a text is. */
    public enum Kind {
        LAW,
        REFERENTIAL,
        PRODUCT
    }
}
