package eu.sovereignty.manifest;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a manifest.
 *
 * @param manifest present only when nothing at all is wrong
 * @param problems everything that is wrong, in the order of the document
 * @param inputs the manifest and the files of evidence that were hashed, by path
 */
public record ManifestReading(Optional<Manifest> manifest, List<Problem> problems, List<InputFile> inputs) {

    public ManifestReading {
        problems = List.copyOf(problems);
        inputs = List.copyOf(inputs);
    }
}
