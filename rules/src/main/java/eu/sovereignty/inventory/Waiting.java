package eu.sovereignty.inventory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What nobody has begun, the oldest first. For two threads; a scan of few files, which has one, loads no more for it. */
final class Waiting {

    private final Deque<Batch> batches = new ArrayDeque<>();
    private boolean ended;

    synchronized void add(Batch batch) {
        batches.addLast(batch);
        notifyAll();
    }

    synchronized int size() {
        return batches.size();
    }

    /** The oldest, which is then taken; empty where none is there now. */
    synchronized Optional<Batch> poll() {
        return Optional.ofNullable(batches.pollFirst());
    }

    /** The oldest, for which this thread waits; empty when there will be none. */
    synchronized Optional<Batch> take() throws InterruptedException {
        while (batches.isEmpty() && !ended) {
            wait();
        }
        return poll();
    }

    /** There will be none, and those that wait are given up. */
    synchronized void end() {
        batches.clear();
        ended = true;
        notifyAll();
    }
}
