package eu.sovereignty.dossier;

import eu.sovereignty.manifest.FrameworkMapping;
import java.util.LinkedHashMap;
import java.util.Map;

/** What sentences and reports show of a hosting. */
record HostingShown(Hosting hosting) {

    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("hosting", hosting.declared().id());
        names.put("meant", new NamedProvider(hosting).nearest().orElse("?"));
        names.put("service", hosting.declared().service().value().orElse("?"));
        names.put("provider", hosting.providerName());
        names.put("region", hosting.regionId().value().orElse("?"));
        names.put("offer", hosting.declared().offer().value().orElse("?"));
        names.put("access", hosting.access().text());
        names.put("continuity", hosting.exposure().continuity().level());
        names.put("location", hosting.exposure().location().level());
        names.put("mitigations", hosting.exposure().mitigations().ineffective());
        names.put(
                "until",
                hosting.qualificationEnd()
                        .lastDay()
                        .value()
                        .map(Object::toString)
                        .orElse("?"));
        names.put("buyer", hosting.ownershipChange().buyer());
        names.put("askedSeal", hosting.context().minimums().sealText());
        names.put(
                "askedScore",
                hosting.context().minimums().score().map(String::valueOf).orElse("?"));
        return Map.copyOf(names);
    }

    Map<String, Object> facts() {
        Exposure exposure = hosting.exposure();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("chain", new HostingChain(hosting).shown());
        facts.put("access", exposure.access().shown());
        facts.put("continuity", exposure.continuity().level());
        facts.put("location", exposure.location().level());
        facts.put("reasons", exposure.shownReasons(hosting));
        if (!hosting.regionCandidates().isEmpty()) {
            facts.put("regionCandidates", hosting.regionCandidates());
        }
        Ownerships ownerships = hosting.ownerships();
        facts.put("ownership", ownerships.shown());
        facts.put("secNumCloud196", new SecNumCloud196(hosting).shown(ownerships.union()));
        facts.put("commercialCloud", Shown.of(hosting.commercialCloud()));
        facts.put("secNumCloud", hosting.secNumCloud().shown());
        facts.putAll(new DataActChapterVI(hosting).facts());
        facts.put("hdsCertificate", hosting.hdsCertificate().shown());
        if (hosting.declared().derogation().declared()) {
            facts.put("derogation31", new Derogation31(hosting).shown());
        }
        if (mapped(FrameworkMapping.C3A)) {
            facts.put("c3a", new AutonomyCriteria(hosting).shown());
        }
        if (mapped(FrameworkMapping.GAIA_X)) {
            facts.put("gaiaX", new GaiaXControl(hosting).shown());
        }
        return facts;
    }

    private boolean mapped(FrameworkMapping mapping) {
        return hosting.context().framework().mappings().holds(asked -> asked.contains(mapping));
    }
}
