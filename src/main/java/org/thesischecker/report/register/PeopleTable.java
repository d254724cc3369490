package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions.Standing;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.model.Words;
import org.thesischecker.register.PeopleRegister.Row;
import org.thesischecker.report.Document;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Tone;

/** The register of what people have done on the console. */
final class PeopleTable {

    private PeopleTable() {}

    static List<Block> of(List<Row> rows) {
        return rows.isEmpty()
                ? Listing.none("Nobody has added anything in this period, and no waiver held in it.")
                : List.of(new Table(
                        List.of(
                                Column.of("Entry"),
                                Column.fitting("Added (UTC)", List.of("2025-10-31 09:00")),
                                Column.of("What people have done")),
                        true,
                        rows.stream().map(PeopleTable::line).toList()));
    }

    private static Document.Row line(Row row) {
        PersonEntry entry = row.entry();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, what(row)));
        row.standing().ifPresent(standing -> lines.add(standing(entry, standing)));
        entry.people()
                .forEach(person -> lines.add(
                        new Line(person.isProven() ? Tone.PLAIN : Tone.WARNING, PeopleListing.words(person))));
        entry.reason().ifPresent(reason -> lines.add(new Line(Tone.PLAIN, "reason: " + reason.shown())));
        if (row.standing().isEmpty()) {
            entry.withdrawnBy().ifPresent(by -> lines.add(new Line(Tone.WARNING, "taken back by entry " + by)));
        }
        return Document.Row.of(
                Cell.of(Tone.STRONG, String.valueOf(entry.number())),
                Cell.of(RunWords.minute(entry.at())),
                new Cell(lines));
    }

    private static String what(Row row) {
        PersonEntry entry = row.entry();
        String kind = Words.of(entry.act().kind());
        if (entry.act() instanceof Act.Redaction redaction) {
            return "%s of %s in entry %d".formatted(kind, redaction.text(), redaction.entry());
        }
        if (entry.act() instanceof Act.Withdrawal withdrawal) {
            return "%s of entry %d".formatted(kind, withdrawal.entry());
        }
        String about = entry.about()
                .map(one -> one.id() + " " + one.state() + " in run ")
                .orElse("everything in run ");
        return "%s of %s%d%s"
                .formatted(
                        kind,
                        about,
                        entry.run().orElseThrow(),
                        PeopleListing.cause(row)
                                .map(cause -> ", " + cause.replace('-', ' '))
                                .orElse(""));
    }

    private static Line standing(PersonEntry entry, Standing standing) {
        Act.Waiver waiver = (Act.Waiver) entry.act();
        return switch (standing) {
            case IN_FORCE ->
                new Line(Tone.WARNING, "in force from %s to %s".formatted(waiver.starts(), waiver.expires()));
            case TO_COME ->
                new Line(Tone.PLAIN, "starts on %s, ends on %s".formatted(waiver.starts(), waiver.expires()));
            case EXPIRED -> new Line(Tone.PLAIN, "expired on " + waiver.expires());
            case WITHDRAWN ->
                new Line(
                        Tone.PLAIN,
                        "from %s to %s, taken back by entry %d"
                                .formatted(
                                        waiver.starts(),
                                        waiver.expires(),
                                        entry.withdrawnBy().orElseThrow()));
            case CLAIMED -> new Line(Tone.WARNING, "moves nothing: two people with known keys do not stand behind it");
        };
    }
}
