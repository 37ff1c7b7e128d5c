package eu.sovereignty.inventory;

import java.util.List;

/**
 * What a repository shows.
 *
 * @param items in the order of what weighs most
 * @param unread what was not read, and why: in the order of paths
 * @param files how many files there were
 * @param bytes of them, each counted up to the limit of one file
 */
public record Inventory(List<Item> items, List<Unread> unread, int files, long bytes) {

    /** Nothing was looked at. */
    public static final Inventory NONE = new Inventory(List.of(), List.of(), 0, 0);

    public Inventory {
        items = List.copyOf(items);
        unread = List.copyOf(unread);
    }
}
