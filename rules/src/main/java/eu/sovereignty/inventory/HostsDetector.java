package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.ModelHosts.Place;
import eu.sovereignty.inventory.Says.Means;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses of models in the strings of programs and in the lines of scripts and of other configuration. */
final class HostsDetector implements Detector {

    private static final Map<String, Dialect> DIALECTS = Map.ofEntries(
            Map.entry("java", Dialect.CURLY),
            Map.entry("kt", Dialect.CURLY),
            Map.entry("kts", Dialect.CURLY),
            Map.entry("scala", Dialect.CURLY),
            Map.entry("groovy", Dialect.CURLY),
            Map.entry("gradle", Dialect.CURLY),
            Map.entry("js", Dialect.CURLY),
            Map.entry("mjs", Dialect.CURLY),
            Map.entry("cjs", Dialect.CURLY),
            Map.entry("jsx", Dialect.CURLY),
            Map.entry("ts", Dialect.CURLY),
            Map.entry("tsx", Dialect.CURLY),
            Map.entry("mts", Dialect.CURLY),
            Map.entry("vue", Dialect.CURLY),
            Map.entry("svelte", Dialect.CURLY),
            Map.entry("go", Dialect.CURLY),
            Map.entry("cs", Dialect.CURLY),
            Map.entry("rs", Dialect.CURLY),
            Map.entry("php", Dialect.CURLY),
            Map.entry("dart", Dialect.CURLY),
            Map.entry("swift", Dialect.CURLY),
            Map.entry("bicep", Dialect.CURLY),
            Map.entry("json", Dialect.CURLY),
            Map.entry("json5", Dialect.CURLY),
            Map.entry("py", Dialect.HASH),
            Map.entry("rb", Dialect.HASH),
            Map.entry("tf", Dialect.HCL),
            Map.entry("tfvars", Dialect.HCL),
            Map.entry("toml", Dialect.TOML));

    private static final Set<String> LINES =
            Set.of("xml", "conf", "cfg", "ini", "sh", "bash", "ps1", "http", "dockerfile", "service", "sql");

    private static final Set<String> LISTS_OF_PACKAGES =
            Set.of("package-lock.json", "composer.lock", "npm-shrinkwrap.json", "poetry.lock", "uv.lock");

    private final ModelHosts hosts;

    HostsDetector(Catalogue catalogue) {
        this.hosts = new ModelHosts(catalogue);
    }

    @Override
    public String name() {
        return "hosts";
    }

    @Override
    public Content content() {
        return Content.TEXT_WITH_HOSTS;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return (DIALECTS.containsKey(file.extension())
                        || LINES.contains(file.extension())
                        || path.endsWith("Dockerfile"))
                && !LISTS_OF_PACKAGES.contains(file.name())
                && !file.name().startsWith("appsettings")
                && !path.endsWith(".min.js");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Optional.ofNullable(DIALECTS.get(file.extension()))
                .ifPresentOrElse(dialect -> strings(file, dialect, into), () -> lines(file, into));
    }

    private void strings(SourceFile file, Dialect dialect, Sightings into) {
        Places places = new Places(file);
        Scope scope = file.scope();
        for (Token token : file.tokens(dialect)) {
            if (token.string() && mayNameHost(token.text())) {
                hosts.look(
                        token.text(), new Place(places.at(token.start()), scope, Means.CODE, Optional.empty()), into);
            }
        }
    }

    private void lines(SourceFile file, Sightings into) {
        Places places = new Places(file);
        Scope scope = file.scope();
        String text = file.text();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            if (text.startsWith("<!--", start)) {
                int close = text.indexOf("-->", start);
                start = close < 0 ? text.length() : close;
            }
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = withoutComment(text.substring(Math.min(start, end), end));
            if (line.contains("://") && mayNameHost(line)) {
                hosts.look(line, new Place(places.at(start), scope, Means.DEPLOYMENT, Optional.empty()), into);
            }
        }
    }

    private static boolean mayNameHost(String text) {
        return text.indexOf('.') > 0 || text.indexOf('/') >= 0 || text.indexOf(':') > 0;
    }

    private static String withoutComment(String line) {
        String text = line.stripLeading();
        if (text.startsWith("#") || text.startsWith(";") || text.startsWith("--") || text.startsWith("//")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }
}
