package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Points;

/** What was declared, for people: who and why, what nobody declared, and what was declared and does not happen. */
final class DeclarationSections {

    private static final int MOST_DATES = 6;

    private DeclarationSections() {}

    static List<Block> of(DiffResult result) {
        List<String> declared = new ArrayList<>();
        for (BookDiff book : result.diff().books()) {
            Declarations declarations = result.declarations(book);
            declarations
                    .applying()
                    .forEach(change -> declared.add(
                            "%s, declared by %s: %s".formatted(change.place().file(), change.who(), change.why())));
            declarations
                    .outdated()
                    .forEach(change -> declared.add(
                            "%s begins with these rules and ends with others, so it does not count: were rules or rows edited since?"
                                    .formatted(change.place().file())));
            if (declarations.others() > 0) {
                declared.add("%s of other changes of %s"
                        .formatted(Counted.of(declarations.others(), "record", "records"), book.id()));
            }
        }
        List<String> open = open(result);
        List<Block> blocks = new ArrayList<>();
        if (!declared.isEmpty() || !open.isEmpty()) {
            blocks.add(new Heading(1, Tone.STRONG, "Declared changes"));
            if (!declared.isEmpty()) {
                blocks.add(new Points(Tone.PLAIN, declared));
            }
            if (!open.isEmpty()) {
                blocks.add(new Points(Tone.WARNING, open));
            }
        }
        return blocks;
    }

    private static List<String> open(DiffResult result) {
        List<String> open = new ArrayList<>();
        result.undeclared().forEach(one -> open.add("not declared: " + undeclared(one)));
        if (result.rowsUndeclared()) {
            open.add("not declared: edits of past rows or definitions");
        }
        result.unmet().forEach(one -> open.add("declared, and does not happen: " + unmet(one)));
        return open;
    }

    /** {@code tea-cups-2025 CONFIRMED -> BROKEN on 2026-01-12, 2026-01-20}. */
    static String undeclared(Declarations.Undeclared one) {
        return one.flip().tracked().id() + " " + DiffWords.change(one.flip()) + " on " + dates(one.dates());
    }

    /** The same, with the place of the declaration. */
    static String unmet(Declarations.Unmet one) {
        String when = one.dates().isEmpty() ? "no date that was replayed" : dates(one.dates());
        return "%s %s -> %s on %s (%s:%d)"
                .formatted(
                        one.flip().target(),
                        one.flip().from(),
                        one.flip().to(),
                        when,
                        one.flip().place().file(),
                        one.flip().place().line());
    }

    private static String dates(List<LocalDate> dates) {
        return dates.size() <= MOST_DATES
                ? dates.stream().map(LocalDate::toString).collect(Collectors.joining(", "))
                : "%s to %s, %d dates".formatted(dates.get(0), dates.get(dates.size() - 1), dates.size());
    }
}
