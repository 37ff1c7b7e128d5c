package eu.sovereignty.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a catalogue value.
 *
 * @param sources where it was read
 * @param asOf the day of the newest evidence; empty when nobody recorded one
 * @param verified seen in a stored copy of the source, or in two independent ones
 */
public record Sourced(List<Source> sources, Optional<LocalDate> asOf, Confidence confidence, boolean verified) {}
