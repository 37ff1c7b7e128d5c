package eu.sovereignty.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the keys of infrastructure as code mean. */
final class InfrastructureKeys {

    private static final Set<String> REGIONS = Set.of("region", "location", "aws_region");
    private static final Set<String> DECLARES = Set.of("param", "var");
    /** Parts of keys that speak of a model and do not name it. */
    private static final List<String> BESIDE_A_MODEL = List.of(
            "version", "capacity", "sku", "deployment", "format", "description", "provider", "path", "url", "endpoint");

    private InfrastructureKeys() {}

    /** A key that names a model, a name within {@code model}, a default of a variable that names one. */
    static boolean model(Block block, List<Token> statement) {
        String key = key(statement);
        if (key.equals("name") || key.equals("id")) {
            return block.name().equals("model");
        } else if (key.equals("default") || key.equals("defaultvalue") || key.equals("value")) {
            return block.head().stream().anyMatch(token -> namesModel(token.text()));
        }
        return namesModel(key);
    }

    private static boolean namesModel(String key) {
        String folded = key.toLowerCase(Locale.ROOT);
        return folded.contains("model") && BESIDE_A_MODEL.stream().noneMatch(folded::contains);
    }

    static boolean region(Block block, List<Token> statement) {
        return REGIONS.contains(key(statement));
    }

    static boolean image(List<Token> statement) {
        return key(statement).equals("image");
    }

    /** {@code sku { name = … }}, {@code sku_name}, {@code deploymentSkuName}, and {@code scale { type = … }} of older versions. */
    static boolean sku(Block block, List<Token> statement) {
        String key = key(statement);
        return key.contains("sku")
                || (key.equals("name") && block.name().equals("sku"))
                || (key.equals("type") && block.name().equals("scale"));
    }

    /** Deployments of Azure that are served wherever there is room, in the world or in a zone of several countries. */
    static boolean leavesRegion(String sku) {
        return sku.startsWith("Global") || sku.startsWith("DataZone");
    }

    /** Folded; for {@code param name type = value} the name. */
    private static String key(List<Token> statement) {
        boolean declares = DECLARES.contains(statement.get(0).text())
                && statement.size() > 3
                && !statement.get(1).symbol('=');
        String key = declares ? statement.get(1).text() : Block.key(statement).orElse("");
        return key.toLowerCase(Locale.ROOT);
    }
}
