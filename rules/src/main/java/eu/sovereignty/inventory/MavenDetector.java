package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Pom.Artifact;
import eu.sovereignty.inventory.Pom.Coordinate;
import eu.sovereignty.inventory.Pom.Role;
import java.util.Optional;

/** Dependencies, plugins and annotation processors of Maven projects, of every profile. Nothing is resolved or downloaded. */
final class MavenDetector implements Detector {

    private final Catalogue catalogue;
    private final Poms poms = new Poms();

    MavenDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "maven";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_BYTES;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("pom.xml") && file.name().equals("pom.xml");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        new Look(file, PomTree.of(file, poms), into).all();
    }

    private final class Look {
        private final SourceFile file;
        private final PomTree tree;
        private final Sightings into;
        private final boolean built;
        private final Scope place;

        Look(SourceFile file, PomTree tree, Sightings into) {
            this.file = file;
            this.tree = tree;
            this.into = into;
            this.built = tree.built();
            this.place = place();
        }

        /** A project that nothing builds is a copy or a template: worth knowing, no use. */
        private Scope place() {
            if (template(file.path())) {
                return file.scope().lighter(Scope.EXAMPLE);
            }
            return built ? file.scope() : file.scope().lighter(Scope.VENDORED);
        }

        void all() {
            tree.pom().artifacts().forEach(this::one);
        }

        private void one(Artifact artifact) {
            Coordinate resolved = tree.resolved(artifact.coordinate());
            if (!tree.own(artifact.coordinate())) {
                catalogue
                        .technologies()
                        .artifact(Ecosystem.MAVEN, resolved.key())
                        .ifPresent(match -> sighted(artifact, resolved, match));
            }
        }

        private void sighted(Artifact artifact, Coordinate resolved, TechnologyMatch match) {
            add(artifact, match, new Says.Present(Says.Means.DEPENDENCY));
            if (artifact.role() == Role.DEPENDENCY) {
                ArtifactModel.of(catalogue, match, resolved.key())
                        .ifPresent(name -> add(artifact, match, new Says.Model(name, TechnologyEntry.Use.EMBEDDING)));
            }
        }

        private void add(Artifact artifact, TechnologyMatch match, Says says) {
            boolean used = built
                    && (artifact.role() == Role.DEPENDENCY || artifact.role() == Role.BUILD)
                    && match.strength() == Strength.STRONG;
            into.add(
                    Optional.of(match.technology()),
                    used ? Strength.STRONG : Strength.WEAK,
                    new Position(file.path(), artifact.line(), artifact.column(), ""),
                    scope(artifact),
                    "<artifactId>" + artifact.coordinate().artifact() + "</artifactId>",
                    says,
                    artifact.profile());
        }

        private Scope scope(Artifact artifact) {
            return switch (artifact.role()) {
                case BUILD, MANAGED_BUILD -> place.lighter(Scope.BUILD);
                case MANAGED, DEPENDENCY -> tree.scope(artifact).equals("test") ? place.lighter(Scope.TEST) : place;
            };
        }
    }

    /** What a program writes for others, or an archetype, is no part of the program. */
    private static boolean template(String path) {
        return path.contains("src/main/resources/") || path.contains("archetype-resources/");
    }
}
