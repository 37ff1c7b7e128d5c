package eu.sovereignty.inventory;

import java.util.List;

/**
 * What a repository shows.
 *
 * @param items in the order of what weighs most
 * @param unread what was not read, and why: in the order of paths
 * @param calls which code uses which technology: in the order of packages
 * @param files how many files there were
 * @param bytes of them, each counted up to the limit of one file
 */
public record Inventory(List<Item> items, List<Unread> unread, List<CallSite> calls, int files, long bytes) {

    /** Nothing was looked at. */
    public static final Inventory NONE = new Inventory(List.of(), List.of(), List.of(), 0, 0);

    public Inventory {
        items = List.copyOf(items);
        unread = List.copyOf(unread);
        calls = List.copyOf(calls);
    }

    /** Of which no code was looked at. */
    public Inventory(List<Item> items, List<Unread> unread, int files, long bytes) {
        this(items, unread, List.of(), files, bytes);
    }

    /** The same, with the code that uses what was found. */
    public Inventory with(List<CallSite> sites) {
        return new Inventory(items, unread, sites.stream().distinct().sorted().toList(), files, bytes);
    }
}
