package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Packages of .NET projects. A version that is managed centrally is a hint: a project has to refer to the package. */
final class NugetDetector implements Detector {

    private static final List<String> ENDINGS = List.of(
            ".csproj",
            ".fsproj",
            ".vbproj",
            "Directory.Packages.props",
            "Directory.Build.props",
            "Directory.Build.targets",
            "packages.config");
    private static final Set<String> ELEMENTS =
            Set.of("PackageReference", "PackageVersion", "GlobalPackageReference", "package");

    private final Technologies technologies;

    NugetDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "nuget";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return ENDINGS.stream().anyMatch(file.path()::endsWith);
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.NUGET, file, into);
        List<Token> tokens = Lexer.tokens(file.text(), Dialect.XML);
        for (int i = 0; i + 4 < tokens.size(); i++) {
            if (tokens.get(i).symbol('<') && ELEMENTS.contains(tokens.get(i + 1).text())) {
                element(file, tokens, i + 1, packages);
            }
        }
    }

    private static void element(SourceFile file, List<Token> tokens, int element, Packages packages) {
        for (int i = element + 1; i + 2 < tokens.size() && !ends(tokens.get(i)); i++) {
            boolean names = tokens.get(i).word("Include") || tokens.get(i).word("id");
            if (names && tokens.get(i + 1).symbol('=') && tokens.get(i + 2).string()) {
                tell(file, tokens.get(element), tokens.get(i + 2).text(), packages);
                return;
            }
        }
    }

    /** The end of an element, or the beginning of the next one where it has none. */
    private static boolean ends(Token token) {
        return token.symbol('>') || token.symbol('<');
    }

    private static void tell(SourceFile file, Token element, String name, Packages packages) {
        Scope scope = file.name().toLowerCase(Locale.ROOT).contains("test") ? Scope.TEST : Scope.PRODUCTION;
        String evidence = "<" + element.text() + " " + name + ">";
        if (packages.find(name).isEmpty()) {
            return;
        }
        if (element.text().equals("PackageVersion")) {
            packages.hint(name, file.at(element.start()), Means.DEPENDENCY, scope, evidence);
        } else {
            packages.tell(name, element.start(), Means.DEPENDENCY, scope, evidence);
        }
    }
}
