package org.thesischecker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which room may know of which, and which room alone may use what comes from outside. */
@AnalyzeClasses(packages = "org.thesischecker", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.thesischecker.";
    private static final String CLI = ROOT + "cli..";

    private static final List<String> GROUND = List.of("model", "source", "facts", "book", "engine", "review");

    /** Above the ground, what each room may use of the rooms beside it. */
    private static final Map<String, List<String>> BESIDE = Map.ofEntries(
            Map.entry("git", List.of()),
            Map.entry("history", List.of()),
            Map.entry("regression", List.of("history", "whatif")),
            Map.entry("whatif", List.of()),
            Map.entry("ledger", List.of()),
            Map.entry("register", List.of("git", "history", "regression", "ledger")),
            Map.entry("explain", List.of()),
            Map.entry("sheets", List.of()),
            Map.entry("lint", List.of("regression")),
            Map.entry("scaffold", List.of("regression", "lint")),
            Map.entry(
                    "report",
                    List.of(
                            "git",
                            "history",
                            "regression",
                            "whatif",
                            "explain",
                            "sheets",
                            "lint",
                            "scaffold",
                            "ledger",
                            "register")),
            Map.entry(
                    "cli",
                    List.of(
                            "git",
                            "history",
                            "regression",
                            "whatif",
                            "explain",
                            "sheets",
                            "lint",
                            "scaffold",
                            "ledger",
                            "register",
                            "report")));

    @ArchTest
    static final ArchRule arrows_point_from_the_commands_down_to_the_model = arrows();

    private static ArchRule arrows() {
        Architectures.LayeredArchitecture arrows =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : rooms()) {
            arrows = arrows.layer(room).definedBy(ROOT + room + "..");
        }
        for (String room : rooms()) {
            String[] users =
                    rooms().stream().filter(other -> mayUse(other, room)).toArray(String[]::new);
            arrows = users.length == 0
                    ? arrows.whereLayer(room).mayNotBeAccessedByAnyLayer()
                    : arrows.whereLayer(room).mayOnlyBeAccessedByLayers(users);
        }
        return arrows.because("a reader who understands a room should need to know only the rooms below it");
    }

    private static List<String> rooms() {
        return Stream.concat(GROUND.stream(), BESIDE.keySet().stream().sorted()).toList();
    }

    private static boolean mayUse(String room, String other) {
        int below = GROUND.indexOf(other);
        if (below >= 0) {
            return BESIDE.containsKey(room) || GROUND.indexOf(room) > below;
        }
        return BESIDE.getOrDefault(room, List.of()).contains(other);
    }

    @ArchTest
    static final ArchRule every_class_is_in_a_room_that_has_its_place = classes()
            .should()
            .resideInAnyPackage(rooms().stream().map(room -> ROOT + room + "..").toArray(String[]::new))
            .because("a new room needs its arrows above");

    @ArchTest
    static final ArchRule the_model_uses_the_jdk_only = classes()
            .that()
            .resideInAPackage(ROOT + "model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
            .because("the words of the product outlive every library that reads or prints them");

    @ArchTest
    static final ArchRule git_is_read_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "git..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jgit..")
            .because("where files come from is no affair of those who read them");

    @ArchTest
    static final ArchRule folders_in_memory_are_made_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.marschall..")
            .because("everybody else reads a folder, wherever it is");

    @ArchTest
    static final ArchRule the_database_is_known_in_the_ledger_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.flywaydb..")
            .because("another database can hold the ledger only if nobody else speaks to this one");

    @ArchTest
    static final ArchRule drools_is_known_in_the_engine_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel..")
            .because("the rule engine can be replaced only if nobody else speaks to it");

    @ArchTest
    static final ArchRule antlr_is_known_in_the_book_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "book..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..")
            .because("all others see the checked tree of a rule, never its text");

    @ArchTest
    static final ArchRule templates_are_known_in_the_pages_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "report.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..")
            .because("what a page says is decided before a template shows it");

    @ArchTest
    static final ArchRule charts_are_known_in_their_package_alone = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "report.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jfree..", "org.apache.batik..", "java.awt..")
            .because("everybody else knows series and bars, and gets SVG");

    @ArchTest
    static final ArchRule picocli_is_known_in_the_commands_alone = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("what the tool does can be called without a command line");

    @ArchTest
    static final ArchRule poi_is_known_where_workbooks_are_read_and_written_alone = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "sheets..", ROOT + "report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("a command without a workbook should not have to load what reads one");

    @ArchTest
    static final ArchRule the_clock_is_read_in_the_commands_alone = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(callCodeUnitWhere(describe(
                    "what it reads is the clock of the machine",
                    call -> isClock(call.getTargetOwner().getName(), call.getName()))))
            .because("a review of the same day gives the same bytes on every day it is run");

    @ArchTest
    static final ArchRule only_the_commands_end_the_program_or_print = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(callCodeUnitWhere(describe(
                    "it ends the program", call -> isEnd(call.getTargetOwner().getName(), call.getName()))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("a library that prints or exits cannot be used by another program");

    @ArchTest
    static final ArchRule no_room_asks_what_machine_it_runs_on = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should(callCodeUnitWhere(describe(
                    "what it asks for is a default of the machine",
                    call -> isDefault(call.getTargetOwner().getName(), call.getName()))))
            .because("locale, time zone and charset of the machine change no byte of a review");

    @ArchTest
    static final ArchRule each_package_says_what_it_is_for = classes()
            .that()
            .resideOutsideOfPackages(ROOT + "book.grammar..", ROOT + "report.html.pages..")
            .should(standBesideAPackageInfo())
            .because("its package-info is where a newcomer starts to read");

    private static boolean isClock(String owner, String name) {
        return switch (name) {
            case "now" -> owner.startsWith("java.time.");
            case "system", "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date");
            default -> false;
        };
    }

    private static boolean isEnd(String owner, String name) {
        return (name.equals("exit") || name.equals("halt"))
                && (owner.equals("java.lang.System") || owner.equals("java.lang.Runtime"));
    }

    private static boolean isDefault(String owner, String name) {
        return switch (name) {
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "defaultCharset" -> owner.equals("java.nio.charset.Charset");
            case "getDefault" -> owner.equals("java.util.Locale") || owner.equals("java.util.TimeZone");
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> standBesideAPackageInfo() {
        return new ArchCondition<>("stand beside a package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.getPackage().tryGetPackageInfo().isPresent();
                String message = "%s has %s package-info".formatted(type.getPackageName(), found ? "a" : "no");
                events.add(new SimpleConditionEvent(type, found, message));
            }
        };
    }
}
