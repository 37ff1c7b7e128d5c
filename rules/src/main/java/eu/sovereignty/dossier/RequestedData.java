package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.DataSource;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.HolderSize;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
import java.util.Locale;

/** Data that a public body obtained from an enterprise for an exceptional need (Data Act, chapter V; law notes A2.7). */
public record RequestedData(Dataset dataset) {

    private static final List<String> OPEN = List.of(
            "odbl", "etalab", "lov2", "licence-ouverte", "licence ouverte", "cc0", "cc-by", "cc by", "odc-by", "pddl");
    private static final int EMERGENCY_DAYS = 5;
    private static final int OTHER_DAYS = 30;

    /** Whether it was obtained so; data whose source nobody declares is not taken for it. */
    public Fact<Boolean> obtained() {
        return Claim.of(
                dataset.declared().source().is(DataSource.B2G),
                "data[" + dataset.declared().id() + "].source");
    }

    /** 2(28), 14: the organisation can be the body that asked for it; nobody else owes what follows. */
    public Fact<Boolean> byPublicBody() {
        return dataset.context().manifest().organisation().kind().is(OrganisationKind::publicBody);
    }

    /** 15(1)(a). */
    public Fact<Boolean> emergency() {
        return need().emergency();
    }

    /** 15(1)(a): it could not be had otherwise, in time. */
    public Fact<Boolean> noTimelyAlternative() {
        return need().noTimelyAlternative();
    }

    /** 15(1)(b), 15(2): non-personal data, a task set by law, every other means exhausted, no micro or small enterprise. */
    public Fact<Boolean> otherNeedGrounded() {
        return Kleene.and(
                Kleene.not(dataset.personal()),
                need().taskSetByLaw(),
                need().otherMeansExhausted(),
                need().holderSize().is(size -> size != HolderSize.MICRO && size != HolderSize.SMALL));
    }

    /** 17: the request is there, in writing. */
    public Fact<Boolean> requested() {
        return Proof.shown(need().request(), "data[" + dataset.declared().id() + "].exceptionalNeed.request");
    }

    /** 18(2): the holder has five working days in an emergency, thirty otherwise, to decline or to ask for a change. */
    public Fact<Boolean> timeToAnswer() {
        return need().emergency()
                .flatMap(emergency ->
                        need().answerWorkingDays().is(days -> days >= (emergency ? EMERGENCY_DAYS : OTHER_DAYS)));
    }

    /** 20(2): the holder is compensated. */
    public Fact<Boolean> compensated() {
        return need().compensated();
    }

    /** 17(3): it is published for anybody's use; a licence that this list does not know is for a person. */
    public Fact<Boolean> openData() {
        return Kleene.and(
                dataset.declared().published(), dataset.declared().licence().flatMap(this::open));
    }

    private Fact<Boolean> open(String licence) {
        String word = licence.toLowerCase(Locale.ROOT);
        boolean listed = OPEN.stream().anyMatch(word::startsWith) && !word.contains("-nc") && !word.contains(" nc");
        return listed
                ? Kleene.TRUE
                : new Unknown<>(List.of(
                        Missing.qualification("data[" + dataset.declared().id() + "].licence")));
    }

    /** 19(1)(a): a model is trained on it for another purpose. */
    public Fact<Boolean> trainedForOtherPurpose() {
        return need().otherPurposeTraining();
    }

    /** 21: it is passed on for statistics or research. */
    public Fact<Boolean> statisticsOrResearch() {
        return Claim.of(
                need().statisticsOrResearch(),
                "data[" + dataset.declared().id() + "].exceptionalNeed.statisticsOrResearch");
    }

    /** 33(1): it is offered to others in a data space. */
    public Fact<Boolean> inDataSpace() {
        return Claim.of(
                dataset.declared().sharedInDataSpace(),
                "data[" + dataset.declared().id() + "].sharedInDataSpace");
    }

    /** 33(1)(a): its content, limits of use, licence, collection and quality are described. */
    public Fact<Boolean> described() {
        return Proof.shown(
                dataset.declared().evidence().datasetCard(),
                "data[" + dataset.declared().id() + "].evidence.datasetCard");
    }

    private DatasetDeclaration.ExceptionalNeed need() {
        return dataset.declared().exceptionalNeed();
    }
}
