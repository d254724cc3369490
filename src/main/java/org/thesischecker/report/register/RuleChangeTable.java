package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.register.RuleChange;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DiffWords;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Tone;

/** The register of rule changes on the console. */
final class RuleChangeTable {

    private RuleChangeTable() {}

    static List<Block> of(List<RuleChange> rows) {
        return rows.isEmpty()
                ? Listing.none("Every run of this period used the rules of the run before it.")
                : List.of(new Table(
                        List.of(
                                Column.of("First run"),
                                Column.of("Rule pack"),
                                Column.of("Who, what, and what it alters")),
                        true,
                        rows.stream().map(RuleChangeTable::row).toList()));
    }

    private static Row row(RuleChange change) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, change.book()));
        lines.add(change.commit()
                .map(commit -> new Line(
                        Tone.PLAIN,
                        "%s, %s, commit %s: %s"
                                .formatted(
                                        commit.author(),
                                        commit.at(),
                                        DiffWords.shortened(commit.id()),
                                        commit.subject())))
                .orElseGet(() -> new Line(Tone.WARNING, change.noCommit())));
        RuleChangeListing.edits(change).lines().forEach(edit -> lines.add(new Line(Tone.PLAIN, edit)));
        lines.add(
                new Line(Tone.FAINT, change.diff().map(RuleChangeTable::judged).orElse(RuleChangeWords.NOT_COMPARED)));
        change.diff()
                .ifPresent(diff -> diff.alterations(Alteration.Origin.EDITS)
                        .forEach(one -> lines.add(new Line(DiffWords.tone(one), RuleChangeWords.of(one)))));
        Declared declared = Declared.of(change);
        lines.add(new Line(
                declared == Declared.DECLARED || declared == Declared.NOTHING_TO_DECLARE ? Tone.GOOD : Tone.WARNING,
                declared.word().replace('-', ' ') + ": " + RuleChangeWords.declaration(change)));
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.PLAIN, "run " + change.after().number()),
                        new Line(Tone.FAINT, "as of " + change.after().entry().asOf()))),
                new Cell(List.of(
                        new Line(Tone.FAINT, DiffWords.shortened(change.from())),
                        new Line(Tone.PLAIN, DiffWords.shortened(change.to())))),
                new Cell(lines));
    }

    private static String judged(BookDiff diff) {
        int altered = diff.alterations(Alteration.Origin.EDITS).size();
        return "judged by both on " + Counted.of(diff.dates().size(), "date", "dates") + ": "
                + (altered == 0 ? "nothing is altered" : Counted.of(altered, "alteration", "alterations"));
    }
}
