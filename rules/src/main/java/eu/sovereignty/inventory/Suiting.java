package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.ProviderType;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import java.util.Optional;

/** Whether a model that stands beside a client can be one that it calls: not every provider runs what others made. */
final class Suiting {

    private final Catalogue catalogue;

    Suiting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * False only where the client's own operator is known to run nothing but its own models, and the model is another's; or
     * where it runs models itself, and nobody can have the weights of this one.
     */
    boolean suits(TechnologyEntry client, String model) {
        if (client.kind() == TechnologyKind.LOCAL_RUNTIME && closed(model)) {
            return false;
        }
        return client.operatedBy()
                .filter(operator -> client.callsItsOperator())
                .map(TechnologyUse::operator)
                .filter(Operator.Provider.class::isInstance)
                .map(Operator::code)
                .filter(this::runsOnlyItsOwn)
                .flatMap(own -> developer(model).map(own::equals))
                .orElse(true);
    }

    /**
     * Whether a model is one that its developer alone runs, and he is this operator: its weights are not published. A name with
     * a publisher before it, {@code openai/gpt-4o}, is one that those know who pass requests on.
     */
    boolean onlyFrom(Operator operator, String model) {
        return model.indexOf('/') < 0
                && closed(model)
                && operator instanceof Operator.Provider
                && developer(model).filter(operator.code()::equals).isPresent();
    }

    private boolean closed(String model) {
        return catalogue
                .model(model, Where.ANYWHERE)
                .filter(known -> known.weights().holds(Weights.CLOSED::equals))
                .isPresent();
    }

    private boolean runsOnlyItsOwn(String provider) {
        return catalogue
                .provider(provider)
                .filter(entry -> entry.types()
                        .holds(types -> types.contains(ProviderType.MODEL_API)
                                && !types.contains(ProviderType.INFERENCE)
                                && !types.contains(ProviderType.IAAS)))
                .isPresent();
    }

    private Optional<String> developer(String model) {
        return catalogue
                .model(model, Where.ANYWHERE)
                .map(ModelMatch::entry)
                .map(ModelEntry::developer)
                .flatMap(developer -> developer.provider().value());
    }
}
