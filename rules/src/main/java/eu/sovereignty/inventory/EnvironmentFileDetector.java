package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.ModelHosts.Place;
import eu.sovereignty.inventory.Says.Means;
import java.util.Optional;

/** Files of environment variables: {@code .env}, {@code prod.env}, {@code env.example}, those of systemd units. */
final class EnvironmentFileDetector implements Detector {

    private final EnvironmentVariables variables;

    EnvironmentFileDetector(Catalogue catalogue) {
        this.variables = new EnvironmentVariables(catalogue);
    }

    @Override
    public String name() {
        return "environment-file";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return isEnvironment(file.path());
    }

    /** Whether a path is that of a file of variables. */
    static boolean isEnvironment(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.startsWith(".env", name)
                || path.startsWith("env.", name)
                || path.endsWith(".env")
                || path.contains(".env.")
                || path.endsWith(".envrc")
                || path.endsWith(".env-example")
                || path.endsWith("-env.example");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Places places = new Places(file);
        String text = file.text();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(file, text.substring(start, end), places, start, into);
        }
    }

    private void line(SourceFile file, String written, Places places, int start, Sightings into) {
        String line = written.strip();
        line = line.startsWith("export ") ? line.substring(7).strip() : line;
        int equals = line.indexOf('=');
        if (equals <= 0 || line.startsWith("#")) {
            return;
        }
        Place place = new Place(places.at(start), scope(file), Means.CONFIGURATION, Optional.empty());
        variables.look(
                line.substring(0, equals).strip(),
                value(line.substring(equals + 1).strip()),
                place,
                into);
    }

    private static Scope scope(SourceFile file) {
        return file.name().contains(".test") ? file.scope().lighter(Scope.TEST) : file.scope();
    }

    /** Without its quotes, or without the comment behind it. */
    private static String value(String written) {
        if (written.length() > 1 && "\"'".indexOf(written.charAt(0)) >= 0) {
            int end = written.indexOf(written.charAt(0), 1);
            return end < 0 ? written.substring(1) : written.substring(1, end);
        }
        int comment = written.startsWith("#") ? 0 : written.indexOf(" #");
        return comment < 0 ? written : written.substring(0, comment).strip();
    }
}
