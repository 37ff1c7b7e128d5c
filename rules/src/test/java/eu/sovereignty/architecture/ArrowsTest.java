package eu.sovereignty.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The arrows between packages, and what the core never touches. An exception carries its reason in {@code because}. */
@AnalyzeClasses(packages = "eu.sovereignty", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule ARROWS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("fact")
            .definedBy("eu.sovereignty.fact..")
            .layer("document")
            .definedBy("eu.sovereignty.document..")
            .layer("catalogue")
            .definedBy("eu.sovereignty.catalogue..")
            .layer("manifest")
            .definedBy("eu.sovereignty.manifest..")
            .layer("inventory")
            .definedBy("eu.sovereignty.inventory..")
            .layer("dossier")
            .definedBy("eu.sovereignty.dossier..")
            .layer("score")
            .definedBy("eu.sovereignty.score..")
            .layer("law")
            .definedBy("eu.sovereignty.law..")
            .layer("verdict")
            .definedBy("eu.sovereignty.verdict..")
            .layer("report")
            .definedBy("eu.sovereignty.report..", "gg.jte.generated..")
            .layer("assessment")
            .definedBy("eu.sovereignty", "eu.sovereignty.pack..")
            .whereLayer("assessment")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("assessment")
            .whereLayer("verdict")
            .mayOnlyBeAccessedByLayers("report", "assessment")
            .whereLayer("law")
            .mayOnlyBeAccessedByLayers("verdict", "report", "assessment")
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers("law", "verdict", "report", "assessment")
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("score", "law", "verdict", "report", "assessment")
            .whereLayer("inventory")
            .mayOnlyBeAccessedByLayers("dossier", "score", "law", "verdict", "report", "assessment")
            .whereLayer("manifest")
            .mayOnlyBeAccessedByLayers("dossier", "score", "law", "verdict", "report", "assessment")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("inventory", "dossier", "score", "law", "verdict", "report", "assessment")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers(
                    "manifest", "catalogue", "inventory", "dossier", "score", "law", "verdict", "report", "assessment")
            .because(
                    "data goes one way: manifest, catalogue and inventory become a dossier, a yardstick rates it, rules judge it (a minimum score is a"
                            + " rule on a rating), reports show it");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("eu.sovereignty.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule REGULATIONS_DO_NOT_KNOW_EACH_OTHER = slices().matching("eu.sovereignty.law.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what two regulations need is a fact in the dossier; deleting one must not touch another");

    @ArchTest
    static final ArchRule THE_MODEL_OF_A_RULE_KNOWS_NO_REGULATION = noClasses()
            .that()
            .resideInAPackage("eu.sovereignty.law")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.sovereignty.law.*..");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the day of the judgement is an input");

    @ArchTest
    static final ArchRule NO_ENVIRONMENT = noClasses()
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class)
            .because("two runs on the same inputs give the same bytes, wherever they run");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.net.http.."))
            .orShould()
            .dependOnClassesThat(network())
            .because("nothing is fetched and nothing is told, ever");

    @ArchTest
    static final ArchRule NO_MAVEN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..")
            .because("the rules serve any host; the plugin is one of them");

    @ArchTest
    static final ArchRule NO_STATIC_MUTABLE_STATE = noFields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("eu.sovereignty..")
            .should()
            .notBeFinal();

    @ArchTest
    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked");

    private static DescribedPredicate<JavaClass> network() {
        return DescribedPredicate.describe(
                "a class of java.net that opens connections",
                type -> type.getPackageName().equals("java.net")
                        && !type.getSimpleName().startsWith("URI"));
    }
}
