package eu.sovereignty.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What would settle an unknown fact.
 *
 * @param field the place in the manifest, with declared ids as indices: {@code hosting[us-api].places.support}
 * @param kind whether a declaration settles it, or only a person's legal qualification
 */
public record Missing(String field, Kind kind) {

    /** What is missing. */
    public enum Kind {
        /** A fact that the team can declare. */
        DECLARATION,
        /** A legal qualification that only a person can give: such an unknown ends as REVIEW. */
        QUALIFICATION
    }

    /** A missing declaration. */
    public static Missing field(String field) {
        return new Missing(field, Kind.DECLARATION);
    }

    /** A missing legal qualification. */
    public static Missing qualification(String field) {
        return new Missing(field, Kind.QUALIFICATION);
    }

    /** A list in which every field is asked for once. */
    static List<Missing> distinct(List<Missing> all) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        Map<String, Missing> distinct = new LinkedHashMap<>();
        all.forEach(each -> distinct.putIfAbsent(each.field(), each));
        return List.copyOf(distinct.values());
    }
}
