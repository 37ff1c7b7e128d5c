package eu.sovereignty.inventory;

import java.util.Comparator;

/**
 * A technology in a part of a repository.
 *
 * @param unit folder with a build file
 */
record Part(String unit, String technology) implements Comparable<Part> {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::unit).thenComparing(Part::technology);

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
