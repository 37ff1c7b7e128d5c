package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.document.Node;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What bills of materials in CycloneDX and SPDX (JSON) list: packages as drawn in, and models of CycloneDX 1.5 and later. */
final class SbomDetector implements Detector {

    private final Technologies technologies;

    SbomDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "sbom";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return path.endsWith(".json")
                && (path.endsWith(".cdx.json")
                        || path.endsWith(".spdx.json")
                        || file.name().contains("bom"));
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Json.tree(file, into).ifPresent(root -> {
            Reader reader = new Reader(file, into);
            if (Json.text(root, "bomFormat").equals("CycloneDX")) {
                reader.components(root);
            } else if (Json.text(root, "spdxVersion").startsWith("SPDX-2")) {
                reader.spdx(root);
            }
        });
    }

    private final class Reader {
        private final SourceFile file;
        private final Sightings into;
        private final Map<Ecosystem, Packages> packages = new EnumMap<>(Ecosystem.class);

        Reader(SourceFile file, Sightings into) {
            this.file = file;
            this.into = into;
        }

        /** Components may contain components. */
        private void components(Node root) {
            Deque<Node> open = new ArrayDeque<>();
            open.add(root);
            while (!open.isEmpty()) {
                Json.items(open.remove(), "components").forEach(component -> {
                    open.add(component);
                    component(component);
                });
            }
        }

        private void component(Node component) {
            Json.get(component, "purl").ifPresent(purl -> tell(Json.text(purl), purl));
            String name = Json.text(component, "name");
            if (Json.text(component, "type").equals("machine-learning-model") && !name.isEmpty()) {
                into.add(
                        Optional.empty(),
                        Strength.STRONG,
                        component.at(),
                        file.scope(),
                        "machine-learning-model " + name,
                        new Says.Model(name, Use.CHAT),
                        Optional.empty());
            }
        }

        private void spdx(Node root) {
            Json.items(root, "packages")
                    .flatMap(one -> Json.items(one, "externalRefs"))
                    .filter(reference -> Json.text(reference, "referenceType").equals("purl"))
                    .forEach(reference -> tell(Json.text(reference, "referenceLocator"), reference));
        }

        private void tell(String url, Node at) {
            PackageUrl.of(url)
                    .ifPresent(purl -> packages.computeIfAbsent(
                                    purl.ecosystem(), ecosystem -> new Packages(technologies, ecosystem, file, into))
                            .tell(purl.coordinate(), at.at(), Means.TRANSITIVE, Scope.PRODUCTION, url));
        }
    }
}
