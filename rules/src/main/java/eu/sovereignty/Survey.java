package eu.sovereignty;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.document.Problem;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import eu.sovereignty.report.CatalogueAnswers;
import eu.sovereignty.report.InventoryFormat;
import eu.sovereignty.report.InventoryModel;
import eu.sovereignty.report.InventoryTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What AI a folder shows, whether it declares any or not. */
public final class Survey {

    private static final String ALL = "all";

    private final SurveyRequest request;

    private Survey(SurveyRequest request) {
        this.request = request;
    }

    /** Looks, writes the files, and tells the console. */
    public static SurveyResult run(SurveyRequest request) {
        CatalogueAnswers answers = new CatalogueAnswers(request.language(), request.asOf());
        List<Problem> wrong = wrong(request);
        if (!wrong.isEmpty()) {
            return new SurveyResult(false, answers.wrongParameters(wrong.size()), answers.problems(wrong));
        }
        CatalogueReader.Reading reading = CatalogueReader.read(request.basedir(), request.catalogue());
        return reading.catalogue()
                .map(catalogue -> new Survey(request).of(catalogue))
                .orElseGet(() -> new SurveyResult(
                        false, answers.invalid(reading.problems().size()), answers.problems(reading.problems())));
    }

    private static List<Problem> wrong(SurveyRequest request) {
        List<String> possible = Stream.concat(InventoryFormat.all().stream().map(InventoryFormat::id), Stream.of(ALL))
                .toList();
        Stream<Problem> formats = request.formats().stream()
                .filter(format -> !possible.contains(format))
                .sorted()
                .map(format -> Parameters.problem("sovereignty.formats", format, possible));
        return Stream.concat(request.names().misspelt().stream(), formats).toList();
    }

    /**
     * Looks and tells nobody: for whoever wants to know how long it takes.
     *
     * @throws java.util.NoSuchElementException when the organisation's own catalogue cannot be read
     */
    public static Inventory look(SurveyRequest request) {
        return new Survey(request)
                .look(CatalogueReader.read(request.basedir(), request.catalogue())
                        .catalogue()
                        .orElseThrow());
    }

    private Inventory look(Catalogue catalogue) {
        Set<Path> excluded = Set.of(request.outputDirectory().toAbsolutePath().normalize());
        return Scan.of(
                new ScanRequest(request.basedir(), request.everything(), excluded, List.of(), ScanLimits.DEFAULT),
                catalogue);
    }

    private SurveyResult of(Catalogue catalogue) {
        InventoryModel model = new InventoryModel(
                String.valueOf(request.basedir().getFileName()),
                request.asOf(),
                request.language(),
                request.toolVersion(),
                catalogue,
                look(catalogue));
        InventoryTable table = new InventoryTable(model);
        try {
            List<String> lines = new ArrayList<>(table.lines());
            publish(model).forEach(path -> lines.add(table.written(path.toString())));
            return new SurveyResult(true, table.headline(), lines);
        } catch (IOException e) {
            String reason = InventoryTable.unwritable(request.language(), String.valueOf(e.getMessage()));
            return new SurveyResult(false, reason, table.lines());
        }
    }

    private List<Path> publish(InventoryModel model) throws IOException {
        List<InventoryFormat> formats = InventoryFormat.all().stream()
                .filter(format ->
                        request.formats().contains(ALL) || request.formats().contains(format.id()))
                .toList();
        return new Publication(request.basedir(), request.outputDirectory()).publish(model, formats);
    }
}
