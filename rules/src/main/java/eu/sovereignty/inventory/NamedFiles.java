package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.inventory.Says.Means;
import java.util.Set;

/**
 * Files that are there for one technology alone, as their names say: the rules of a coding assistant, the list of tools of an
 * agent, a cascade of a face detector. What they hold is not read. Files of weights have a header that is asked instead.
 */
final class NamedFiles implements Detector {

    /** Most files of a repository; none of them is named by the catalogue, and so none is looked up. */
    private static final Set<String> NEVER = Set.of(
            "java",
            "kt",
            "class",
            "js",
            "ts",
            "tsx",
            "jsx",
            "css",
            "scss",
            "html",
            "py",
            "go",
            "cs",
            "png",
            "jpg",
            "svg",
            "gif",
            "properties",
            "sql",
            "txt",
            "jar",
            "vue",
            "rb",
            "php",
            "rs",
            "scala",
            "groovy",
            "sh",
            "lock");
    /** Folders of those who write the software; tools that are offered there are offered to their assistants. */
    private static final Set<String> DEVELOPERS =
            Set.of(".vscode", ".cursor", ".claude", ".idea", ".junie", ".windsurf");

    private final Catalogue catalogue;

    NamedFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "named-files";
    }

    @Override
    public Content content() {
        return Content.HEAD;
    }

    @Override
    public boolean reads(SourceFile file) {
        return !NEVER.contains(file.extension()) && !ModelFormat.isName(file.name());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        catalogue
                .technologies()
                .file(file.path())
                .ifPresent(match ->
                        into.add(match, file.whole(), scope(match, file), file.path(), new Says.Present(Means.FILE)));
    }

    private Scope scope(TechnologyMatch match, SourceFile file) {
        boolean assistant = catalogue
                .technologies()
                .entry(match.technology())
                .map(TechnologyEntry::kind)
                .filter(TechnologyKind.CODING_ASSISTANT::equals)
                .isPresent();
        return assistant || ofDevelopers(file) ? file.scope().lighter(Scope.DEVELOPMENT) : file.scope();
    }

    /** A folder or a file that only tools of developers read. */
    static boolean ofDevelopers(SourceFile file) {
        String folder = file.folder();
        return file.name().equals(".mcp.json")
                || file.name().equals("claude_desktop_config.json")
                || DEVELOPERS.contains(folder.substring(folder.lastIndexOf('/') + 1));
    }
}
