package eu.sovereignty.law;

import java.util.List;

/**
 * The rules of one regulation. Every package {@code eu.sovereignty.law.<name>} with a folder of cards has one public class
 * {@code Rules} that implements this; deleting the package and its resources deletes the regulation.
 */
public interface RulePack {
    /** The rules, in the order in which a reader should meet them. */
    List<Rule<?>> rules();
}
