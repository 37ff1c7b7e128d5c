package eu.sovereignty.inventory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks at files with two threads: the caller's, and a second one as soon as there are more files than a small project has. What
 * they see is put together in the order in which the files came, so that it is the same however the threads run.
 */
final class Crew implements AutoCloseable {

    private static final String THREAD = "sovereignty-scan";
    /** So many batches wait for the second thread; the first does what is more. */
    private static final int WAITING = 2;
    /** So many batches are kept until an earlier one is done. */
    private static final int KEPT = 8;

    private final Supplier<Looker> lookers;
    private final Looker own;
    private final Sightings into;
    private final Object large = new Object();
    private final Deque<Batch> kept = new ArrayDeque<>();
    private final Waiting waiting = new Waiting();

    private Batch next;
    private Optional<Thread> second = Optional.empty();

    /** One thread, until there is more to do. */
    Crew(Supplier<Looker> lookers, Sightings into) {
        this.lookers = lookers;
        this.own = lookers.get();
        this.into = into;
        this.next = new Batch(large);
    }

    /** Looks at a file, now or later. */
    void look(SourceFile file) {
        next.add(file);
        if (next.full()) {
            handOver();
        }
    }

    /**
     * Everything was handed over: the rest is looked at.
     *
     * @throws Error when a detector ended with it, on whichever thread
     */
    void finish() {
        handOver();
        while (work()) {
            // until nothing waits
        }
        while (!kept.isEmpty()) {
            putTogether();
        }
        own.finish(into);
    }

    private void handOver() {
        kept.add(next);
        waiting.add(next);
        next = new Batch(large);
        if (waiting.size() >= WAITING && second.isEmpty()) {
            start();
        }
        while (waiting.size() > WAITING) {
            work();
        }
        while (!kept.isEmpty() && (kept.size() > KEPT || kept.getFirst().done())) {
            putTogether();
        }
    }

    /** Does what waits longest; false where nothing does. */
    private boolean work() {
        Optional<Batch> batch = waiting.poll();
        batch.ifPresent(one -> one.run(own));
        return batch.isPresent();
    }

    private void putTogether() {
        for (Batch.Seen seen : kept.removeFirst().seen()) {
            seen.sightings().ifPresent(into::addAll);
            seen.left().map(own::look).ifPresent(into::addAll);
        }
    }

    private void start() {
        Looker looker = lookers.get();
        Thread thread = new Thread(() -> help(looker), THREAD);
        thread.setDaemon(true);
        thread.start();
        second = Optional.of(thread);
    }

    private void help(Looker looker) {
        try {
            for (Optional<Batch> batch = waiting.take(); batch.isPresent(); batch = waiting.take()) {
                batch.get().run(looker);
            }
        } catch (InterruptedException e) {
            // whoever ends this thread leaves the rest to the first one
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the second thread, which finishes what it is at. */
    @Override
    public void close() {
        waiting.end();
        second.ifPresent(Crew::join);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
