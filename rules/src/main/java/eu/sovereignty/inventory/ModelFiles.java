package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.inventory.Says.Means;
import eu.sovereignty.inventory.Unread.Reason;
import java.util.Optional;

/**
 * Files of weights, by what stands in their first bytes. A name alone makes no model: it says where to look, and stands beside
 * the format where the two differ.
 */
final class ModelFiles implements Detector {

    /** Above this size a file is looked at whatever its name is: few are so large, and weights are. */
    static final long LARGE = 1 << 20;
    /** What is read whole to look for layers that hold code. */
    private static final long SMALL = 4 << 20;

    private final Catalogue catalogue;

    ModelFiles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "model-files";
    }

    @Override
    public Content content() {
        return Content.HEAD;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.size() >= LARGE || ModelFormat.isName(file.name());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        ModelHeader header = new ModelHeader(file.head(), file.size());
        Optional<ModelFormat> named = ModelFormat.ofName(file.name());
        Optional<ModelFormat> format = header.pointer() ? named : header.format(named);
        if (format.isPresent()) {
            weights(format.get(), header, file, into);
        } else if (named.filter(ModelFormat::recognisable).isPresent()) {
            into.unread(file.path(), Reason.BROKEN, name());
        }
    }

    private void weights(ModelFormat format, ModelHeader header, SourceFile file, Sightings into) {
        boolean unsafe = format.runsCode() || (format.mayHoldCode() && codeInLayers(header, file));
        into.add(
                Optional.empty(),
                format.alwaysAModel() || header.speaksOfModels() ? Strength.STRONG : Strength.WEAK,
                file.whole(),
                file.scope(),
                evidence(format, header, file),
                new Says.Weights(format.word(), unsafe),
                Optional.empty());
        named(file)
                .ifPresent(match -> into.add(
                        match,
                        file.whole(),
                        file.scope(),
                        evidence(format, header, file),
                        new Says.Present(Means.FILE)));
    }

    /** Whether a layer of Keras brings code of its own; of a file that is too large to be read whole it cannot be excluded. */
    private static boolean codeInLayers(ModelHeader header, SourceFile file) {
        return header.pointer() || file.size() > SMALL || new ModelHeader(file.bytes(), file.size()).holds("Lambda");
    }

    /** A technology whose files have names of their own; an ending alone says nothing of what runs a file. */
    private Optional<TechnologyMatch> named(SourceFile file) {
        return catalogue.technologies().file(file.path()).filter(match -> !endingOnly(match.pattern()));
    }

    private static boolean endingOnly(String pattern) {
        return pattern.startsWith("*.", pattern.lastIndexOf('/') + 1);
    }

    private static String evidence(ModelFormat format, ModelHeader header, SourceFile file) {
        if (header.pointer()) {
            return "Git LFS pointer to " + file.name();
        }
        boolean asNamed =
                ModelFormat.ofName(file.name()).filter(format::mayBeNamed).isPresent();
        return asNamed ? "header: " + format.word() : "header: " + format.word() + ", name: " + file.name();
    }
}
