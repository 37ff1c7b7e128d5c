package eu.sovereignty.law.dataact;

import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Articles 26 to 28: what a provider publishes. */
final class Transparency {

    private Transparency() {}

    static List<Rule<?>> rules() {
        return List.of(jurisdiction());
    }

    private static Rule<Hosting> jurisdiction() {
        return ChapterVI.hostingRule("dataact-published-jurisdiction")
                .unless(
                        "published",
                        hosting -> hosting.declared().jurisdictionsPublished().is(countries -> !countries.isEmpty()));
    }
}
