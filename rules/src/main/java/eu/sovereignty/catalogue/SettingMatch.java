package eu.sovereignty.catalogue;

/**
 * A technology that a key of configuration or an environment variable shows.
 *
 * @param technology id of the entry
 * @param pattern of the catalogue that the key matched
 * @param says what its value is
 */
public record SettingMatch(String technology, Strength strength, String pattern, SettingMeaning says) {}
