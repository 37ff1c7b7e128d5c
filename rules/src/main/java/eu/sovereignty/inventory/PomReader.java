package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Pom.Artifact;
import eu.sovereignty.inventory.Pom.Coordinate;
import eu.sovereignty.inventory.Pom.Parent;
import eu.sovereignty.inventory.Pom.Role;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a {@code pom.xml} as a stream. No document type is read, so that no entity is expanded and nothing else is opened. */
final class PomReader {

    private static final int DEEPEST = 100;

    private final XMLStreamReader xml;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> profileProperties = new HashMap<>();
    private final List<String> modules = new ArrayList<>();
    private final List<Artifact> artifacts = new ArrayList<>();
    private Coordinate coordinate = Coordinate.NONE;
    private Optional<Parent> parent = Optional.empty();
    private int beforeProfile;

    private PomReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** An element that is not closed yet, with the texts of those in it that have nothing but text. */
    private static final class Element {
        private final String name;
        private final String path;
        private final Map<String, String> texts = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int line;
        private int column;

        Element(String name, String path) {
            this.name = name;
            this.path = path;
        }

        String of(String child) {
            return texts.getOrDefault(child, "");
        }

        Coordinate coordinate() {
            return new Coordinate(of("groupId"), of("artifactId"), of("version"));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws IllegalArgumentException when it is no XML, or deeper than any project
     */
    static Pom read(byte[] bytes) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new PomReader(xml).pom();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private Pom pom() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> end(open.pop());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        profileProperties.forEach(properties::putIfAbsent);
        return new Pom(coordinate, parent, properties, modules, artifacts);
    }

    private void start(String name) {
        if (open.size() >= DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        Element outer = open.isEmpty() ? new Element("", "") : open.peek();
        Element inner = new Element(name, outer.path + "/" + name);
        inner.line = xml.getLocation().getLineNumber();
        // the parser tells where the tag ends
        inner.column = Math.max(xml.getLocation().getColumnNumber() - name.length() - 2, 1);
        if (inner.path.equals("/project/profiles/profile")) {
            beforeProfile = artifacts.size();
        }
        open.push(inner);
    }

    private void text(String more) {
        if (!open.isEmpty()) {
            open.peek().text.append(more);
        }
    }

    private void end(Element closed) {
        String text = closed.text.toString().strip();
        Element outer = open.isEmpty() ? new Element("", "") : open.peek();
        outer.texts.putIfAbsent(closed.name, text);
        if (closed.name.equals("artifactId")) {
            outer.line = closed.line;
            outer.column = closed.column;
        }
        switch (closed.name) {
            case "project" -> coordinate = closed.coordinate();
            case "parent" -> parent(closed);
            case "module", "subproject" -> module(closed, text);
            case "profile" -> profile(closed);
            case "dependency", "plugin", "extension", "path", "annotationProcessorPath" ->
                role(closed.path).ifPresent(role -> artifact(role, closed));
            default -> property(outer.path, closed.name, text);
        }
    }

    private void parent(Element closed) {
        if (closed.path.equals("/project/parent")) {
            String path = closed.texts.getOrDefault("relativePath", "../pom.xml");
            parent = Optional.of(new Parent(closed.coordinate(), path));
        }
    }

    private void module(Element closed, String text) {
        if (closed.path.endsWith("/modules/module") || closed.path.endsWith("/subprojects/subproject")) {
            modules.add(text);
        }
    }

    /** The id may stand behind what it holds for. */
    private void profile(Element closed) {
        if (closed.path.equals("/project/profiles/profile")) {
            Optional<String> id = Optional.of(closed.texts.getOrDefault("id", "default"));
            for (int i = beforeProfile; i < artifacts.size(); i++) {
                Artifact one = artifacts.get(i);
                artifacts.set(i, new Artifact(one.role(), one.coordinate(), one.scope(), id, one.line(), one.column()));
            }
        }
    }

    private void property(String outer, String name, String text) {
        if (outer.equals("/project/properties")) {
            properties.put(name, text);
        } else if (outer.equals("/project/profiles/profile/properties")) {
            profileProperties.putIfAbsent(name, text);
        }
    }

    private void artifact(Role role, Element closed) {
        Coordinate written = closed.coordinate();
        Coordinate named = closed.name.equals("plugin") && written.group().isEmpty()
                ? new Coordinate("org.apache.maven.plugins", written.artifact(), written.version())
                : written;
        artifacts.add(new Artifact(role, named, closed.of("scope"), Optional.empty(), closed.line, closed.column));
    }

    /** What an element is for, by where it stands; empty where it is the configuration of some plugin. */
    private static Optional<Role> role(String path) {
        String place = path.startsWith("/project/profiles/profile/")
                ? path.substring("/project/profiles/profile".length())
                : path.substring(Math.min("/project".length(), path.length()));
        return switch (place) {
            case "/dependencies/dependency" -> Optional.of(Role.DEPENDENCY);
            case "/dependencyManagement/dependencies/dependency" -> Optional.of(Role.MANAGED);
            case "/build/plugins/plugin", "/reporting/plugins/plugin", "/build/extensions/extension" ->
                Optional.of(Role.BUILD);
            case "/build/pluginManagement/plugins/plugin" -> Optional.of(Role.MANAGED_BUILD);
            default -> ofPlugin(place);
        };
    }

    private static Optional<Role> ofPlugin(String place) {
        boolean dependency = place.endsWith("/plugin/dependencies/dependency");
        boolean processor = place.contains("/annotationProcessorPaths/");
        if (!dependency && !processor) {
            return Optional.empty();
        }
        return Optional.of(place.startsWith("/build/pluginManagement/") ? Role.MANAGED_BUILD : Role.BUILD);
    }
}
