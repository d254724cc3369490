package org.thesischecker.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.engine.WarmUp;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.regression.DiffSide;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RulesDiff;
import org.thesischecker.report.DiffResult;
import org.thesischecker.source.Loaded;
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
            "Judges every date on which a row became known twice, by the base and by the working folders, and tells what "
                    + "stands otherwise, with the smallest set of edits that causes it: the latest date first. What new rows "
                    + "alter is told apart from what edits alter. Renamed rules, moved rows, files in another order and "
                    + "another layout are no change."
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
        this.output = new OutputOptions(surroundings, Format.DIFFS);
    }

    @Override
    public Integer call() {
        output.check();
        against.check();
        List<DiffGate> gates = failOn.stream()
                .map(gate -> books.given().word("--fail-on", DiffGate.class, gate))
                .toList();
        WarmUp.begin();
        View wanted = books.given().word("--view", View.class, view);
        Opened.refuseMissing(books.rules());
        declare.check(books.rules());
        BaseOptions.Base base = against.base(books.rules(), facts.folders());
        Observations now = facts.observations();
        Observations was = base.facts().equals(facts.folders())
                ? now
                : Opened.orRefuse(Observations.load(base.facts()), ExitCode.INVALID);
        refuseNoRules(base);
        Loaded<List<Book>> old = BookLoader.loadAll(base.rules(), was.dictionary());
        Loaded<List<Book>> present = BookLoader.loadAll(books.rules(), now.dictionary());
        if (old.value().isEmpty() || present.value().isEmpty()) {
            return oneSided(base, old, was, present, now, wanted);
        }
        DiffSide before = new DiffSide(old.value().orElseThrow(), was);
        DiffSide after = new DiffSide(present.value().orElseThrow(), now);
        refuseUnknown(before, after);
        Map<String, List<DeclaredChange>> declared = DeclaredChanges.of(after.books(), books.rules(), before::book);
        RulesDiff diff = diff(before, after, wanted);
        Map<String, Declarations> declarations = new TreeMap<>();
        diff.books()
                .forEach(book -> declarations.put(
                        book.id(), Declarations.of(declared.getOrDefault(book.id(), List.of()), book, diff.rows())));
        DiffResult result = DiffResult.of(diff, base.label(), declarations);
        List<String> written = declare.written(result, books.rules());
        output.write(result);
        written.forEach(err()::println);
        return exitCode(DiffGate.of(gates, result));
    }

    private int exitCode(FailOn.Trip trip) {
        if (!trip.message().isEmpty()) {
            err().println(trip.message());
        }
        return trip.exitCode().number();
    }

    private RulesDiff diff(DiffSide before, DiffSide after, View wanted) {
        long steps = RulesDiff.steps(before, after, wanted, this::isWanted);
        try (Progress progress = new Progress("Replaying", surroundings.watched(), steps)) {
            RulesDiff diff = RulesDiff.of(before, after, wanted, this::isWanted, progress::step);
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

    /** A base without any rules is nothing to compare with; that is another thing than rules that do not load. */
    private void refuseNoRules(BaseOptions.Base base) {
        if (Opened.holdsNoBook(base.rules())) {
            throw against.given()
                    .refusal(base.option(), base.value(), "it has no rules", "There is no book in it to compare with.");
        }
    }

    private void refuseUnknown(DiffSide before, DiffSide after) {
        List<String> known = Stream.of(before, after)
                .flatMap(side -> side.books().stream())
                .map(Book::id)
                .distinct()
                .sorted()
                .toList();
        Predicate<String> unknown = id -> !known.contains(id);
        books.books().stream().filter(unknown).findFirst().ifPresent(id -> {
            throw books.given().unknown("--book", id, "there is no such book", known);
        });
    }

    private PrintWriter err() {
        return Objects.requireNonNull(command).commandLine().getErr();
    }

    /** Reports the side whose rules load; what is wrong with the other ends the run. */
    private int oneSided(
            BaseOptions.Base base,
            Loaded<List<Book>> old,
            Observations was,
            Loaded<List<Book>> present,
            Observations now,
            View wanted) {
        if (old.value().isEmpty() && present.value().isEmpty()) {
            throw Refusal.of(
                    ExitCode.RULES,
                    Stream.concat(old.problems().stream(), present.problems().stream())
                            .toList());
        }
        OneSide side = old.value()
                .map(books -> OneSide.of(OneSide.Side.NEW, present.problems(), new DiffSide(books, was), wanted))
                .orElseGet(() -> OneSide.of(
                        OneSide.Side.BASE,
                        old.problems(),
                        new DiffSide(present.value().orElseThrow(), now),
                        wanted));
        output.write(DiffResult.of(side, wanted, base.label()));
        err().println(Refusal.of(ExitCode.RULES, side.problems())
                .text()
                .replace("nothing was done", "nothing was compared"));
        return ExitCode.RULES.number();
    }
}
