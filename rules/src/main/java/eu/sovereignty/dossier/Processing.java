package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.ProcessingDeclaration;
import java.util.List;
import java.util.Map;

/** One purpose over some data. */
public record Processing(ProcessingDeclaration declared, Organisation organisation, List<Dataset> datasets)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("processing", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of("purpose", declared.purpose().value().orElse(declared.id()), "id", declared.id());
    }

    /** The declared role; a public body that says nothing is taken for the controller of its own purposes. */
    public Fact<GdprRole> role() {
        boolean assumed =
                !declared.gdprRole().isKnown() && organisation.publicBody().holds(isPublic -> isPublic);
        return assumed
                ? new Known<>(
                        GdprRole.CONTROLLER,
                        List.of(new Provenance.Assumed(
                                "processing[" + declared.id() + "].gdprRole", "controller", "public-body")))
                : declared.gdprRole();
    }

    /** Whether it works on personal data: some of its data is, as far as the manifest says. */
    public Fact<Boolean> personal() {
        return declared.data().flatMap(ids -> Kleene.any(datasets, Dataset::personal));
    }
}
