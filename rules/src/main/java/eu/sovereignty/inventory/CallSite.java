package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;

/**
 * Code of the repository that uses a technology.
 *
 * @param caller dotted name of the package that the code is in; empty for the one without a name
 * @param technology id in the catalogue
 * @param evidence {@code fr.exemple.Chat.ask calls dev.langchain4j.model.openai.OpenAiChatModel.builder}
 */
public record CallSite(String caller, String technology, Position at, Scope scope, String evidence)
        implements Comparable<CallSite> {

    @Override
    public int compareTo(CallSite other) {
        return java.util.Comparator.comparing(CallSite::caller)
                .thenComparing(CallSite::technology)
                .thenComparing(site -> site.at().file())
                .thenComparing(site -> site.at().line())
                .thenComparing(CallSite::evidence)
                .compare(this, other);
    }
}
