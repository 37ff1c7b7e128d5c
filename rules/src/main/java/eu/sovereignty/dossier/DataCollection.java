package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.DataSource;
import eu.sovereignty.manifest.Interaction;
import java.util.Set;

/**
 * From whom a purpose has its personal data: from the persons themselves (GDPR 13) or from elsewhere (GDPR 14). A system
 * that talks with the public collects from whoever talks to it. Synthetic data comes from nobody.
 */
public record DataCollection(Processing processing) {

    private static final Set<DataSource> ELSEWHERE = Set.of(
            DataSource.OTHER_ADMINISTRATION,
            DataSource.B2G,
            DataSource.OPEN_DATA,
            DataSource.SCRAPED,
            DataSource.SUPPLIER);

    /** Whether some of it is collected from the persons themselves. */
    public Fact<Boolean> direct() {
        return Kleene.or(comesFrom(Set.of(DataSource.DIRECT)), talksWithThePublic());
    }

    /** Whether some of it is obtained from elsewhere. */
    public Fact<Boolean> indirect() {
        return comesFrom(ELSEWHERE);
    }

    /** Whether a system that talks with the public serves the purpose. */
    public Fact<Boolean> talksWithThePublic() {
        return Kleene.any(processing.systems(), system -> system.interaction().is(Interaction.PUBLIC));
    }

    private Fact<Boolean> comesFrom(Set<DataSource> sources) {
        return Kleene.any(
                processing.datasets(),
                data -> Kleene.and(data.personal(), data.origin().is(sources::contains)));
    }
}
