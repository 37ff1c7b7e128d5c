package eu.sovereignty.report;

/**
 * A module of the build, and what of it existed when it was judged.
 *
 * @param id {@code group:artifact}
 * @param path relative to the base directory; {@code .} for the base itself
 */
public record BuildModule(String id, String path, boolean classesPresent, boolean dependenciesResolved) {}
