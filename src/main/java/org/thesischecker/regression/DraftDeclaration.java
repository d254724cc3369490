package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;

/** Writes the file that declares what a diff found and nobody declared; who and why are left to a person. */
public final class DraftDeclaration {

    private final BookDiff diff;
    private final RowEdits rows;

    private DraftDeclaration(BookDiff diff, RowEdits rows) {
        this.diff = diff;
        this.rows = rows;
    }

    /**
     * The file, which the loader refuses until somebody has filled in who and why; empty when nothing has to be declared, or
     * when one side has no such book, so that there is no place to declare it.
     */
    public static Optional<String> of(BookDiff diff, RowEdits rows, Declarations declarations) {
        boolean rowsToo = rows.touchPast() && !declarations.rowsDeclared();
        boolean nothing = declarations.undeclared().isEmpty() && !rowsToo;
        return nothing || diff.before().isEmpty() || diff.after().isEmpty()
                ? Optional.empty()
                : Optional.of(new DraftDeclaration(diff, rows).text(declarations.undeclared()));
    }

    private String text(List<Declarations.Undeclared> undeclared) {
        StringBuilder text = new StringBuilder("""
                # What this change means to alter. Fill in who and why; the rest speaks of this change alone.
                who: ""
                why: ""
                rules:
                  from: %s
                  to: %s
                """.formatted(pack(diff.before()), pack(diff.after())));
        if (rows.touchPast()) {
            text.append("# The edits of past rows and definitions.\nrows: ")
                    .append(rows.sha256())
                    .append('\n');
        }
        if (!undeclared.isEmpty()) {
            text.append("flips:\n");
            flips(undeclared).forEach(text::append);
        }
        return text.toString();
    }

    private static String pack(Optional<Book> book) {
        return book.map(Book::rulePack).orElseThrow();
    }

    /** The same flip for several causes is one; each run of replayed dates is an entry, and single dates are one. */
    private List<String> flips(List<Declarations.Undeclared> undeclared) {
        Map<List<String>, List<Declarations.Undeclared>> groups = undeclared.stream()
                .sorted(Comparator.comparing(
                        (Declarations.Undeclared one) -> one.flip().tracked().id()))
                .collect(Collectors.groupingBy(
                        one -> List.of(
                                one.flip().tracked().id(),
                                one.flip().before().position().word(),
                                one.flip().after().position().word()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> entries = new ArrayList<>();
        groups.values().forEach(group -> {
            TreeSet<LocalDate> dates = new TreeSet<>();
            group.forEach(one -> dates.addAll(one.dates()));
            runs(dates).forEach(run -> entries.add(entry(group.get(0).flip(), run)));
        });
        return entries;
    }

    private List<List<LocalDate>> runs(TreeSet<LocalDate> dates) {
        List<List<LocalDate>> runs = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate date : diff.dates()) {
            if (dates.contains(date)) {
                run.add(date);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private String entry(Alteration flip, List<LocalDate> run) {
        LocalDate first = run.get(0);
        LocalDate last = run.get(run.size() - 1);
        boolean open = last.equals(diff.dates().get(diff.dates().size() - 1));
        String when = "    since: %s\n".formatted(first) + (open ? "" : "    until: %s\n".formatted(last));
        return "  - %s: %s\n    from: %s\n    to: %s\n%s"
                .formatted(
                        flip.tracked().subject() instanceof Subject.OfThesis ? "thesis" : "risk-factor",
                        flip.tracked().id(),
                        flip.before().position().word(),
                        flip.after().position().word(),
                        run.size() == 1 && !open ? "    dates: [%s]\n".formatted(first) : when);
    }
}
