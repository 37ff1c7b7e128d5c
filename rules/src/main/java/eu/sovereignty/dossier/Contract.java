package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.ContractDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The contract of a hosting: {@code contract:us-api}. Every hosting has one, declared or not.
 *
 * @param flows data that the hosting receives under it
 */
public record Contract(Hosting hosting, List<Flow> flows) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("contract", hosting.declared().id());
    }

    @Override
    public Position at() {
        return declared().at();
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>(hosting.names());
        names.put("notice", written(declared().notice()));
        names.put("transition", written(declared().transition()));
        names.put("retrieval", written(declared().retrieval()));
        names.put("egress", written(declared().switching().egress()));
        names.put("other", written(declared().switching().other()));
        return names;
    }

    /** Its terms. */
    public ContractDeclaration declared() {
        return hosting.declared().contract();
    }

    private static String written(Fact<?> fact) {
        return fact.value().map(String::valueOf).orElse("?");
    }
}
