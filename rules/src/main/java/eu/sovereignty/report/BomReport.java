package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code sovereignty.cdx.json}: a machine-learning bill of materials with attestations, CycloneDX 1.6 (ECMA-424, 1st edition).
 * {@link BomCase} tells what is declared and what the repository shows, {@link BomLaw} the rules, {@link BomDeclarations} how
 * they ended.
 *
 * <p>CycloneDX has a score of conformance and one of confidence. Neither is given: rules were compared with declarations, which
 * measures nothing of the kind. Nobody affirms anything either: there is no {@code affirmation} and no {@code signature}.
 */
public final class BomReport implements ReportFormat {

    /** What the document is about, in the document. */
    static final String CASE = "case";

    @Override
    public String id() {
        return "cyclonedx";
    }

    @Override
    public String fileName() {
        return "sovereignty.cdx.json";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> write(json, model));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Json json, ReportModel model) {
        FormatWords words = new FormatWords(model.run().language());
        NameUuids uuids = NameUuids.of(model);
        Bom bom = new Bom(json, uuids.of("bom"));
        bom.head();
        BomCase parts = new BomCase(json, bom, model, words);
        parts.write();
        if (model.problems().isEmpty()) {
            BomDeclarations declarations = new BomDeclarations(json, model, words, uuids, parts.refs());
            declarations.write();
            new BomLaw(json, bom, model, declarations).write();
        }
    }
}
