package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Columns of a table, or keys of a record, that may say something of a person. */
final class PersonalColumns {

    private static final Set<String> NAMES =
            Set.of("nom", "name", "fullname", "nomcomplet", "displayname", "username", "nomprenom");
    private static final Set<String> PERSONS_NAMES = Set.of(
            "prenom",
            "prenoms",
            "firstname",
            "lastname",
            "givenname",
            "familyname",
            "surname",
            "middlename",
            "nomnaissance",
            "nomdenaissance",
            "nomusage",
            "nomdusage",
            "nomfamille",
            "nomdefamille",
            "nompatronymique");
    private static final Set<String> NIRS = Set.of(
            "nir",
            "numsecu",
            "numerosecu",
            "numsecuritesociale",
            "numerosecuritesociale",
            "numerodesecuritesociale",
            "nirpatient");

    private final List<String> names;
    private final List<Kind> kinds;

    private PersonalColumns(List<String> names) {
        this.names = names;
        this.kinds = names.stream().map(PersonalColumns::kind).toList();
    }

    private enum Kind {
        NAME,
        NAME_OF_PERSON,
        MAIL,
        TELEPHONE,
        BIRTH,
        NIR,
        IBAN,
        ADDRESS,
        OTHER
    }

    /** What a list of column names is about. */
    static PersonalColumns of(List<String> names) {
        return new PersonalColumns(List.copyOf(names));
    }

    /** Whether records with these columns are about persons: two things of one, and one that only persons have. */
    boolean aboutPersons() {
        EnumSet<Kind> there = EnumSet.of(Kind.OTHER);
        there.addAll(kinds);
        there.remove(Kind.OTHER);
        boolean person = there.contains(Kind.NAME_OF_PERSON)
                || there.contains(Kind.MAIL)
                || there.contains(Kind.BIRTH)
                || there.contains(Kind.NIR);
        return person && there.size() >= 2;
    }

    /** Whether a record says two things of a person. */
    boolean filled(List<String> values) {
        return IntStream.range(0, Math.min(values.size(), kinds.size()))
                        .filter(i -> kinds.get(i) != Kind.OTHER && plausible(kinds.get(i), values.get(i)))
                        .count()
                >= 2;
    }

    /** Whether a record holds a number of the social security. */
    boolean special(List<String> values) {
        return IntStream.range(0, Math.min(values.size(), kinds.size()))
                .anyMatch(i -> kinds.get(i) == Kind.NIR && isNir(values.get(i)));
    }

    /** The names of the columns that are about persons. */
    String shown() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != Kind.OTHER) {
                shown.add(names.get(i).strip());
            }
        }
        return String.join(", ", shown);
    }

    private static boolean plausible(Kind kind, String value) {
        String text = value.strip();
        return switch (kind) {
            case MAIL -> text.indexOf('@') > 0;
            case TELEPHONE -> text.chars().filter(Character::isDigit).count() >= 8;
            case NIR -> text.chars().filter(Character::isDigit).count() >= 12;
            case BIRTH -> text.chars().filter(Character::isDigit).count() >= 4;
            default -> !text.isEmpty() && !text.equals("null");
        };
    }

    /** 13 digits (letters A and B for Corsica) and the key: 97 less the rest of the division by 97. */
    static boolean isNir(String value) {
        String digits = value.replace(" ", "").toUpperCase(Locale.ROOT);
        if (digits.length() != 15) {
            return false;
        }
        long corsica = digits.charAt(6) == 'A' ? 1_000_000 : digits.charAt(6) == 'B' ? 2_000_000 : 0;
        String number = corsica == 0 ? digits : digits.substring(0, 6) + "0" + digits.substring(7);
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        long counted = Long.parseLong(number.substring(0, 13)) - corsica;
        return 97 - counted % 97 == Long.parseLong(number.substring(13));
    }

    private static Kind kind(String name) {
        String word = folded(name);
        if (NIRS.contains(word)) {
            return Kind.NIR;
        } else if (PERSONS_NAMES.contains(word)) {
            return Kind.NAME_OF_PERSON;
        } else if (NAMES.contains(word)) {
            return Kind.NAME;
        } else if (word.equals("mail")
                || word.equals("courriel")
                || word.endsWith("email")
                || word.startsWith("email")) {
            return Kind.MAIL;
        } else if (word.contains("naissance") || word.contains("birth") || word.equals("dob")) {
            return Kind.BIRTH;
        } else if (word.equals("tel")
                || word.contains("telephone")
                || word.endsWith("phone")
                || word.contains("phonenumber")) {
            return Kind.TELEPHONE;
        } else if (word.equals("iban")) {
            return Kind.IBAN;
        }
        return word.equals("adresse") || word.equals("address") || word.equals("adressepostale")
                ? Kind.ADDRESS
                : Kind.OTHER;
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            char plain = c == 'é' || c == 'è' ? 'e' : c;
            if (plain >= 'a' && plain <= 'z') {
                folded.append(plain);
            }
        }
        return folded.toString();
    }
}
