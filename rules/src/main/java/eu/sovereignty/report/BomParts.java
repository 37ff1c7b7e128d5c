package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataProtection;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Evidenced;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.ModelUse;
import eu.sovereignty.dossier.OpenData;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.dossier.PublicBody;
import eu.sovereignty.dossier.Sighted;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.DatasetDeclaration.Leaving;
import eu.sovereignty.manifest.Personal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What subjects are called in a bill of materials, and how declared values are written there. */
final class BomParts {

    /** The organisation that declares. */
    static final String ORGANISATION = "organisation";

    private static final String UNDECLARED = "undeclared";

    private BomParts() {}

    /**
     * What a subject is called; a subject that is neither component nor service nor organisation is found at the one that it is
     * about: a transfer and a contract at the hosting, a purpose at the organisation, the use of a model at the system.
     */
    static String of(Subject subject) {
        if (subject instanceof AiSystem || subject instanceof Model || subject instanceof Dataset) {
            return subject.id().toString();
        } else if (subject instanceof Hosting) {
            return subject.id().toString();
        } else if (subject instanceof ModelUse use) {
            return of(use.system());
        } else if (subject instanceof Flow flow) {
            return of(flow.hosting());
        } else if (subject instanceof Transfer transfer) {
            return of(transfer.flow());
        } else if (subject instanceof Contract contract) {
            return of(contract.hosting());
        } else if (subject instanceof OpenData open) {
            return of(open.data());
        } else if (subject instanceof Evidenced evidenced) {
            return of(evidenced.owner());
        } else if (subject instanceof Sighted sighted) {
            return SeenParts.ref(sighted.item()).orElse(BomReport.CASE);
        }
        return ofAll(subject);
    }

    private static String ofAll(Subject subject) {
        boolean whole = subject instanceof Organisation
                || subject instanceof PublicBody
                || subject instanceof DataProtection
                || subject instanceof Processing;
        return whole ? ORGANISATION : BomReport.CASE;
    }

    /** What is declared of data, in the words of the manifest: a classification of CycloneDX is free text and never empty. */
    static String classification(Dataset data) {
        return classification(data, data.declared().personal().value());
    }

    /**
     * What is declared of data on its way: pseudonyms, where it leaves under them. Of some fields it is not declared which
     * categories they have; so they are named as an extract of data that has them all, which neither clears nor charges them.
     */
    static String classification(Dataset data, Leaving leaving) {
        boolean pseudonymised = leaving.pseudonymised().holds(is -> is);
        if (!leaving.fields().isKnown()) {
            return classification(
                    data,
                    data.declared().personal().value().map(personal -> pseudonymised ? lesser(personal) : personal));
        }
        String whole = "extract of: " + classification(data);
        return pseudonymised ? Words.of(Personal.PSEUDONYMISED) + ", " + whole : whole;
    }

    private static Personal lesser(Personal personal) {
        return personal == Personal.IDENTIFIED ? Personal.PSEUDONYMISED : personal;
    }

    private static String classification(Dataset data, Optional<Personal> personal) {
        List<String> said = new ArrayList<>();
        personal.map(Words::of).ifPresent(said::add);
        said.addAll(sensitive(data));
        data.declared()
                .marking()
                .value()
                .map(Words::of)
                .filter(word -> !word.equals("none"))
                .ifPresent(said::add);
        return said.isEmpty() ? UNDECLARED : String.join(", ", said);
    }

    /** The categories that are declared of data and that a law protects, in the words of the manifest. */
    static List<String> sensitive(Dataset data) {
        DatasetDeclaration declared = data.declared();
        return Stream.of(
                        declared.special().value().stream()
                                .flatMap(Collection::stream)
                                .map(Words::of),
                        declared.careData().value().filter(is -> is).map(is -> "careData").stream(),
                        declared.criminal().value().filter(is -> is).map(is -> "criminal").stream(),
                        declared.nir().value().filter(is -> is).map(is -> "nir").stream(),
                        declared.secrets().value().stream()
                                .flatMap(Collection::stream)
                                .map(secret -> "secret-" + Words.of(secret)))
                .flatMap(parts -> parts)
                .sorted()
                .toList();
    }

    /** Words of the manifest, sorted; empty where nothing is declared. */
    static String words(Fact<? extends Collection<? extends Enum<?>>> declared) {
        return declared.value()
                .map(constants -> constants.stream().map(Words::of).sorted().collect(Collectors.joining(", ")))
                .orElse("");
    }

    /**
     * From where a value is: {@code manifest}, {@code catalogue}, {@code catalogue-unverified}, {@code repository} or {@code
     * default}, several sorted; empty where nothing is known, so that the property is left out.
     *
     * @param name of the property that has the value
     */
    static Bom.Property source(String name, Fact<?> fact) {
        return new Bom.Property(
                name + "From",
                fact.from().stream().map(BomParts::source).distinct().sorted().collect(Collectors.joining(", ")));
    }

    private static String source(Provenance from) {
        if (from instanceof Provenance.Declared) {
            return "manifest";
        } else if (from instanceof Provenance.Seen) {
            return "repository";
        } else if (from instanceof Provenance.Assumed) {
            return "default";
        }
        return from.verified() ? "catalogue" : "catalogue-unverified";
    }
}
