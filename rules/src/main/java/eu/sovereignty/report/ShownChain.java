package eu.sovereignty.report;

import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.report.picture.ChainPicture;
import eu.sovereignty.report.picture.ChainPicture.Reach;
import eu.sovereignty.report.picture.ChainPicture.Stage;
import eu.sovereignty.report.picture.Drawing;
import java.util.List;

/**
 * The way from data to the laws that can reach it, for one hosting: as a picture, and as the list that says the same.
 *
 * @param hosting id of the hosting
 * @param laws each with what its level means
 */
public record ShownChain(String hosting, List<Stage> stages, String lawsHeading, List<Law> laws) {

    /**
     * A law at the end of the chain.
     *
     * @param meaning what the level says, in words
     */
    public record Law(Reach reach, String meaning) {}

    public ShownChain {
        stages = List.copyOf(stages);
        laws = List.copyOf(laws);
    }

    /** The chains of the hostings of which the case says how they are reached, in the order of the manifest. */
    static List<ShownChain> all(ReportModel model, CountryNames countries, Labels labels) {
        List<Flow> flows = model.subjects().stream()
                .map(DescribedSubject::subject)
                .filter(Flow.class::isInstance)
                .map(Flow.class::cast)
                .toList();
        return model.subjects().stream()
                .filter(described -> described.subject() instanceof Hosting
                        && described.facts().containsKey("chain"))
                .map(described -> of(described, (Hosting) described.subject(), flows, countries, labels))
                .toList();
    }

    private static ShownChain of(
            DescribedSubject described, Hosting hosting, List<Flow> flows, CountryNames countries, Labels labels) {
        List<Flow> reaching =
                flows.stream().filter(flow -> flow.hosting().equals(hosting)).toList();
        ChainWords words = new ChainWords(countries, labels);
        return new ShownChain(
                hosting.id().toString(),
                words.stages(described.facts(), hosting, reaching),
                labels.text("html.chain.laws"),
                words.laws(described.facts()));
    }

    /** The picture. */
    public Drawing drawing() {
        return ChainPicture.of(
                stages, lawsHeading, laws.stream().map(Law::reach).toList());
    }
}
