package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;

/** Code that imports a package of AI, and the models and addresses that it then names. */
final class ImportsDetector implements Detector {

    private final Catalogue catalogue;

    ImportsDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return Language.of(file).isPresent();
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Language.of(file).ifPresent(language -> new CodeReader(catalogue, language, CodeText.of(file), into).read());
    }
}
