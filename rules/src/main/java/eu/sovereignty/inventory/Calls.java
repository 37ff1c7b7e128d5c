package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Operator.Undetermined;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses at which a technology is called, each where it is set, and which of them holds for a model. */
final class Calls {

    private final Hosts hosts;
    private final Optional<Operator> anywhere;
    /** The first of each place; a list of many addresses has others, which {@link #all} has. */
    private final Map<Context, Call> first = new LinkedHashMap<>();

    private final Set<Call> all = new LinkedHashSet<>();

    /**
     * Those of a technology.
     *
     * @param anywhere who answers at an address that comes from outside, where the technology can call nobody else
     */
    Calls(Hosts hosts, Optional<Operator> anywhere, List<Sighting> sightings) {
        this.hosts = hosts;
        this.anywhere = anywhere;
        for (Sighting sighting : sightings) {
            of(sighting).ifPresent(call -> {
                first.putIfAbsent(Context.of(sighting), call);
                all.add(call);
            });
        }
    }

    /** Whether no configuration says what is called: what one file of code calls, another one need not. */
    boolean onlyInCode() {
        return first.keySet().stream().allMatch(context -> CodeFiles.has(context.file()));
    }

    /** Where a setting holds. */
    private record Context(String file, Optional<String> profile, String within) {
        static Context of(Sighting sighting) {
            return new Context(sighting.at().file(), sighting.profile(), sighting.within());
        }

        Context always() {
            return new Context(file, Optional.empty(), "");
        }
    }

    /** Every different one, in the order in which they were seen. */
    Set<Call> all() {
        return all;
    }

    /** The call that a sighting tells of, where it tells of one. */
    Optional<Call> of(Sighting sighting) {
        if (sighting.says() instanceof Says.Host host) {
            return Optional.of(new Call(hosts.operator(host.host()), Optional.of(host.host())));
        }
        if (sighting.says() instanceof Says.Called called) {
            return Optional.of(new Call(called.operator(), Optional.empty()));
        }
        return sighting.says() instanceof Says.HostFromOutside outside
                ? Optional.of(
                        new Call(anywhere.orElseGet(() -> new Undetermined(outside.variable())), Optional.empty()))
                : Optional.empty();
    }

    /** The call that holds where something is said: of the same place, of its file, else the only one that is set for all. */
    Optional<Call> at(Sighting sighting) {
        Context context = Context.of(sighting);
        return Optional.ofNullable(first.get(context))
                .or(() -> Optional.ofNullable(first.get(context.always())))
                .or(() -> onlyOneForAll(sighting.at().file()));
    }

    /** What one file of code gives to its client, the client of another file does not have; configuration is for all. */
    private Optional<Call> onlyOneForAll(String file) {
        boolean code = CodeFiles.has(file);
        Stream<Context> always = first.keySet().stream()
                .filter(context ->
                        context.profile().isEmpty() && context.within().isEmpty());
        List<Call> distinct = always.filter(context -> !code || !CodeFiles.has(context.file()))
                .map(first::get)
                .distinct()
                .toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }
}
