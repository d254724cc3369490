package org.thesischecker.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.View;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.regression.DiffSide;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RulesDiff;
import org.thesischecker.report.DiffResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis diff}: which verdicts a change of rules and facts alters, on every date. */
@Command(
        name = "diff",
        header = "Show which verdicts a change of rules or facts alters, on every date.",
        description = {
            "",
            "Judges twice, by the base and by the working folders, every date on which a row became known or time alone can "
                    + "turn a verdict, and every date that is on record. Tells what stands otherwise, with the smallest "
                    + "set of edits that causes it: the latest date first. What new rows alter is told apart from what "
                    + "edits alter. Renamed rules, moved rows, files in another order and another layout are no change."
        },
        footer = {
            "",
            "Examples:",
            "  thesis diff --base main",
            "      What the working folders alter since the branch main, rules and facts.",
            "  thesis diff --base HEAD~1 --only rules",
            "      What the last commit's edits of rules alter, on today's facts.",
            "  thesis diff --base-rules ../old/rules --base-facts ../old/facts",
            "      Two folders, without git.",
            "  thesis diff --base main --declare raise-capex",
            "      Write what this alters to changes/raise-capex.yaml, to be declared.",
            "  thesis diff --base main --fail-on undeclared",
            "      For CI: exits with 1 when an edit flips what nobody declared, or does not do what was declared.",
            "  thesis diff --base origin/main --format github --report markdown=comment.md --report sarif=diff.sarif",
            "      On GitHub: annotations at the edits, a comment that can be edited in place, and SARIF."
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final BaseOptions against = new BaseOptions();

    @Mixin
    private final BookOptions books = new BookOptions();

    @Mixin
    private final FactFolders facts = new FactFolders();

    @Mixin
    private final OutputOptions output;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            description = {"published: what was public on a day (default);", "entered: what these files knew on a day."
            })
    private String view = "published";

    @Mixin
    private final RecordedDates recorded = new RecordedDates();

    @Mixin
    private final DeclareOption declare = new DeclareOption();

    @Option(
            names = "--fail-on",
            paramLabel = "GATE",
            split = ",",
            description = {
                "never (default); undeclared: at a flip that edits make and no file in changes declares, at edits of past "
                        + "rows that none declares, and at a declared flip that does not happen; worse: at what edits make "
                        + "worse or maybe worse; any: at whatever edits alter. Exit code 1. Can be given several times."
            })
    private List<String> failOn = new ArrayList<>(List.of("never"));

    private final Surroundings surroundings;

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.output = new OutputOptions(surroundings, Format.TESTS);
    }

    @Override
    public Integer call() {
        output.check();
        against.check();
        List<DiffGate> gates = failOn.stream()
                .map(gate -> books.given().word("--fail-on", DiffGate.class, gate))
                .toList();
        View wanted = books.given().word("--view", View.class, view);
        Opened.refuseMissing(books.rules());
        declare.check(books.rules());
        BaseOptions.Base base = against.base(books.rules(), facts.folders());
        TwoSides sides = TwoSides.of(base, books, facts);
        Optional<OneSide> oneSide = sides.oneSide(wanted);
        if (oneSide.isPresent()) {
            return told(oneSide.get(), DiffResult.of(oneSide.get(), wanted, base.label()));
        }
        refuseUnknown(sides.books());
        DiffResult result = result(sides, wanted, base.label());
        List<String> written = declare.written(result, books.rules());
        output.write(result);
        written.forEach(err()::println);
        return exitCode(DiffGate.of(gates, result));
    }

    private DiffResult result(TwoSides sides, View wanted, String label) {
        Map<String, List<DeclaredChange>> declared =
                DeclaredChanges.of(sides.after().books(), books.rules(), sides.before()::book);
        RulesDiff diff = diff(sides.before(), sides.after(), wanted);
        Map<String, Declarations> declarations = new TreeMap<>();
        diff.books()
                .forEach(book -> declarations.put(
                        book.id(), Declarations.of(declared.getOrDefault(book.id(), List.of()), book, diff.rows())));
        return DiffResult.of(diff, label, declarations);
    }

    /** Reports the side whose rules load; what is wrong with the other decides the exit code. */
    private int told(OneSide side, DiffResult result) {
        output.write(result);
        err().println(Refusal.of(ExitCode.RULES, side.problems())
                .text()
                .replace("nothing was done", "nothing was compared"));
        return ExitCode.RULES.number();
    }

    private int exitCode(FailOn.Trip trip) {
        if (!trip.message().isEmpty()) {
            err().println(trip.message());
        }
        return trip.exitCode().number();
    }

    private RulesDiff diff(DiffSide before, DiffSide after, View wanted) {
        SortedSet<LocalDate> dates = recorded.all();
        long steps = RulesDiff.steps(before, after, wanted, dates, this::isWanted);
        try (Progress progress = new Progress("Replaying", surroundings.watched(), steps)) {
            RulesDiff diff = RulesDiff.of(before, after, wanted, dates, this::isWanted, progress::step);
            if (diff.isEmpty()) {
                throw Refusal.because(
                        "There is no date to replay: no row became known in the view %s on or after the day the report was public."
                                .formatted(view),
                        "Nothing was compared. Are these the facts of the book?");
            }
            return diff;
        }
    }

    private boolean isWanted(String book) {
        return books.books().isEmpty() || books.books().contains(book);
    }

    private void refuseUnknown(List<String> known) {
        books.books().stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw books.given().unknown("--book", id, "there is no such book", known);
        });
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }
}
