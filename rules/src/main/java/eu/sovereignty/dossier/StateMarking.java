package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Marking;
import java.util.Set;

/**
 * Markings and secrets of the State on data. A marking is something that somebody has put on it: where none is declared, none
 * is claimed. Source: law notes, gdpr-fr 5.5 and 5.9.
 */
public record StateMarking(Flow flow) {

    /** Whether the data bears a marking. */
    public static Fact<Boolean> is(Dataset data, Marking marking) {
        return Claim.of(
                data.declared().marking().is(marking), "data[" + data.declared().id() + "].marking");
    }

    /** Whether it is restricted information (Diffusion Restreinte), or bears the mention Spécial France. */
    public Fact<Boolean> restricted() {
        return Kleene.or(is(flow.dataset(), Marking.DR), is(flow.dataset(), Marking.SPECIAL_FRANCE));
    }

    /** Whether it is information of the State that needs protection: a secret, an essential mission, or a marking. */
    public Fact<Boolean> sensitive() {
        return Kleene.or(flow.dataset().protectedBySren31(), restricted());
    }

    /** Whether it is covered by a secret that the law protects. */
    public Fact<Boolean> secret() {
        return flow.dataset().declared().secrets().is(secrets -> !secrets.isEmpty());
    }

    /** Whether everything of it that is kept there is kept on the territory of the Republic. */
    public Fact<Boolean> storedInFrance() {
        Fact<Set<Country>> places = flow.storageCountries();
        return places.is(countries -> countries.stream().allMatch(FrenchBody::national));
    }

    /** Whether the data is kept there, and does not only pass through. */
    public Fact<Boolean> storedThere() {
        return flow.storedThere() ? Kleene.TRUE : Kleene.FALSE;
    }

    /** Whether the homologation of the hosting is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> homologated() {
        return shown(flow.hosting().declared().evidence().hostingHomologation(), "evidence.hostingHomologation");
    }

    /** Whether the agreement of the senior defence and security official to keep it abroad is shown. */
    public Fact<Boolean> agreedAbroad() {
        return shown(flow.hosting().declared().evidence().storageAbroadAgreement(), "evidence.storageAbroadAgreement");
    }

    /** Whether staff may send it there: a list of authorised tools, or a contract, is shown. */
    public Fact<Boolean> authorised() {
        return Kleene.or(
                Proof.valid(
                        flow.hosting().organisation().declared().evidence().authorisedTools(),
                        flow.hosting().context().asOf(),
                        "organisation.evidence.authorisedTools"),
                new NamedProvider(flow.hosting()).contractShown());
    }

    private Fact<Boolean> shown(eu.sovereignty.manifest.Evidence piece, String name) {
        return Proof.valid(
                piece, flow.hosting().context().asOf(), flow.hosting().field(name));
    }
}
