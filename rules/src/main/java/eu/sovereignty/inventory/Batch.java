package eu.sovereignty.inventory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Some files that follow each other, and what is seen in them by the one thread that looks at them. */
final class Batch {

    private static final int MOST_FILES = 32;
    private static final long MOST_BYTES = 1 << 19;
    /** Two files of which each needs much memory are not looked at at once. */
    private static final long LARGE = 1 << 19;

    private final Object large;
    private final Deque<SourceFile> files = new ArrayDeque<>();
    private final FutureTask<List<Seen>> task = new FutureTask<>(this::looked);
    private Optional<Looker> looker = Optional.empty();
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
    void run(Looker by) {
        looker = Optional.of(by);
        task.run();
    }

    private List<Seen> looked() {
        Looker by = looker.orElseThrow();
        List<Seen> seen = new ArrayList<>(files.size());
        while (!files.isEmpty()) {
            // no longer held here, so that its content can be forgotten
            seen.add(look(files.removeFirst(), by));
        }
        return seen;
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
        return task.isDone();
    }

    /** What was seen, in the order of the files; waits for it, and throws what looking threw. */
    List<Seen> seen() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
