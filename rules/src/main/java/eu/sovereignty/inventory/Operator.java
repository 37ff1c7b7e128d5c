package eu.sovereignty.inventory;

/** Who runs what a technology calls. */
public sealed interface Operator {

    /** How it is written where one word stands for it: the id of the provider, {@code local} or {@code unknown}. */
    String code();

    /** A provider of the catalogue, by its id. */
    record Provider(String id) implements Operator {
        @Override
        public String code() {
            return id;
        }
    }

    /** Whoever runs the system itself: the process, its machine, its own network. */
    record Local() implements Operator {
        @Override
        public String code() {
            return "local";
        }
    }

    /**
     * The repository does not say.
     *
     * @param settledBy the variable or the host that would say it; may be empty
     */
    record Undetermined(String settledBy) implements Operator {
        @Override
        public String code() {
            return "unknown";
        }
    }
}
