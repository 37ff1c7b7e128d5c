package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import java.util.Optional;

/**
 * On which ground of GDPR chapter V personal data may go to a country, in the order of the articles: {@code not-needed}
 * (inside the European Economic Area), {@code adequacy} (45), {@code safeguards} (46), {@code derogation} (49, claimed),
 * {@code none}. The first that holds; while one may still hold and none does, unknown.
 */
record TransferGround(Transfer transfer) {

    Fact<String> value() {
        return ifHolds("not-needed", Kleene.not(transfer.thirdCountry()))
                .or(() -> ifHolds("adequacy", transfer.adequacy().covers()))
                .or(() -> ifHolds("safeguards", transfer.safeguards().inPlace()))
                .or(() -> ifHolds("derogation", transfer.reliesOnDerogation()))
                .orElseGet(this::noneOrUnknown);
    }

    private static Optional<Fact<String>> ifHolds(String ground, Fact<Boolean> fact) {
        return fact.holds(is -> is) ? Optional.of(fact.map(is -> ground)) : Optional.empty();
    }

    private Fact<String> noneOrUnknown() {
        Fact<Boolean> some =
                Kleene.or(transfer.adequacy().covers(), transfer.safeguards().inPlace(), transfer.reliesOnDerogation());
        return Kleene.and(transfer.thirdCountry(), Kleene.not(some)).map(none -> "none");
    }
}
