package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.ContractDeclaration;
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
        return hosting.names();
    }

    /** Its terms. */
    public ContractDeclaration declared() {
        return hosting.declared().contract();
    }
}
