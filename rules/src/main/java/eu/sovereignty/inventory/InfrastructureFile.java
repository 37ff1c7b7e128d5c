package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file of infrastructure as code. Of a resource of the catalogue, its model, its region and where its requests may be sent
 * belong to it; elsewhere a text is a model where its key says so and the catalogue knows it.
 */
final class InfrastructureFile {

    private static final String ACCOUNT = "azurerm_cognitive_account";
    private static final String ACCOUNTS = "Microsoft.CognitiveServices/accounts";
    private static final Set<String> KINDS_OF_MODELS = Set.of("OpenAI", "AIServices");
    /** What Bedrock puts before the name of a model: its publisher, and before that a profile of regions. */
    private static final Set<String> BEDROCK = Set.of(
            "amazon.",
            "anthropic.",
            "meta.",
            "mistral.",
            "cohere.",
            "ai21.",
            "stability.",
            "deepseek.",
            "us.",
            "eu.",
            "apac.",
            "global.");

    private final SourceFile file;
    private final Block root;
    private final Catalogue catalogue;
    private final Deployment deployment;
    private final Set<TechnologyMatch> resources = new LinkedHashSet<>();

    InfrastructureFile(SourceFile file, Block root, Catalogue catalogue, Deployment deployment) {
        this.file = file;
        this.root = root;
        this.catalogue = catalogue;
        this.deployment = deployment;
    }

    void look() {
        List<Block> blocks = root.all();
        blocks.forEach(this::resource);
        blocks.forEach(this::routing);
        blocks.forEach(this::statements);
    }

    private void resource(Block block) {
        type(block)
                .ifPresent(token -> technology(block, token.text()).ifPresent(match -> {
                    resources.add(match);
                    deployment.present(match, at(token), "resource " + token.text(), Means.DEPLOYMENT);
                }));
    }

    /** {@code resource "type" "name"}, {@code resource name 'type@version' =}, {@code "type": "type"}. */
    private static Optional<Token> type(Block block) {
        List<Token> head = block.head();
        if (block.name().equals("resource") || block.name().equals("data")) {
            return head.stream().filter(Token::string).findFirst();
        }
        return block.string("type").or(() -> block.string("Type"));
    }

    private Optional<TechnologyMatch> technology(Block block, String written) {
        int version = written.indexOf('@');
        String type = version < 0 ? written : written.substring(0, version);
        return catalogue.technologies().artifact(Ecosystem.TERRAFORM, type).map(match -> ofKind(block, type, match));
    }

    /** An account of Azure is for a language model, or for other services: its kind says it. */
    private static TechnologyMatch ofKind(Block block, String type, TechnologyMatch match) {
        boolean other = (type.equals(ACCOUNT) || type.equals(ACCOUNTS))
                && block.string("kind")
                        .filter(kind -> !KINDS_OF_MODELS.contains(kind.text()))
                        .isPresent();
        return other ? new TechnologyMatch("azure-ai-services", match.strength(), match.pattern()) : match;
    }

    /** A kind of deployment whose requests leave the region comes before the region: it is the place of processing. */
    private void routing(Block block) {
        for (List<Token> statement : block.statements()) {
            boolean sku = InfrastructureKeys.sku(block, statement);
            lastString(statement)
                    .filter(token -> sku && InfrastructureKeys.leavesRegion(token.text()))
                    .ifPresent(token -> azure().ifPresent(match ->
                            deployment.region(token.text(), at(token), evidence(statement, token), match)));
        }
    }

    private void statements(Block block) {
        Optional<TechnologyMatch> own = type(block).flatMap(token -> technology(block, token.text()));
        for (List<Token> statement : block.statements()) {
            if (InfrastructureKeys.region(block, statement)) {
                region(block, own, statement);
            } else if (InfrastructureKeys.image(statement)) {
                lastString(statement).ifPresent(token -> deployment.image(token.text(), at(token)));
            } else if (InfrastructureKeys.model(block, statement)) {
                model(own, statement);
            }
        }
    }

    private void region(Block block, Optional<TechnologyMatch> own, List<Token> statement) {
        Optional<TechnologyMatch> match = own.or(() -> ofProvider(block));
        lastString(statement)
                .ifPresent(token -> match.ifPresent(
                        found -> deployment.region(token.text(), at(token), evidence(statement, token), found)));
    }

    /** The region of a provider is that of its resources, as far as they stand in the same file. */
    private Optional<TechnologyMatch> ofProvider(Block block) {
        boolean aws = block.name().equals("provider")
                && block.head().size() > 1
                && block.head().get(1).text().startsWith("aws");
        return resources.stream()
                .filter(match -> aws && match.technology().startsWith("aws"))
                .findFirst();
    }

    private void model(Optional<TechnologyMatch> own, List<Token> statement) {
        Optional<Token> value =
                lastString(statement).filter(token -> !token.text().isBlank());
        Optional<TechnologyMatch> inFile = own.or(this::onlyResource);
        value.ifPresent(token -> {
            Optional<TechnologyMatch> match =
                    bedrock(token.text()).or(() -> inFile).or(() -> bicep());
            if (deployment.knowsModel(token.text())) {
                match.ifPresentOrElse(
                        found -> deployment.model(token.text(), at(token), evidence(statement, token), found),
                        () -> deployment.model(token.text(), at(token), evidence(statement, token)));
            }
        });
    }

    private Optional<TechnologyMatch> onlyResource() {
        return resources.size() == 1 ? resources.stream().findFirst() : Optional.empty();
    }

    private Optional<TechnologyMatch> bedrock(String model) {
        boolean bedrock =
                model.startsWith("arn:aws:bedrock:") || BEDROCK.stream().anyMatch(model::startsWith);
        return bedrock ? Optional.of(new TechnologyMatch("aws-bedrock-sdk", Strength.STRONG, model)) : Optional.empty();
    }

    /** Bicep speaks of Azure alone; models of the catalogue are deployed there by one service. */
    private Optional<TechnologyMatch> bicep() {
        return file.extension().startsWith("bicep")
                ? catalogue.technologies().artifact(Ecosystem.TERRAFORM, ACCOUNTS)
                : Optional.empty();
    }

    private Optional<TechnologyMatch> azure() {
        return resources.stream()
                .filter(match -> match.technology().equals("azure-openai-sdk"))
                .findFirst()
                .or(this::bicep);
    }

    private static Optional<Token> lastString(List<Token> statement) {
        Token last = statement.get(statement.size() - 1);
        return last.string() && statement.size() > 2 ? Optional.of(last) : Optional.empty();
    }

    private static String evidence(List<Token> statement, Token value) {
        boolean declared = statement.get(0).word("param") || statement.get(0).word("var");
        String key =
                declared ? "param " + statement.get(1).text() : statement.get(0).text();
        return key + ": " + value.text();
    }

    private Position at(Token token) {
        return file.at(token.start());
    }
}
