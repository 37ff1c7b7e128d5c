package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.TechnologyEntry.Use;

/** What a sighting says. */
public sealed interface Says {

    /** The technology is there: a dependency, an import, a call, an image. */
    record Present(Means means) implements Says {}

    /** By what a technology is there. */
    enum Means {
        /** Declared in a build file. */
        DEPENDENCY,
        /** Drawn in by another dependency: known from what the build resolved, a lock file or a bill of materials. */
        TRANSITIVE,
        /** Imported or called by code. */
        CODE,
        /** A key of configuration, an environment variable, a file of configuration of its own. */
        CONFIGURATION,
        /** A resource of infrastructure, a command that is started. */
        DEPLOYMENT,
        /** A container image: whoever starts it runs what is in it. */
        IMAGE,
        /** A file of weights or of vocabulary. */
        FILE
    }

    /** A model is named. {@code name} is as written. */
    record Model(String name, Use use) implements Says {}

    /** An address is called: a host with its port where one is written, without scheme and path. */
    record Host(String host) implements Says {}

    /** A client is set up that calls this operator, and is given no address that would say otherwise. */
    record Called(Operator operator) implements Says {}

    /** The address is given from outside: {@code variable} is the placeholder or environment variable that holds it. */
    record HostFromOutside(String variable) implements Says {}

    /** The model is chosen from outside: {@code variable} is the placeholder or environment variable that holds its name. */
    record ModelFromOutside(String variable) implements Says {}

    /** A region or place of processing is configured, as written. */
    record Region(String region) implements Says {}

    /** The technology is switched off. */
    record Disabled() implements Says {}

    /** A file of weights. {@code format} is what its header says, {@code unsafe} whether loading it can run code. */
    record Weights(String format, boolean unsafe) implements Says {}

    /** A secret of a provider stands in clear; {@code shown} has at most its last four characters; {@code provider} may be empty. */
    record Secret(String provider, String shown) implements Says {}

    /** Records about persons stand in a file. {@code count} is how many were counted, at least. */
    record PersonalRecords(int count, boolean special) implements Says {}
}
