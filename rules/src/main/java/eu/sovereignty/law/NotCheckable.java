package eu.sovereignty.law;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.fact.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the law notes that no machine can decide: an entry of {@code law/not-checkable.yaml}.
 *
 * @param row its id
 * @param reason why no declared fact decides it, as a jurist would accept it
 * @param checkedBy whom to ask, and what: the question that a person must answer
 */
public record NotCheckable(String row, Text reason, Text checkedBy) {

    static final String ID = "not-checkable";

    /** Every such row, in the order of the file. */
    public static List<NotCheckable> all() {
        Pack texts = LawResources.read(LawResources.TEXTS);
        Problems problems = new Problems("");
        return texts.get(ID).map(node -> read(node, problems)).orElse(List.of());
    }

    /** Reads the entries; what is wrong with them is added to the problems. */
    static List<NotCheckable> read(Node root, Problems problems) {
        Binder binder = new Binder(new Shapes(), problems);
        List<NotCheckable> rows = new ArrayList<>();
        if (root instanceof Node.Sequence entries) {
            entries.items()
                    .forEach(entry -> binder.bind(NotCheckable.class, entry, LawResources.SOURCED)
                            .ifPresent(rows::add));
        }
        return List.copyOf(rows);
    }
}
