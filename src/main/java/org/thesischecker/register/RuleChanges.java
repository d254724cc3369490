package org.thesischecker.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.book.Book;
import org.thesischecker.git.RuleCommit;
import org.thesischecker.git.RuleCommits;
import org.thesischecker.ledger.Kept;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.ledger.Snapshot;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.regression.DeclaredChangeLoader;
import org.thesischecker.regression.DiffSide;
import org.thesischecker.regression.RulesDiff;
import org.thesischecker.source.Loaded;

/**
 * The changes of rules that a ledger saw: two runs of a book, one recorded after the other, with other rule packs. What they
 * alter is judged on the facts that the later one recorded; who made them is looked for in git.
 */
public record RuleChanges(List<RuleChange> rows) {

    public RuleChanges {
        rows = List.copyOf(rows);
    }

    /** A change, by the runs before and after it. */
    private record Step(String book, RecordedRun before, RecordedRun after) {}

    /**
     * The register of a period: a change belongs to it when the first run with the later rules does.
     *
     * @param all the runs of a ledger, in order
     * @param rules the folder of the books, with their declared changes; may be in a git repository
     */
    public static Loaded<RuleChanges> of(
            Ledger ledger, List<RecordedRun> all, Collection<String> books, Path rules, Window window) {
        RecordedBooks recorded = new RecordedBooks(ledger);
        SortedSet<LocalDate> dates = new TreeSet<>();
        all.forEach(run -> dates.add(run.entry().asOf()));
        List<RuleChange> rows = new ArrayList<>();
        for (String book : books) {
            List<Step> steps = steps(book, all).stream()
                    .filter(step -> window.touches(step.after().entry()))
                    .toList();
            if (!steps.isEmpty()) {
                Loaded<Map<String, List<RuleCommit>>> commits = commits(ledger, book, steps, rules);
                for (Step step : steps) {
                    Loaded<RuleChange> row = row(step, dates, recorded, commits, rules);
                    if (row.value().isEmpty()) {
                        return Loaded.failed(row.problems());
                    }
                    rows.add(row.value().get());
                }
            }
        }
        return Loaded.of(new RuleChanges(rows));
    }

    private static List<Step> steps(String book, List<RecordedRun> all) {
        List<RecordedRun> runs = all.stream()
                .filter(run -> run.entry().books().containsKey(book))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int at = 1; at < runs.size(); at++) {
            Step step = new Step(book, runs.get(at - 1), runs.get(at));
            if (!pack(step.before(), book).equals(pack(step.after(), book))) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static String pack(RecordedRun run, String book) {
        return run.entry().books().getOrDefault(book, "");
    }

    private static Loaded<Map<String, List<RuleCommit>>> commits(
            Ledger ledger, String book, List<Step> steps, Path rules) {
        Map<String, Map<String, byte[]>> states = new HashMap<>();
        steps.forEach(step -> new Kept(ledger, step.after().entry())
                .files()
                .ifPresent(files -> states.put(pack(step.after(), book), ofBook(files, book))));
        return RuleCommits.of(rules.resolve(book), states, Snapshot::movesVerdicts);
    }

    private static Map<String, byte[]> ofBook(Snapshot files, String book) {
        Map<String, byte[]> inside = new TreeMap<>();
        files.rules().forEach((path, bytes) -> {
            if (path.startsWith(book + "/")) {
                inside.put(path.substring(book.length() + 1), bytes);
            }
        });
        return inside;
    }

    private static Loaded<RuleChange> row(
            Step step,
            SortedSet<LocalDate> dates,
            RecordedBooks recorded,
            Loaded<Map<String, List<RuleCommit>>> commits,
            Path rules) {
        Optional<DiffSide> before =
                recorded.side(step.before().entry(), step.after().entry());
        Optional<DiffSide> after =
                recorded.side(step.after().entry(), step.after().entry());
        String id = step.book();
        Optional<Book> was = before.flatMap(side -> side.book(id));
        Optional<Book> is = after.flatMap(side -> side.book(id));
        Loaded<List<DeclaredChange>> declared = DeclaredChangeLoader.loadAll(rules.resolve(id), was, is);
        if (declared.value().isEmpty()) {
            return Loaded.failed(declared.problems());
        }
        Optional<RulesDiff> diff = before.flatMap(old -> after.map(
                now -> RulesDiff.of(old, now, step.after().entry().view(), dates, one -> one.equals(id), () -> {})));
        Optional<BookDiff> ofBook = was.isPresent() && is.isPresent()
                ? diff.flatMap(found -> found.books().stream().findFirst())
                : Optional.empty();
        List<RuleCommit> made = commits.value()
                .map(found -> found.getOrDefault(pack(step.after(), id), List.of()))
                .orElse(List.of());
        return Loaded.of(new RuleChange(
                id,
                step.before(),
                step.after(),
                ofBook.orElse(null),
                ofBook.map(found -> Declarations.of(
                                declared.value().get(), found, diff.get().rows()))
                        .orElse(new Declarations(List.of(), List.of(), 0, List.of(), List.of(), false)),
                usedBy(step.after(), made),
                commits.value().isPresent()
                        ? "no commit here has this rule pack"
                        : commits.problems().get(0).text()));
    }

    /** Those that were there when the run was recorded; where none was, all. */
    private static List<RuleCommit> usedBy(RecordedRun run, List<RuleCommit> made) {
        List<RuleCommit> earlier = made.stream()
                .filter(commit -> !commit.at().isAfter(run.entry().at()))
                .toList();
        return earlier.isEmpty() ? made : earlier;
    }
}
