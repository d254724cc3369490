package org.thesischecker.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.facts.Observations;
import org.thesischecker.regression.Hole;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.RuleTests;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.report.TestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis test}: whether the rules come to what their cases expect. */
@Command(
        name = "test",
        header = "Run the rule tests that stand beside the rules.",
        description = {
            "",
            "Each case of ID.cases.yaml makes up what is known on a day and says what has to come of it. A failed case is told in "
                    + "one line with its place, and the exit code is 1. A case marked todo never fails. All case files are "
                    + "read, and all that is wrong with them is told, before the first case runs."
        },
        footer = {
            "",
            "Examples:",
            "  thesis test",
            "  thesis test --run csp-capex-2025",
            "      Only cases whose BOOK/THESIS/NAME matches the regular expression.",
            "  thesis test --run csp-capex-2025 --accept",
            "      After a change that was meant: what these cases expect becomes what came. Read the difference.",
            "  thesis test --coverage",
            "      What no case tries, each with the case that would.",
            "  thesis test --min-coverage rule=100,threshold=90",
            "      A gate: exit code 1 when less is tried.",
            "  thesis test --mutate --base main",
            "      Which slips in the rules that changed no case would notice.",
            "  thesis test --report junit=cases.xml",
            "      For a CI server: a JUnit report, beside the text."
        })
final class TestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactFolders facts = new FactFolders();

    @Mixin
    private final OutputOptions output;

    @Option(
            names = "--run",
            paramLabel = "REGEX",
            description = "Only cases in whose BOOK/THESIS/NAME OF THE CASE this is found.")
    private @Nullable String run;

    @Option(
            names = "--accept",
            description = "Rewrite what failed cases expect into what came; refused where the variable CI is set.")
    private boolean accept;

    @Mixin
    private final CoverageOptions coverage = new CoverageOptions();

    @Mixin
    private final MutantOptions mutants = new MutantOptions();

    private final Surroundings surroundings;

    TestCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = new OutputOptions(surroundings, Format.TESTS);
    }

    @Override
    public Integer call() {
        output.check();
        CaseChoice choice = new CaseChoice(books, run);
        choice.pattern();
        Map<Hole.Kind, BigDecimal> minimums = coverage.minimums(books.given());
        Optional<BigDecimal> leastKilled = mutants.minimum(books.given());
        if (accept) {
            AcceptedCases.refuseInCi(surroundings);
        }
        Observations observations = facts.observations();
        List<Book> opened = Opened.chosen(books, observations);
        List<List<Cases>> cases = choice.of(opened, observations.dictionary());
        Optional<EarlierBooks> earlier = mutants.earlier(books, opened, observations);
        List<TestedBook> tested = new ArrayList<>();
        for (int index = 0; index < opened.size(); index++) {
            tested.add(tested(opened.get(index), cases.get(index), observations, minimums, earlier));
        }
        TestResult result = new TestResult(List.copyOf(tested), choice.expression(), earlier.map(EarlierBooks::name));
        List<String> accepted = accept ? AcceptedCases.of(tested, observations).lines() : List.of();
        output.write(result);
        accepted.forEach(err()::println);
        boolean otherwise = tripped(tested, minimums, leastKilled);
        return exitCode(accept ? 0 : result.count(Outcome.FAILED), otherwise);
    }

    private TestedBook tested(
            Book book,
            List<Cases> cases,
            Observations observations,
            Map<Hole.Kind, BigDecimal> minimums,
            Optional<EarlierBooks> earlier) {
        return new TestedBook(
                book,
                RuleTests.run(book, observations, cases),
                coverage.of(book, observations, cases, minimums, surroundings),
                mutants.of(book, observations, cases, earlier, surroundings));
    }

    /** Whether less is tried, or fewer slips are noticed, than was asked for; says which. */
    private boolean tripped(
            List<TestedBook> tested, Map<Hole.Kind, BigDecimal> minimums, Optional<BigDecimal> leastKilled) {
        boolean uncovered = CoverageOptions.tripped(
                tested.stream().flatMap(book -> book.coverage().stream()).toList(), minimums, err());
        Optional<String> unnoticed = MutantOptions.tripped(
                tested.stream().flatMap(book -> book.mutants().stream()).toList(), leastKilled);
        unnoticed.ifPresent(err()::println);
        return uncovered || unnoticed.isPresent();
    }

    private int exitCode(int failed, boolean otherwise) {
        if (failed > 0) {
            err().println("The gate tripped: " + failed + (failed == 1 ? " case failed." : " cases failed."));
        }
        return (failed > 0 || otherwise ? ExitCode.GATE : ExitCode.OK).number();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }
}
