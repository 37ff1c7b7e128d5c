package eu.sovereignty;

/**
 * What the build says of one of its modules when the evaluation starts.
 *
 * @param id group and artifact id, {@code group:artifact}
 * @param path the module's directory, relative to the base directory, with forward slashes; {@code .} for the base itself
 * @param classesPresent whether compiled main classes exist
 * @param dependenciesResolved whether the build resolved the module's dependencies
 */
public record ReactorModule(String id, String path, boolean classesPresent, boolean dependenciesResolved) {}
