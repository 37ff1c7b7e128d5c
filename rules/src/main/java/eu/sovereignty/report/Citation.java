package eu.sovereignty.report;

import eu.sovereignty.law.Act;

/** Act and article, as they are cited. */
final class Citation {

    private Citation() {}

    static String of(Act act, String article, Labels labels) {
        String key = switch (act.kind()) {
            case LAW -> "law.article";
            case REFERENTIAL -> "law.part";
            case PRODUCT -> "law.whole";
        };
        return labels.text(
                article.isBlank() ? "law.whole" : key, act.shortName().in(labels.language()), article);
    }
}
