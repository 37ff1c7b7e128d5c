package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.TechnologySignals.Artifacts;
import eu.sovereignty.catalogue.TechnologySignals.Setting;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.List;
import java.util.Optional;

/**
 * A technology of AI, and what shows it in a repository. What stands beside {@code weak} is enough alone.
 *
 * @param vendor who publishes it; not who runs the model
 * @param vendorCountry where the vendor is established
 * @param operator who runs the model as long as no setting says otherwise: {@code local}, {@code configurable}, or a provider of
 *     the catalogue, {@code azure/openai}
 * @param notAi listed so that nobody takes it for AI
 * @param interfaceOfMany whether many services answer to it, so that its presence alone does not say that its own operator is
 *     called: an address or a key of that operator does
 * @param ownAddressesOnly whether every address that it can be given is one of its operator's: an endpoint of a customer there
 * @param weak signals that are never enough alone
 * @param defaults what it does where nothing is set
 * @param clients what of it calls one provider, where the whole serves many
 */
public record TechnologyEntry(
        Position at,
        String id,
        String name,
        Fact<String> vendor,
        Fact<Country> vendorCountry,
        TechnologyKind kind,
        Fact<String> operator,
        Fact<Boolean> notAi,
        Fact<Boolean> interfaceOfMany,
        Fact<Boolean> ownAddressesOnly,
        Artifacts artifacts,
        List<String> javaPackages,
        List<String> hosts,
        List<Setting> env,
        List<Setting> settings,
        List<String> files,
        TechnologySignals weak,
        List<Default> defaults,
        List<Client> clients,
        Optional<Text> notes,
        Optional<Node> sources) {

    /**
     * What a framework does where nothing is set. The source says which file of which version was read.
     *
     * @param host that is called; absent where the framework demands an address
     * @param versions of the framework, {@code 1.x}, {@code 1.1.x}, or those that were read, {@code 1.0.9, 1.1.8}; a word in
     *     brackets says which of several modules
     */
    public record Default(
            Position at, Fact<String> model, Fact<Use> modality, Fact<String> host, Fact<String> versions) {}

    /**
     * Classes and functions that call one provider as long as they are given no address.
     *
     * @param names under which code imports them, {@code ChatAnthropic}; those that end with {@code :} or {@code /} are what stands
     *     before the name of a model, {@code anthropic/claude-sonnet-4}
     * @param operator {@code local}, or a provider of the catalogue
     * @param ofMany whether many services answer to them, so that only a model that nobody else runs says who is called
     */
    public record Client(Position at, List<String> names, String operator, Optional<Boolean> ofMany) {

        public Client {
            names = List.copyOf(names);
        }

        /** Who is called. */
        public TechnologyOperator operatedBy() {
            return TechnologyOperator.of(operator);
        }

        /** Whether what it imports, and no more, says who is called. */
        public boolean callsItsOperator() {
            return !ofMany.orElse(false);
        }
    }

    /** What a default model is used for. */
    public enum Use {
        CHAT,
        EMBEDDING,
        IMAGE,
        MODERATION,
        TRANSCRIPTION,
        SPEECH,
        RERANKING,
        OCR
    }

    /** Who runs the model; empty where nobody established it. */
    public Optional<TechnologyOperator> operatedBy() {
        return operator.value().map(TechnologyOperator::of);
    }

    /** Whether it is AI, and not something that is taken for it. */
    public boolean isAi() {
        return !notAi.holds(not -> not);
    }

    /** Whether its operator is what it calls as long as nothing points it elsewhere. */
    public boolean callsItsOperator() {
        return !interfaceOfMany.holds(many -> many);
    }

    /** What of it has this name in code. */
    public Optional<Client> client(String name) {
        return clients.stream().filter(one -> one.names().contains(name)).findFirst();
    }

    /** Who is called at an address that comes from outside; empty where that address decides. */
    public Optional<TechnologyOperator> operatedAnywhere() {
        return operatedBy().filter(operator -> ownAddressesOnly.holds(only -> only));
    }

    /** Its signals of one strength. */
    public TechnologySignals signals(Strength strength) {
        return strength == Strength.WEAK
                ? weak
                : new TechnologySignals(artifacts, javaPackages, hosts, env, settings, files);
    }
}
