package eu.sovereignty;

import eu.sovereignty.document.DocumentReader;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Root;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Language;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ManifestReading;
import java.util.Optional;

/** The language of a report that nobody has chosen: that of the organisation's country, even where its manifest is wrong. */
final class ReportLanguage {

    private ReportLanguage() {}

    static Language of(AssessmentRequest request, ManifestReading reading) {
        return request.language()
                .orElseGet(() ->
                        reading.manifest().map(ReportLanguage::declared).orElseGet(() -> spoken(written(request))));
    }

    private static Language declared(Manifest manifest) {
        return manifest.organisation().country().holds(new Country("FR")::equals) ? Language.FR : Language.EN;
    }

    private static Language spoken(Optional<String> country) {
        return country.filter("FR"::equals).isPresent() ? Language.FR : Language.EN;
    }

    /** The country as it stands in a manifest that could not be read to its end. */
    private static Optional<String> written(AssessmentRequest request) {
        return new DocumentReader(new Root(request.basedir()), Limits.DOCUMENT)
                .read(request.manifest())
                .tree()
                .flatMap(tree -> child(tree, "organisation"))
                .flatMap(organisation -> child(organisation, "country"))
                .flatMap(country ->
                        country instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
}
