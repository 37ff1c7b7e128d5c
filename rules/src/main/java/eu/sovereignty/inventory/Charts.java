package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.document.Node;
import eu.sovereignty.inventory.Says.Means;
import java.util.Optional;

/** Charts that a chart of Helm installs with itself. */
final class Charts {

    private static final String SCHEME = "://";

    private final Technologies technologies;
    private final Deployment deployment;

    Charts(Technologies technologies, Deployment deployment) {
        this.technologies = technologies;
        this.deployment = deployment;
    }

    /** Looks at the list of a file {@code Chart.yaml}. */
    void look(Node dependencies) {
        if (dependencies instanceof Node.Sequence charts) {
            for (Node item : charts.items()) {
                if (item instanceof Node.Mapping chart) {
                    one(chart);
                }
            }
        }
    }

    private void one(Node.Mapping chart) {
        String name = chart.text("name").orElse("");
        technology(name, chart.text("repository").orElse(""))
                .ifPresent(match -> deployment.present(match, chart.at(), "chart: " + name, Means.IMAGE));
    }

    /** By its repository and its name; a chart is mostly named as the image that it brings, {@code ollama} as {@code ollama/ollama}. */
    private Optional<TechnologyMatch> technology(String name, String repository) {
        int scheme = repository.indexOf(SCHEME);
        String place = scheme < 0 ? repository : repository.substring(scheme + SCHEME.length());
        return technologies
                .artifact(Ecosystem.HELM, (place.endsWith("/") ? place : place + "/") + name)
                .or(() -> technologies.artifact(Ecosystem.IMAGE, name + "/" + name))
                .or(() -> technologies.artifact(Ecosystem.HELM, name));
    }
}
