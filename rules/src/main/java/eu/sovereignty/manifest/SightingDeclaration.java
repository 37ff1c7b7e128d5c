package eu.sovereignty.manifest;

import eu.sovereignty.document.RefersTo;
import eu.sovereignty.document.Required;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * What the team knows of something that the inventory shows and that is declared nowhere else.
 *
 * @param seen the technology, provider, model, host or file, as the inventory writes it
 * @param inUse false where it is only left over: code that is not called, a key that opens nothing
 * @param data that reaches it, or that a key opens
 * @param revokedOn the day from which a key opens nothing
 * @param explanation why it stands there
 */
public record SightingDeclaration(
        Position at,
        @Required Fact<String> seen,
        Fact<Boolean> inUse,
        @RefersTo("data") Fact<List<String>> data,
        Fact<LocalDate> revokedOn,
        Fact<String> explanation) {}
