package eu.sovereignty.catalogue;

/**
 * A technology that a text of a repository shows.
 *
 * @param technology id of the entry
 * @param pattern of the catalogue that the text matched
 */
public record TechnologyMatch(String technology, Strength strength, String pattern) {}
