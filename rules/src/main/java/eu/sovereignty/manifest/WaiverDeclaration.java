package eu.sovereignty.manifest;

import eu.sovereignty.document.Required;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;

/**
 * A finding that somebody accepted, until a day.
 *
 * @param subject id of a subject, or a prefix that ends at one of its parts
 */
public record WaiverDeclaration(
        Position at,
        @Required Fact<String> rule,
        @Required Fact<String> subject,
        @Required Fact<String> reason,
        @Required Fact<String> owner,
        @Required Fact<Reference> approval,
        @Required Fact<LocalDate> expires) {}
