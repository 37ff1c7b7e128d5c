package eu.sovereignty;

import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to know of the catalogue. Without a question, the organisation's own catalogue is checked, or what
 * there is is counted.
 *
 * @param basedir what file names are shown relative to
 * @param catalogue the organisation's own directory
 * @param id of an entry, {@code outscale} or {@code provider/outscale}
 * @param search a name, a region, a host, an address or the name of a model, as people write it
 * @param list {@code unverified} or {@code stale}
 * @param names of the parameters that were given
 */
public record EnquiryRequest(
        Path basedir,
        Optional<Path> catalogue,
        LocalDate asOf,
        Language language,
        Optional<String> id,
        Optional<String> search,
        Optional<String> list,
        ParameterNames names) {}
