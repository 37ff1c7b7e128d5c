package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.SettingMeaning;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.inventory.Says.Means;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which packages of AI a piece of code imports, and gives what it calls to {@link ClientCalls}. */
final class CodeReader {

    private static final Set<TechnologyKind> NEED_NO_LIBRARY =
            EnumSet.of(TechnologyKind.LOCAL_RUNTIME, TechnologyKind.HOSTED_SERVICE, TechnologyKind.GATEWAY);

    private final Catalogue catalogue;
    private final Language language;
    private final CodeText code;
    private final Sightings into;
    private final Set<String> told = new HashSet<>();
    /** What is imported and no module of the project's own. */
    private final Set<String> clients = new TreeSet<>();

    private final ClientNames names;

    CodeReader(Catalogue catalogue, Language language, CodeText code, Sightings into) {
        this.catalogue = catalogue;
        this.language = language;
        this.code = code;
        this.into = into;
        this.names = new ClientNames(catalogue);
    }

    void read() {
        List<Token> tokens = Lexer.tokens(code.text(), language.dialect());
        Imports.of(tokens, language).forEach(this::imported);
        if (language == Language.PYTHON) {
            services(tokens);
        }
        variables(tokens);
        Set<String> models = new HashSet<>();
        if (!clients.isEmpty()) {
            ClientCalls calls = new ClientCalls(catalogue, code, into, names, clients);
            calls.read(tokens);
            models.addAll(calls.models());
        }
        new NamedModels(catalogue, code, into, models).read(tokens);
    }

    private void imported(Imported one) {
        find(one.module()).ifPresent(match -> {
            if (language == Language.PYTHON && Neighbours.hasModule(code.file(), top(one.module()))) {
                tell(match, Strength.WEAK, one.start());
            } else {
                one.names().forEach(name -> names.imported(name, match.technology()));
                if (match.strength() == Strength.STRONG) {
                    clients.add(match.technology());
                }
                tell(match, match.strength(), one.start());
            }
        });
    }

    private static String top(String module) {
        int dot = module.indexOf('.');
        return dot < 0 ? module : module.substring(0, dot);
    }

    /** A pattern that begins with a star would match modules of anybody. */
    private Optional<TechnologyMatch> find(String module) {
        Technologies technologies = catalogue.technologies();
        return language.packages(module).stream()
                .flatMap(name -> technologies.artifact(language.ecosystem(), name).stream())
                .filter(match -> !match.pattern().startsWith("*"))
                .findFirst();
    }

    private void tell(TechnologyMatch match, Strength strength, int offset) {
        if (told.add(match.technology())) {
            into.add(
                    Optional.of(match.technology()),
                    strength,
                    code.at(offset),
                    code.file().scope(),
                    code.lineAt(offset),
                    new Says.Present(Means.CODE),
                    Optional.empty());
        }
    }

    /** An address of what needs no library, taken from a variable of its own: a call, once the variable is set somewhere. */
    private void variables(List<Token> tokens) {
        CodeValues values = new CodeValues(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int offset = tokens.get(i).start();
            values.variable(i)
                    .flatMap(catalogue.technologies()::environment)
                    .filter(match -> match.says() == SettingMeaning.BASE_URL && plain(match.technology()))
                    .ifPresent(match -> tell(
                            new TechnologyMatch(match.technology(), Strength.WEAK, match.pattern()),
                            Strength.WEAK,
                            offset));
        }
    }

    private boolean plain(String technology) {
        return catalogue
                .technologies()
                .entry(technology)
                .filter(entry -> NEED_NO_LIBRARY.contains(entry.kind()))
                .isPresent();
    }

    /** {@code boto3.client("bedrock-runtime")}: one package reaches every service of AWS, by the name that its clients have. */
    private void services(List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String callee = tokens.get(i).text();
            if ((callee.endsWith(".client") || callee.endsWith(".resource"))
                    && tokens.get(i + 1).symbol('(')
                    && service(tokens, i + 2)) {
                int offset = tokens.get(i).start();
                catalogue
                        .technologies()
                        .artifact(Ecosystem.NPM, "@aws-sdk/client-" + text(tokens, i + 2))
                        .ifPresent(match -> {
                            clients.add(match.technology());
                            tell(match, match.strength(), offset);
                        });
            }
        }
    }

    private static boolean service(List<Token> tokens, int i) {
        return tokens.get(i).string()
                || (i + 2 < tokens.size()
                        && tokens.get(i).word("service_name")
                        && tokens.get(i + 2).string());
    }

    private static String text(List<Token> tokens, int i) {
        return tokens.get(i).string() ? tokens.get(i).text() : tokens.get(i + 2).text();
    }
}
