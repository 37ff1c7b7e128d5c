package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The detectors of one scan: each is made when the first file comes that it may read by its name. Not for several threads. */
final class Readers {

    private static final List<Detectors.Entry> ALL = Detectors.all();
    private static final Set<String> ENDINGS =
            ALL.stream().flatMap(entry -> entry.names().endings().stream()).collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;
    private final List<Optional<Detector>> made = new ArrayList<>();
    /** By the ending of a name, who may read such files; under the empty one, also who may read those of an unknown ending. */
    private final Map<String, List<Integer>> byEnding = new HashMap<>();

    Readers(Catalogue catalogue) {
        this.catalogue = catalogue;
        ALL.forEach(entry -> made.add(Optional.empty()));
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
            Detectors.Entry entry = ALL.get(number);
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
        String known = ENDINGS.contains(ending) ? ending : "";
        return byEnding.computeIfAbsent(known, Readers::numbers);
    }

    private static List<Integer> numbers(String ending) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < ALL.size(); number++) {
            if (ALL.get(number).names().mayHave(ending)) {
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
        Detector detector = ALL.get(number).make().apply(catalogue);
        made.set(number, Optional.of(detector));
        return detector;
    }
}
