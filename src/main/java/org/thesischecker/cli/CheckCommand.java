package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.FactSet;
import org.thesischecker.lint.BookAndCases;
import org.thesischecker.lint.Check;
import org.thesischecker.lint.Lint;
import org.thesischecker.lint.LintFinding;
import org.thesischecker.lint.LintResult;
import org.thesischecker.lint.Severity;
import org.thesischecker.model.Problem;
import org.thesischecker.report.CheckResult;
import org.thesischecker.whatif.ReadByRules;
import org.thesischecker.whatif.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis check}: what loads and is most likely not meant. */
@Command(
        name = "check",
        header = "Check rules, thresholds and facts for what is most likely not meant.",
        description = {
            "",
            "What is wrong beyond doubt is refused by every command when it loads the files. This one looks for what loads and is "
                    + "odd: rules that can never fire, thresholds that nobody names, theses that cannot end, rules without a "
                    + "test, rows of the future. Each check has an id, and a page in docs/reference/checks.md."
        },
        footer = {
            "",
            "Examples:",
            "  thesis check",
            "  thesis check --verbose",
            "      Every finding of each check, and the hints.",
            "  thesis check --fail-on warning",
            "      For a machine: exits with 1 when there is a warning."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactsOptions facts;

    @Mixin
    private final OutputOptions output;

    @Option(names = "--verbose", description = "Show hints, too, and every finding of each check.")
    private boolean verbose;

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            split = ",",
            description = "never (default), warning, or hint (warnings count, too): exit code 1.")
    private List<String> failOn = new ArrayList<>(List.of("never"));

    /** At what the gate trips. */
    private enum Gate {
        NEVER,
        WARNING,
        HINT;

        boolean trips(LintResult result) {
            return switch (this) {
                case NEVER -> false;
                case WARNING -> !result.of(Severity.WARNING).isEmpty();
                case HINT -> !result.findings().isEmpty();
            };
        }
    }

    CheckCommand(Surroundings surroundings) {
        this.facts = new FactsOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        List<Gate> gates = failOn.stream()
                .map(gate -> books.given().word("--fail-on", Gate.class, gate))
                .toList();
        Opened opened = Opened.of(books, facts);
        List<BookAndCases> checked =
                opened.books().stream().map(book -> withCases(book, opened)).toList();
        List<LintFinding> unread = unread(opened, Scenarios.of(opened, books.rules()));
        DeclaredChanges.refuseWrong(opened.books(), books.rules());
        LintResult all = Lint.of(checked, opened.observations(), opened.asOf());
        // A book that was not asked for may use the metric.
        LintResult result = books.books().isEmpty() ? all.with(unread) : all.without(Check.UNUSED_METRIC);
        output.write(new CheckResult(result, verbose));
        return exitCode(gates, result);
    }

    /** What scenarios change and no rule reads. */
    private static List<LintFinding> unread(Opened opened, List<Scenario> scenarios) {
        ReadByRules rules =
                new ReadByRules(opened.books(), opened.observations().dictionary());
        FactSet known = opened.observations().asOf(opened.asOf(), opened.view());
        return scenarios.stream()
                .flatMap(scenario -> scenario.changes().stream()
                        .flatMap(change -> rules.unread(change.target(), known).stream()
                                .map(what -> new LintFinding(
                                        Check.UNREAD_IN_SCENARIO,
                                        Problem.at(scenario.place(), change.written() + ": " + unfinished(what), "")))))
                .toList();
    }

    /** The same as part of a message, which has its own end. */
    private static String unfinished(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1, sentence.length() - 1);
    }

    private BookAndCases withCases(Book book, Opened opened) {
        List<Cases> cases = Opened.orRefuse(
                CasesLoader.loadAll(
                        books.rules().resolve(book.id()),
                        book,
                        opened.observations().dictionary()),
                ExitCode.INVALID);
        return new BookAndCases(book, cases);
    }

    private int exitCode(List<Gate> gates, LintResult result) {
        boolean trips = gates.stream().anyMatch(gate -> gate.trips(result));
        if (trips) {
            Stream<String> counts = Stream.of(
                    result.of(Severity.WARNING).size() + " warnings",
                    result.of(Severity.HINT).size() + " hints");
            Objects.requireNonNull(command)
                    .commandLine()
                    .getErr()
                    .println("The gate tripped: " + String.join(", ", counts.toList()) + ".");
        }
        return (trips ? ExitCode.GATE : ExitCode.OK).number();
    }
}
