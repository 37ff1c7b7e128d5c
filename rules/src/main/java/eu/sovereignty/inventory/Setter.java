package eu.sovereignty.inventory;

import java.util.Map;
import java.util.Optional;

/** What a method of a builder, or an argument with a name, sets. */
enum Setter {
    MODEL,
    /** A name that a customer chose: a model's only where it is spelled like one. */
    DEPLOYMENT,
    ADDRESS,
    REGION;

    private static final Map<String, Setter> NAMES = Map.ofEntries(
            Map.entry("model", MODEL),
            Map.entry("modelName", MODEL),
            Map.entry("modelId", MODEL),
            Map.entry("deploymentName", DEPLOYMENT),
            Map.entry("withModel", MODEL),
            Map.entry("withModelName", MODEL),
            Map.entry("withDeploymentName", DEPLOYMENT),
            Map.entry("setModel", MODEL),
            Map.entry("setModelName", MODEL),
            Map.entry("baseUrl", ADDRESS),
            Map.entry("baseURL", ADDRESS),
            Map.entry("baseUri", ADDRESS),
            Map.entry("withBaseUrl", ADDRESS),
            Map.entry("setBaseUrl", ADDRESS),
            Map.entry("endpoint", ADDRESS),
            Map.entry("endpointOverride", ADDRESS),
            Map.entry("withEndpoint", ADDRESS),
            Map.entry("region", REGION),
            Map.entry("location", REGION));

    static Optional<Setter> of(String word) {
        return Optional.ofNullable(NAMES.get(word));
    }
}
