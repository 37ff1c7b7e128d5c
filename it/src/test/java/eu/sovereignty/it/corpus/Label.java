package eu.sovereignty.it.corpus;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Origin;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person found in a repository by reading it.
 *
 * @param repository {@code owner/name}
 * @param commit that was read
 * @param ai whether AI is used in any scope
 * @param under the only folders that were read; empty for all
 */
public record Label(
        String repository,
        String commit,
        Optional<String> kind,
        Optional<Boolean> ai,
        Optional<String> note,
        List<String> under,
        Optional<String> modelsSelectable,
        List<Expected> items) {

    /** For repositories of many small modules. */
    private static final Limits LIMITS = new Limits(1 << 20, 32, 100_000, 20_000);

    /**
     * One use of AI.
     *
     * @param provider who operates what is called: id in the catalogue, {@code local}, {@code unknown}, {@code other}
     * @param model as it stands there; {@code default} for what the framework takes
     * @param evidence file and line
     * @param transitive known from a lock file alone
     * @param doubt why another reader might label it otherwise; it then counts neither way
     */
    public record Expected(
            Optional<String> technology,
            Optional<String> name,
            Optional<String> host,
            Optional<String> provider,
            Optional<String> model,
            Optional<String> written,
            String scope,
            String evidence,
            Optional<Boolean> transitive,
            Optional<String> doubt) {

        boolean counts() {
            return doubt.isEmpty() && !transitive.orElse(false);
        }

        boolean production() {
            return scope.equals("production");
        }

        String file() {
            int colon = evidence.lastIndexOf(':');
            return colon < 0 ? evidence : evidence.substring(0, colon);
        }
    }

    /**
     * Reads a label.
     *
     * @throws IllegalStateException when it is not one
     */
    static Label read(Path file) throws IOException {
        TreeReader.Reading reading = TreeReader.read(file.toString(), Files.readString(file), LIMITS);
        Optional<Label> label = reading.root()
                .flatMap(root ->
                        new Binder(new Shapes(), reading.problems()).bind(Label.class, root, Origin.declared()));
        if (!reading.problems().none() || label.isEmpty()) {
            throw new IllegalStateException(file + ": " + reading.problems().all());
        }
        return label.get();
    }

    /** The folder of its clone. */
    String folder() {
        return repository.replace('/', '+');
    }

    /** Whether a file was read. */
    boolean covers(String path) {
        return under.isEmpty() || under.stream().anyMatch(folder -> path.startsWith(folder + "/"));
    }
}
