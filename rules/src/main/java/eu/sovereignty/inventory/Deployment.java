package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.Optional;

/**
 * What files say that put software into operation, whatever their language: images, resources, environment variables, models
 * and regions. Each of them comes to the sightings of one file.
 */
final class Deployment {

    private static final int LONGEST_NAME = 256;

    private final Catalogue catalogue;
    private final Sightings into;
    private final Scope scope;

    /** @param scope of everything that the file says */
    Deployment(Catalogue catalogue, Sightings into, Scope scope) {
        this.catalogue = catalogue;
        this.into = into;
        this.scope = scope;
    }

    /**
     * A container image.
     *
     * @param reference as written, with registry and tag
     * @return its technology, where the catalogue knows it
     */
    Optional<TechnologyMatch> image(String reference, Position at) {
        Optional<TechnologyMatch> match = Images.technology(catalogue.technologies(), reference);
        match.ifPresent(found -> {
            present(found, at, "image: " + reference, Means.IMAGE);
            Images.model(reference).ifPresent(model -> model(model, at, "image: " + reference, found));
        });
        return match;
    }

    /** A package that is installed while an image is made or a job runs. */
    void installed(Ecosystem ecosystem, String coordinate, Position at) {
        catalogue
                .technologies()
                .artifact(ecosystem, coordinate)
                .ifPresent(match -> present(match, at, "install " + coordinate, Means.DEPENDENCY));
    }

    /** A technology that is there. */
    void present(TechnologyMatch match, Position at, String evidence, Means means) {
        into.add(match, at, scope, evidence, new Says.Present(means));
    }

    /** The model of a technology: a name, or where it comes from. */
    void model(String written, Position at, String evidence, TechnologyMatch technology) {
        into.add(technology, at, scope, evidence, model(written));
    }

    /** A model whose technology other places show. */
    void model(String written, Position at, String evidence) {
        into.add(Optional.empty(), Strength.STRONG, at, scope, evidence, model(written), Optional.empty());
    }

    /** Where something is processed. */
    void region(String written, Position at, String evidence, TechnologyMatch technology) {
        if (DeployedValue.of(written).value().isPresent()) {
            into.add(technology, at, scope, evidence, new Says.Region(written));
        }
    }

    /** Whether a text is the name of a model that the catalogue has, wherever it stands. */
    boolean knowsModel(String written) {
        return !written.isBlank()
                && written.length() <= LONGEST_NAME
                && catalogue.model(written, Catalogue.Where.ANYWHERE).isPresent();
    }

    private Says model(String written) {
        DeployedValue placeholder = DeployedValue.of(written);
        Use use = written.toLowerCase(java.util.Locale.ROOT).contains("embed") ? Use.EMBEDDING : Use.CHAT;
        return placeholder
                .value()
                .<Says>map(name -> new Says.Model(Images.withoutPrefix(name), use))
                .orElseGet(() -> new Says.ModelFromOutside(placeholder.variable()));
    }
}
