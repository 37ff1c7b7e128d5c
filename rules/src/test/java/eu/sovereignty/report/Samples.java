package eu.sovereignty.report;

import static eu.sovereignty.law.Clause.Kind.NOTICE;
import static eu.sovereignty.law.Clause.Kind.REVIEW;
import static eu.sovereignty.law.Clause.Kind.UNLESS;
import static eu.sovereignty.law.Clause.Kind.WHEN;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import eu.sovereignty.fact.Sourced;
import eu.sovereignty.fact.Text;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Outcome.Reason;
import eu.sovereignty.law.Provision;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rule;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Severity;
import eu.sovereignty.law.Step;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case of which every result and every reason is there once, made by hand so that no rule has to exist for it. */
public final class Samples {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final String SUPPORT = "hosting[us-api].places.support";

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/report");
    private static final LocalDate STARTED = LocalDate.of(2025, 9, 12);

    private Samples() {}

    public static Dossier dossier() {
        return dossier("sample.yaml");
    }

    static Dossier dossier(String file) {
        return Dossier.of(
                ManifestReader.read(FOLDER, Path.of(file)).manifest().orElseThrow(), Catalogue.builtIn(), DAY);
    }

    /** The sample, in a folder of the test's own, with a contract that was signed on a day, or on one that nobody declared. */
    public static Dossier dossierSigned(Path folder, @Nullable String day) {
        try {
            String text = Files.readString(FOLDER.resolve("sample.yaml"));
            String signed = day == null ? text : text.replace("contract: {", "contract: { signedOn: " + day + ",");
            Path file = Files.writeString(folder.resolve("sovereignty.yaml"), signed);
            return Dossier.of(ManifestReader.read(folder, file).manifest().orElseThrow(), Catalogue.builtIn(), DAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportModel model(Language language) {
        return model(language, Policy.DEFAULT, outcomes(dossier()));
    }

    static ReportModel model(Language language, Policy policy, List<Outcome> outcomes) {
        Dossier dossier = dossier();
        ReportModel model = ReportModel.of(
                run(language),
                dossier,
                outcomes,
                Verdict.of(outcomes, policy, DAY),
                wording(language, dossier),
                () -> rules(outcomes));
        return new ReportModel(
                model.run(),
                model.verdict(),
                model.problems(),
                model.outcomes(),
                model.questions(),
                List.of(
                        described(dossier.organisation()),
                        described(dossier.hostings().get(0))),
                model.inventory(),
                List.of(new Catalogue.Change("provider/anthropic", List.of("name"), Position.of("own/anthropic.yaml"))),
                model.calendar(),
                model.rules());
    }

    /** The rules that some outcomes come from, each with the clauses of its first trace. */
    static List<DescribedRule> rules(List<Outcome> outcomes) {
        Map<String, DescribedRule> rules = new LinkedHashMap<>();
        outcomes.forEach(outcome -> rules.putIfAbsent(outcome.card().id(), rule(outcome)));
        return List.copyOf(rules.values());
    }

    private static DescribedRule rule(Outcome outcome) {
        String id = outcome.card().id();
        List<Clause<Hosting>> clauses = outcome.trace().stream()
                .map(step -> new Clause<Hosting>(step.clause(), step.kind(), hosting -> declared(true)))
                .toList();
        Rule<Hosting> rule = new Rule<>(
                id,
                Dossier::hostings,
                clauses,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        Sourced sourced = new Sourced(List.of(), Optional.of(DAY), Confidence.HIGH, true);
        return new DescribedRule(
                rule,
                outcome.card(),
                texts(id),
                Rulebook.builtIn().act(outcome.card().law().act()),
                List.of(new DescribedRule.DatedProvision(outcome.provision(), sourced)),
                List.of());
    }

    /** Facts of every kind of value, made by hand so that the derived facts of the day do not matter. */
    private static DescribedSubject described(Subject subject) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("sampleText", "customer");
        facts.put("sampleTruth", true);
        facts.put("sampleNumber", 3);
        facts.put("sampleList", List.of("US", "IE"));
        facts.put("sampleUnknown", Map.of("unknown", List.of(SUPPORT)));
        facts.put("sampleMap", Map.of("owners", List.of(Map.of("share", 39), Map.of("share", 61))));
        return new DescribedSubject(subject, facts);
    }

    static Wording wording(Language language, Dossier dossier) {
        return new Wording(
                language,
                Samples::texts,
                Rulebook.builtIn()::act,
                dossier.context().catalogue().countries()::name);
    }

    static ReportModel.Run run(Language language) {
        return new ReportModel.Run(
                "0.1.0",
                "sovereignty.yaml",
                DAY,
                language,
                List.of(new InputFile("sovereignty.yaml", "0".repeat(63) + "a")),
                List.of(new BuildModule("fr.exemple:triage", ".", true, false)));
    }

    /** One outcome for every way in which a rule can end. */
    public static List<Outcome> outcomes(Dossier dossier) {
        Subject transfer = dossier.transfers().get(0);
        Subject hosting = dossier.hostings().get(0);
        Subject contract = dossier.contracts().get(0);
        Subject system = dossier.systems().get(0);
        return List.of(
                failed("ground", transfer, Severity.BLOCKER),
                failed("notice", contract, Severity.MAJOR),
                undetermined("support", hosting, Severity.BLOCKER, Missing.field(SUPPORT)),
                undetermined("subprocessors", contract, Severity.MINOR, Missing.field(SUPPORT)),
                review("charges", contract, Reason.OTHERS_DUTY, List.of()),
                review("guide", system, Reason.FORCE, List.of()),
                review("owner", hosting, Reason.UNVERIFIED, List.of()),
                review(
                        "secret",
                        transfer,
                        Reason.QUALIFICATION,
                        List.of(Missing.qualification("data[records].secrets"))),
                review("marking", system, Reason.NOT_STARTED, List.of()),
                review("region", hosting, Reason.CLAUSE, List.of()),
                ended("exposure", hosting, Result.NOTICE, List.of(step("exposed", NOTICE, catalogued(false)))),
                ended(
                        "basis",
                        dossier.processings().get(0),
                        Result.PASSED,
                        List.of(step("basis", UNLESS, declared(true)))),
                ended("minister", system, Result.NOT_APPLICABLE, List.of(step("minister", WHEN, declared(false)))),
                coming("logs", system, LocalDate.of(2027, 1, 1)),
                coming("fria", system, LocalDate.of(2027, 12, 2)));
    }

    public static Outcome failed(String rule, Subject subject, Severity severity) {
        List<Step> trace = List.of(
                step("third-country", WHEN, declared(true)),
                step("adequate", UNLESS, catalogued(true).map(truth -> false)));
        return outcome(card(rule, Force.LAW), subject, Result.FAILED, severity, Reason.NONE, List.of(), trace);
    }

    public static Outcome undetermined(String rule, Subject subject, Severity severity, Missing... missing) {
        List<Step> trace = List.of(
                step("third-country", WHEN, declared(true)), step("adequate", UNLESS, new Unknown<>(List.of(missing))));
        return outcome(
                card(rule, Force.LAW), subject, Result.UNDETERMINED, severity, Reason.NONE, List.of(missing), trace);
    }

    public static Outcome review(String rule, Subject subject, Reason reason, List<Missing> missing) {
        Force force = reason == Reason.FORCE
                ? Force.NON_BINDING_GUIDE
                : reason == Reason.CLAUSE ? Force.COHERENCE : Force.LAW;
        List<Step> trace = List.of(
                step("third-country", WHEN, reason == Reason.UNVERIFIED ? catalogued(false) : declared(true)),
                step("doubt", REVIEW, declared(reason == Reason.CLAUSE)));
        return outcome(card(rule, force), subject, Result.REVIEW, Severity.MAJOR, reason, missing, trace);
    }

    static Outcome ended(String rule, Subject subject, Result result, List<Step> trace) {
        return outcome(card(rule, Force.LAW), subject, result, Severity.INFO, Reason.NONE, List.of(), trace);
    }

    private static Outcome coming(String rule, Subject subject, LocalDate from) {
        return new Outcome(
                "aiact",
                card(rule, Force.LAW),
                subject,
                Result.NOT_YET_APPLICABLE,
                Severity.INFO,
                Reason.NONE,
                List.of(),
                List.of(step("third-country", WHEN, declared(true))),
                provision(from),
                false,
                Optional.empty());
    }

    static Outcome outcome(
            Card card,
            Subject subject,
            Result result,
            Severity severity,
            Reason reason,
            List<Missing> missing,
            List<Step> trace) {
        return new Outcome(
                "gdpr",
                card,
                subject,
                result,
                severity,
                reason,
                missing,
                trace,
                provision(STARTED),
                reason == Reason.OTHERS_DUTY,
                Optional.empty());
    }

    static Card card(String rule, Force force) {
        boolean cloud = Map.of("charges", true, "notice", true).containsKey(rule);
        return new Card(
                Position.of("card"),
                "sample-" + rule,
                List.of("ROW-1"),
                new Card.LawReference(cloud ? "DATA-ACT" : "GDPR", cloud ? "25(2)(d)" : "44-49", "sample"),
                force,
                Optional.empty(),
                List.of(cloud ? DutyHolder.CLOUD_PROVIDER : DutyHolder.CONTROLLER),
                List.of(),
                Optional.empty(),
                cloud ? Optional.of(DAY) : Optional.empty(),
                Confidence.HIGH);
    }

    private static Provision provision(LocalDate from) {
        return new Provision(
                "sample",
                "GDPR",
                "44",
                from,
                from,
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                Optional.empty());
    }

    static Step step(String clause, Clause.Kind kind, Fact<Boolean> truth) {
        return new Step(clause, kind, truth);
    }

    static Fact<Boolean> declared(boolean truth) {
        return new Known<>(
                truth,
                List.of(
                        new Provenance.Declared(
                                new Position("sovereignty.yaml", 14, 24, "/hosting/0/places/storage"),
                                "hosting[us-api].places.storage",
                                "US"),
                        new Provenance.Assumed("processing[files].gdprRole", "controller", "public-body")));
    }

    static Fact<Boolean> catalogued(boolean verified) {
        Source source = new Source(
                "Adequacy decisions",
                "https://example.eu/adequacy",
                Optional.of(LocalDate.of(2026, 10, 2)),
                Optional.of("en"));
        Sourced sourced = new Sourced(List.of(source), Optional.of(DAY), Confidence.MEDIUM, verified);
        return new Known<>(
                true,
                List.of(new Provenance.Catalogued(
                        new Position("catalogue/adequacy.yaml", 7, 5, "/decisions/0"),
                        "adequacy[US]",
                        "partial",
                        sourced)));
    }

    /** Texts of the sample cards; only some say what each result means. */
    static CardTexts texts(String rule) {
        return new CardTexts(
                new Text("Title of " + rule, "Titre de " + rule),
                Map.of(
                        "third-country",
                        new Text(
                                "Data reaches a country outside the EEA.",
                                "Les données atteignent un pays hors de l'EEE."),
                        "adequate",
                        new Text("A decision covers the country.", "Une décision couvre le pays."),
                        "doubt",
                        new Text(
                                "The declared country is not that of the region.",
                                "Le pays déclaré n'est pas celui de la région."),
                        "exposed",
                        new Text(
                                "A parent company answers to the United States.",
                                "Une société mère relève des États-Unis."),
                        "basis",
                        new Text("A basis is declared.", "Une base est déclarée."),
                        "minister",
                        new Text("A minister decides.", "Un ministre décide.")),
                rule.equals("sample-ground") || rule.equals("sample-support") ? written() : silent(),
                new Text("Do what {provider} says: declare it.", "Faites ce que dit {provider} : déclarez-le."),
                rule.equals("sample-charges")
                        ? Optional.of(
                                new Text("Obtain the clause from {provider}.", "Obtenez la clause de {provider}."))
                        : Optional.empty());
    }

    private static CardTexts.Sentences written() {
        return new CardTexts.Sentences(
                Optional.of(new Text(
                        "“{data}” reaches {country} through {provider} without a ground.",
                        "« {data} » atteint ce pays : {country}, par {provider}, sans fondement.")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Text(
                        "From where {provider} supports “{hosting}” is not known.",
                        "Le lieu d'où {provider} assure le support de « {hosting} » n'est pas connu.")));
    }

    private static CardTexts.Sentences silent() {
        return new CardTexts.Sentences(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String all(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
