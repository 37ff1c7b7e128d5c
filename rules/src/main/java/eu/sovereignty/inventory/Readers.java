package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The detectors of one scan: each is made when the first file comes that it may read by its name. Not for several threads. */
final class Readers {

    private final Catalogue catalogue;
    private final List<Detectors.Entry> all;
    private final Set<String> endings = new HashSet<>();
    private final List<Optional<Detector>> made = new ArrayList<>();
    /** By the ending of a name, who may read such files; under the empty one, also who may read those of an unknown ending. */
    private final Map<String, List<Integer>> byEnding = new HashMap<>();

    Readers(Catalogue catalogue, List<Detectors.Entry> all) {
        this.catalogue = catalogue;
        this.all = all;
        for (Detectors.Entry entry : all) {
            endings.addAll(entry.names().endings());
            made.add(Optional.empty());
        }
    }

    /**
     * Those that read one file.
     *
     * @param detectors in the order of what they are worth
     * @param together whether one of them has to see every file that it reads, and so cannot share them with another thread
     */
    record Of(List<Detector> detectors, boolean together) {}

    Of of(SourceFile file) {
        List<Detector> detectors = new ArrayList<>();
        boolean together = false;
        for (int number : mayRead(file.extension())) {
            Detectors.Entry entry = all.get(number);
            if (entry.names().have(file) && detector(number).reads(file)) {
                detectors.add(detector(number));
                together |= entry.together();
            }
        }
        return new Of(detectors, together);
    }

    /** Those that were made, in the same order. */
    List<Detector> made() {
        return made.stream().flatMap(Optional::stream).toList();
    }

    private List<Integer> mayRead(String ending) {
        String known = endings.contains(ending) ? ending : "";
        return byEnding.computeIfAbsent(known, this::numbers);
    }

    private List<Integer> numbers(String ending) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            if (all.get(number).names().mayHave(ending)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private Detector detector(int number) {
        Optional<Detector> known = made.get(number);
        if (known.isPresent()) {
            return known.get();
        }
        Detector detector = all.get(number).make().apply(catalogue);
        made.set(number, Optional.of(detector));
        return detector;
    }
}
