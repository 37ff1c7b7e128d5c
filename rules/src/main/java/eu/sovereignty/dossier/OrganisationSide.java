package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import java.util.Map;

/** The organisation as one part of the law sees it, which asks something of it once. It bears the id of the organisation. */
public sealed interface OrganisationSide extends Subject permits PublicBody, DataProtection {

    /** The organisation itself. */
    Organisation organisation();

    @Override
    default SubjectId id() {
        return organisation().id();
    }

    @Override
    default Position at() {
        return organisation().at();
    }

    @Override
    default Map<String, String> names() {
        return organisation().names();
    }
}
