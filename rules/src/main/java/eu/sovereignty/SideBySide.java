package eu.sovereignty;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work done on a second thread while the first goes on. The parts of a run that do not need each other spend their time on
 * classes that are loaded for the first time, and most machines have two processors.
 */
final class SideBySide {

    private SideBySide() {}

    /**
     * Starts some work; the supplier that is returned waits for its value.
     *
     * @throws RuntimeException from that supplier: what the work threw
     */
    static <T> Supplier<T> start(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "sovereignty");
        thread.setDaemon(true);
        thread.start();
        return () -> value(task);
    }

    private static <T> T value(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
