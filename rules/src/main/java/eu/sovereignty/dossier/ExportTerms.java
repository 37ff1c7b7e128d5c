package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ContractDeclaration;
import eu.sovereignty.manifest.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be taken along on leaving a service, and how (Data Act 25(2)(e), 26, 30(2), 30(5)). The formats of export that are
 * taken for structured, commonly used and machine-readable are a list of this tool, not of the law (law notes A2.4).
 */
public record ExportTerms(Contract contract) {

    private static final Set<String> WORDS = Set.of(
            "json",
            "json-ld",
            "ld+json",
            "jsonl",
            "x-ndjson",
            "csv",
            "xml",
            "parquet",
            "vnd.apache.parquet",
            "avro",
            "odf",
            "oci",
            "ovf",
            "sql",
            "safetensors",
            "onnx",
            "gguf",
            "stix",
            "stix+json",
            "calendar",
            "icalendar",
            "vcard",
            "mbox",
            "eml",
            "rfc822");

    /** 25(2)(e): an exhaustive list of what is portable is shown. */
    public Fact<Boolean> listed() {
        return shown(terms().exportableData(), "exportableData");
    }

    /** 26(a): the procedures of switching and porting are shown. */
    public Fact<Boolean> proceduresShown() {
        return shown(terms().procedures(), "procedures");
    }

    /** 26(b): the online register of data structures, formats and standards is shown. */
    public Fact<Boolean> registerShown() {
        return shown(terms().dataRegister(), "dataRegister");
    }

    /** 30(5): some format of export is structured, commonly used and machine-readable. */
    public Fact<Boolean> readableFormat() {
        return terms().exportFormats().is(formats -> formats.stream().anyMatch(ExportTerms::readable));
    }

    /** A format is named and is not on the list: whether it is such a format is for a person; PDF alone is not, for data. */
    public Fact<Boolean> otherFormat() {
        return Kleene.and(
                Kleene.not(readableFormat()),
                terms().exportFormats().is(formats -> formats.stream().anyMatch(ExportTerms::undecided)));
    }

    /** 30(2): open interfaces are there, free of charge for customers and for the providers of destination. */
    public Fact<Boolean> openAndFree() {
        return Kleene.and(terms().openInterfaces().is(interfaces -> !interfaces.isEmpty()), terms().interfacesFree());
    }

    /** {@code application/json; charset=utf-8} is {@code json}; so is {@code JSON}. */
    private static String word(String format) {
        String media = format.toLowerCase(Locale.ROOT).strip();
        int parameters = media.indexOf(';');
        String type = parameters < 0 ? media : media.substring(0, parameters).strip();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static boolean readable(String format) {
        String word = word(format);
        return WORDS.contains(word)
                || word.endsWith("+json")
                || word.endsWith("+xml")
                || word.startsWith("vnd.oasis.opendocument.")
                || word.startsWith("vnd.oci.image.");
    }

    private static boolean undecided(String format) {
        String word = word(format);
        return !readable(format) && !PICTURES.contains(word) && !format.startsWith("image/");
    }

    private static final List<String> PICTURES = List.of("pdf", "png", "jpeg", "jpg", "octet-stream");

    private Fact<Boolean> shown(Evidence evidence, String name) {
        return Proof.shown(evidence, contract.hosting().field("contract." + name));
    }

    private ContractDeclaration terms() {
        return contract.declared();
    }
}
