package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.SettingMatch;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.Optional;

/**
 * Environment variables that files of deployment set. The value of a secret never comes out of here.
 *
 * @param scope of everything that is seen
 */
record DeployedVariables(Technologies technologies, Sightings into, Scope scope) {

    /** Every job of GitHub has it, and one in a thousand gives it to a model. */
    private static final String OF_EVERY_JOB = "GITHUB_TOKEN";

    /** A variable with its value as written; an empty one says that something else gives it. */
    void look(String name, String value, Position at) {
        technologies
                .environment(name)
                .filter(match -> !name.equals(OF_EVERY_JOB))
                .ifPresent(match -> {
                    DeployedValue written = DeployedValue.of(value);
                    Says says = says(match, name, written);
                    boolean secret = says instanceof Says.Present;
                    into.add(
                            Optional.of(match.technology()),
                            match.strength(),
                            at,
                            scope,
                            secret || value.isEmpty() ? name : name + "=" + value,
                            says,
                            Optional.empty());
                });
    }

    private static Says says(SettingMatch match, String name, DeployedValue written) {
        String variable = written.variable().isEmpty() ? name : written.variable();
        return switch (match.says()) {
            case MODEL -> model(written, variable, Use.CHAT);
            case EMBEDDING_MODEL -> model(written, variable, Use.EMBEDDING);
            case BASE_URL ->
                written.value()
                        .flatMap(DeployedVariables::host)
                        .<Says>map(Says.Host::new)
                        .orElseGet(() -> new Says.HostFromOutside(variable));
            case REGION ->
                written.value().<Says>map(Says.Region::new).orElseGet(() -> new Says.Present(Means.CONFIGURATION));
            case ENABLED ->
                written.value().filter("false"::equalsIgnoreCase).isPresent()
                        ? new Says.Disabled()
                        : new Says.Present(Means.CONFIGURATION);
            case API_KEY, DEPLOYMENT, OTHER -> new Says.Present(Means.CONFIGURATION);
        };
    }

    private static Says model(DeployedValue written, String variable, Use use) {
        return written.value()
                .<Says>map(name -> new Says.Model(name, use))
                .orElseGet(() -> new Says.ModelFromOutside(variable));
    }

    /** The host of an address, with its port; a password before it is left out. */
    static Optional<String> host(String address) {
        int scheme = address.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < address.length() && "/?# ".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(
                address.lastIndexOf('@', end - 1) >= start ? address.lastIndexOf('@', end - 1) + 1 : start, end);
        boolean bare = scheme < 0 && host.indexOf('.') < 0 && host.indexOf(':') < 0;
        return host.isEmpty() || bare || host.indexOf('$') >= 0 ? Optional.empty() : Optional.of(host);
    }
}
