package eu.sovereignty.inventory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Some files that follow each other, and what is seen in them by the one thread that looks at them. */
final class Batch {

    private static final int MOST_FILES = 32;
    private static final long MOST_BYTES = 1 << 19;
    /** Two files of which each needs much memory are not looked at at once. */
    private static final long LARGE = 1 << 19;

    private final Object large;
    private final Deque<SourceFile> files = new ArrayDeque<>();
    private final CompletableFuture<List<Seen>> result = new CompletableFuture<>();
    private long bytes;

    /** What is seen in a file: sightings, or that it is left to the thread that sees all files of its kind. */
    record Seen(Optional<Sightings> sightings, Optional<SourceFile> left) {}

    /** An empty one; its thread owns the lock while it looks at a large file. */
    Batch(Object large) {
        this.large = large;
    }

    void add(SourceFile file) {
        files.add(file);
        bytes += file.size();
    }

    boolean full() {
        return files.size() >= MOST_FILES || bytes >= MOST_BYTES;
    }

    /** Looks at all of them; whatever is thrown is kept for who asks for the result. */
    void run(Looker looker) {
        try {
            List<Seen> seen = new ArrayList<>(files.size());
            while (!files.isEmpty()) {
                // no longer held here, so that its content can be forgotten
                seen.add(look(files.removeFirst(), looker));
            }
            result.complete(seen);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private Seen look(SourceFile file, Looker looker) {
        if (file.size() < LARGE) {
            return seen(file, looker);
        }
        synchronized (large) {
            return seen(file, looker);
        }
    }

    /** Keeps the file only where it is left, and not read. */
    private static Seen seen(SourceFile file, Looker looker) {
        Optional<Sightings> sightings = looker.lookAlone(file);
        return new Seen(sightings, sightings.isPresent() ? Optional.empty() : Optional.of(file));
    }

    boolean done() {
        return result.isDone();
    }

    /** What was seen, in the order of the files; waits for it, and throws what looking threw. */
    List<Seen> seen() {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
