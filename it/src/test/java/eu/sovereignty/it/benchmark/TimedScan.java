package eu.sovereignty.it.benchmark;

import com.sun.management.OperatingSystemMXBean;
import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code it/benchmark/scan} starts: a scan that is timed, the literal strings for grep, class files to scan. */
public final class TimedScan {

    private static final double MILLIONS = 1e6;

    private TimedScan() {}

    /**
     * Does one of the three.
     *
     * @param arguments {@code scan FOLDER}, {@code anchors FILE} or {@code classes FOLDER}
     */
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "scan" -> timed(place);
            case "anchors" -> Files.write(place, Scan.anchors(Catalogue.builtIn()));
            case "classes" -> new ManyClasses(place).write();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** The second scan of the process: the first one is its warm-up, and each reads the catalogue anew. */
    private static void timed(Path folder) {
        scan(folder);
        long processors = processors();
        long start = System.nanoTime();
        int files = scan(folder);
        long end = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "timing: scan %.1f ms, processors %.1f ms, %d files%n",
                (end - start) / MILLIONS,
                (processors() - processors) / MILLIONS,
                files);
    }

    private static int scan(Path folder) {
        ScanRequest request = new ScanRequest(folder, true, Set.of(), List.of(), ScanLimits.DEFAULT);
        return Scan.of(request, Catalogue.builtIn()).files();
    }

    /** Of all threads: those that compile and those that collect garbage too. */
    private static long processors() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
