package eu.sovereignty.law;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Origin;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cards, dates and acts as the build compiled them; texts stand apart, because only what is shown needs them. */
final class LawResources {

    static final String CARDS = "law.pack";
    static final String TEXTS = "law-texts.pack";

    /** A file of acts: {@code law/acts.yaml}. */
    public record Acts(String id, List<Act> acts) {}

    /** A file of dates: {@code law/<pack>/dates.yaml}. */
    public record Dates(String id, List<Provision> provisions) {}

    private final Pack pack;
    private final Shapes shapes = new Shapes();

    private LawResources(Pack pack) {
        this.pack = pack;
    }

    static LawResources open() {
        return new LawResources(read(CARDS));
    }

    static Pack read(String resource) {
        try (InputStream in = LawResources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + resource);
            }
            return Pack.open(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the regulations' packages. */
    List<String> packs() {
        return pack.ids().stream()
                .filter(id -> id.startsWith("dates/"))
                .map(id -> id.substring("dates/".length()))
                .toList();
    }

    /** Ids of all cards. */
    List<String> cardIds() {
        return pack.ids().stream()
                .filter(id -> id.startsWith("card/"))
                .map(id -> id.substring("card/".length()))
                .toList();
    }

    /** The rules of a package, found by its name so that no list has to name them all. */
    RulePack pack(String name) {
        String type = LawResources.class.getPackageName() + "." + name + ".Rules";
        try {
            return Class.forName(type)
                    .asSubclass(RulePack.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("law/" + name + " has cards and no " + type, e);
        }
    }

    Map<String, Provision> provisions(String name) {
        return bind("dates/" + name, Dates.class).provisions().stream()
                .collect(Collectors.toMap(Provision::id, Function.identity()));
    }

    Map<String, Act> acts() {
        return bind("acts", Acts.class).acts().stream().collect(Collectors.toMap(Act::id, Function.identity()));
    }

    Card card(String id) {
        return bind("card/" + id, Card.class);
    }

    private <R extends Record> R bind(String id, Class<R> type) {
        Node node = pack.get(id).orElseThrow(() -> new IllegalStateException("no " + id));
        Problems problems = new Problems("");
        return new Binder(shapes, problems)
                .bind(type, node, SOURCED)
                .orElseThrow(() -> new IllegalStateException(id + ": " + problems.all()));
    }

    /** Files of law may name their sources wherever they state something; rules read no value from these keys. */
    static final Origin SOURCED = new Origin() {
        @Override
        public Provenance of(Position at, String field, String value) {
            return new Provenance.Declared(at, field, value);
        }

        @Override
        public Set<String> commonKeys() {
            return Set.of(
                    "source",
                    "sources",
                    "asOf",
                    "confidence",
                    "verified",
                    "certainty",
                    "date",
                    "jurisdiction",
                    "amendedBy");
        }
    };
}
