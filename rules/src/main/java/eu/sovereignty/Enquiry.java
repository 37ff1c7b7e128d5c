package eu.sovereignty;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.report.CatalogueAnswers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Answers questions about the catalogue: what is known, from where, and what nobody has checked. */
public final class Enquiry {

    private final EnquiryRequest request;
    private final Catalogue catalogue;
    private final CatalogueAnswers answers;

    private Enquiry(EnquiryRequest request, Catalogue catalogue, CatalogueAnswers answers) {
        this.request = request;
        this.catalogue = catalogue;
        this.answers = answers;
    }

    /** Answers, or says everything that is wrong with the names of parameters or with the organisation's own catalogue. */
    public static EnquiryResult run(EnquiryRequest request) {
        CatalogueAnswers answers = new CatalogueAnswers(request.language(), request.asOf());
        List<Problem> misspelt = request.names().misspelt();
        if (!misspelt.isEmpty()) {
            return new EnquiryResult(false, answers.wrongParameters(misspelt.size()), answers.problems(misspelt));
        }
        CatalogueReader.Reading reading = CatalogueReader.read(request.basedir(), request.catalogue());
        return reading.catalogue()
                .map(catalogue -> new Enquiry(request, catalogue, answers).answer())
                .orElseGet(() -> wrong(answers, reading.problems()));
    }

    private static EnquiryResult wrong(CatalogueAnswers answers, List<Problem> problems) {
        return new EnquiryResult(false, answers.invalid(problems.size()), answers.problems(problems));
    }

    private EnquiryResult answer() {
        if (request.id().isPresent()) {
            return entry(request.id().get());
        } else if (request.search().isPresent()) {
            return found(request.search().get());
        } else if (request.list().isPresent()) {
            return listed(request.list().get());
        }
        return done(answers.overview(catalogue));
    }

    private EnquiryResult entry(String id) {
        List<String> matching = catalogue.ids().stream()
                .filter(known -> known.equals(id) || known.endsWith("/" + id))
                .toList();
        return matching.isEmpty()
                ? refused("id", id, Words.nearest(id, shortIds()).stream().toList())
                : done(matching.stream()
                        .flatMap(known -> answers.entry(catalogue, known).stream())
                        .toList());
    }

    private List<String> shortIds() {
        return catalogue.ids().stream()
                .map(known -> known.substring(known.indexOf('/') + 1))
                .toList();
    }

    private EnquiryResult found(String text) {
        return done(answers.search(catalogue, text));
    }

    private EnquiryResult listed(String word) {
        Map<String, Supplier<List<String>>> lists = new TreeMap<>();
        lists.put("stale", () -> answers.stale(catalogue));
        lists.put("unverified", () -> answers.unverified(catalogue));
        return Optional.ofNullable(lists.get(word))
                .map(list -> done(list.get()))
                .orElseGet(() -> refused("list", word, List.copyOf(lists.keySet())));
    }

    private EnquiryResult refused(String parameter, String given, List<String> possible) {
        return new EnquiryResult(false, answers.refused("sovereignty." + parameter, given, possible), List.of());
    }

    private static EnquiryResult done(List<String> lines) {
        return new EnquiryResult(true, "", lines);
    }
}
