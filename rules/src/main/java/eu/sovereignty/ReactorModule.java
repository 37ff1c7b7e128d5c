package eu.sovereignty;

import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import java.util.List;

/**
 * What the build says of one of its modules when the evaluation starts.
 *
 * @param id group and artifact id, {@code group:artifact}
 * @param path the module's directory, relative to the base directory, with forward slashes; {@code .} for the base itself
 * @param classesPresent whether compiled main classes exist
 * @param dependenciesResolved whether the build resolved the module's dependencies
 * @param built its folders of class files, and the dependencies that the build resolved
 */
public record ReactorModule(
        String id, String path, boolean classesPresent, boolean dependenciesResolved, BuiltModule built) {

    /** A module of which nothing is known that could be looked at. */
    public ReactorModule(String id, String path, boolean classesPresent, boolean dependenciesResolved) {
        this(id, path, classesPresent, dependenciesResolved, new BuiltModule(path, List.of(), List.of()));
    }
}
