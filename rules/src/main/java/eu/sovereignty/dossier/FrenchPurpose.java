package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.DatasetKind;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.PersonKind;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import eu.sovereignty.manifest.SpecialCategory;
import java.util.Set;
import java.util.function.Function;

/** A purpose as the loi 78-17 and the French codes look at it. Source: law notes, gdpr-fr 3.1 and 5.10. */
public record FrenchPurpose(Processing purpose) {

    /** Whether the organisation is the controller, alone or jointly. */
    public Fact<Boolean> controller() {
        return purpose.role().is(role -> role != GdprRole.PROCESSOR);
    }

    /** Whether it works on the social-security number (article 30); data that says nothing of it leaves it open. */
    public Fact<Boolean> nir() {
        return ofPersonalData(Dataset::nir);
    }

    /** Whether it works on genetic or biometric data (article 32). */
    public Fact<Boolean> geneticOrBiometric() {
        return Kleene.or(holds(SpecialCategory.GENETIC), holds(SpecialCategory.BIOMETRIC));
    }

    /** Whether it works on data of one special category. */
    public Fact<Boolean> holds(SpecialCategory category) {
        return ofPersonalData(data -> specialOf(data).is(set -> set.contains(category)));
    }

    /** Whether it works on health data. */
    public Fact<Boolean> healthData() {
        return Kleene.or(ofPersonalData(data -> data.careData().or(Kleene.FALSE)), holds(SpecialCategory.HEALTH));
    }

    /** What is derived from other data and does not say, such as an index, is what the other data is. */
    private static Fact<Set<SpecialCategory>> specialOf(Dataset data) {
        Fact<Set<SpecialCategory>> own = data.declared().special();
        return data.source().map(from -> own.or(specialOf(from))).orElse(own);
    }

    /** Whether it is declared to be research, or a warehouse kept for it; silence claims nothing. */
    public Fact<Boolean> research() {
        return Claim.of(purpose.declared().research(), purpose.field("research"));
    }

    /** Whether video is looked at systematically: a criterion that WP248 gives for public places. */
    public Fact<Boolean> watchesVideo() {
        return Kleene.and(
                ofData(data -> Claim.of(
                        data.declared().kind().is(DatasetKind.VIDEO),
                        data.declared().id() + ".kind")),
                purpose.declared().impact().systematicMonitoring());
    }

    /** Whether staff are evaluated or watched by it. */
    public Fact<Boolean> watchesStaff() {
        return Kleene.and(
                ofData(data -> Claim.of(
                        data.declared().subjects().is(persons -> persons.contains(PersonKind.EMPLOYEES)),
                        data.declared().id() + ".subjects")),
                Kleene.or(
                        purpose.declared().impact().scoring(),
                        purpose.declared().impact().systematicMonitoring()));
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shown(String name, Function<Evidences, Evidence> piece) {
        return Proof.valid(
                piece.apply(purpose.declared().evidence()),
                purpose.context().asOf(),
                purpose.field("evidence." + name));
    }

    /** A ground that is named; the word none says that there is none. */
    public static Fact<Boolean> named(Fact<String> ground) {
        return ground.is(text -> !text.equals("none"));
    }

    private Fact<Boolean> ofPersonalData(Function<Dataset, Fact<Boolean>> question) {
        return ofData(data -> Kleene.and(data.personal(), question.apply(data)));
    }

    private Fact<Boolean> ofData(Function<Dataset, Fact<Boolean>> question) {
        return purpose.declared().data().flatMap(ids -> Kleene.any(purpose.datasets(), question));
    }
}
