package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.catalogue.TechnologyOperator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** To which technologies the names belong that a source file uses. */
final class JvmTypes {

    private final Catalogue catalogue;
    private final Optional<String> own;
    /** Technologies by the word by which the file calls a type of theirs. */
    private final Map<String, TechnologyMatch> types = new HashMap<>();

    JvmTypes(Catalogue catalogue, JvmSource source) {
        this.catalogue = catalogue;
        this.own = catalogue.technologies().javaType(source.packageName()).map(TechnologyMatch::technology);
        source.imports().forEach(one -> foreign(one.name()).ifPresent(match -> types.put(one.as(), match)));
    }

    /** The technology of a type that the file calls by this word. */
    Optional<TechnologyMatch> called(String word) {
        return Optional.ofNullable(types.get(word));
    }

    /** What belongs to a technology and not to the file's own package, whatever that is named like. */
    Optional<TechnologyMatch> foreign(String name) {
        return catalogue
                .technologies()
                .javaType(name)
                .filter(match -> own.filter(match.technology()::equals).isEmpty());
    }

    /** Whether a technology is the common part of a framework, whose clients are technologies of their own. */
    boolean anybodys(TechnologyMatch match) {
        Optional<TechnologyEntry> entry = catalogue.technologies().entry(match.technology());
        return entry.filter(known -> known.kind() == TechnologyKind.FRAMEWORK)
                .flatMap(TechnologyEntry::operatedBy)
                .filter(operator -> operator instanceof TechnologyOperator.Configurable)
                .isPresent();
    }

    /** The technology of the type that a dotted name begins with. */
    Optional<TechnologyMatch> owner(String chain) {
        int dot = chain.indexOf('.');
        Optional<TechnologyMatch> imported = Optional.ofNullable(types.get(dot < 0 ? chain : chain.substring(0, dot)));
        return imported.or(() -> qualified(chain) ? foreign(chain) : Optional.empty());
    }

    /** Whether types may be called of which no word is imported. */
    boolean wholePackages() {
        return types.keySet().stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
    }

    /** A package and a type, {@code com.openai.client.OpenAIClient}, and not a variable with its members. */
    static boolean qualified(String name) {
        int dots = 0;
        boolean type = false;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            dots++;
            type |= dot + 1 < name.length() && Character.isUpperCase(name.charAt(dot + 1));
        }
        return dots >= 2 && type && Character.isLowerCase(name.charAt(0));
    }
}
