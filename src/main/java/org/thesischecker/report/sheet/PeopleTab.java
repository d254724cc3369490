package org.thesischecker.report.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.ledger.Person;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.model.Words;
import org.thesischecker.report.PeopleWords;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.sheet.Tab.Column;

/** A row for each acknowledgement and each waiver of what is shown. */
final class PeopleTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Thesis or risk factor", 30),
            new Column("Book", 24),
            new Column("As it stood", 14),
            new Column("Run", 8),
            new Column("What", 28),
            new Column("Stands", 14),
            new Column("Starts", 12),
            new Column("Expires", 12),
            new Column("Reason", 50),
            new Column("Who, and how sure that is", 60),
            new Column("Entry", 8));

    private PeopleTab() {}

    /** The sheet; empty when nobody has said anything. */
    static Optional<Tab> of(ReviewResult result) {
        List<List<Entry>> rows = PeopleWords.entries(result.people(), result.shown()).stream()
                .flatMap(entry -> entry.about().stream().map(about -> row(entry, about, result.people())))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Tab("People", COLUMNS, rows));
    }

    private static List<Entry> row(PersonEntry entry, About about, Dispositions people) {
        Optional<Act.Waiver> waiver = entry.act() instanceof Act.Waiver found ? Optional.of(found) : Optional.empty();
        return List.of(
                Entry.of(about.id()),
                Entry.of(about.book()),
                Entry.of(about.state()),
                Entry.of(entry.run().map(String::valueOf).orElse("")),
                Entry.of(what(entry)),
                Entry.of(waiver.map(any -> Words.of(people.standing(entry))).orElseGet(() -> withdrawn(entry))),
                Entry.of(waiver.map(one -> one.starts().toString()).orElse("")),
                Entry.of(waiver.map(one -> one.expires().toString()).orElse("")),
                Entry.of(entry.reason().map(PersonalText::shown).orElse("")),
                Entry.of(entry.people().stream().map(PeopleTab::person).collect(Collectors.joining("; "))),
                Entry.of(String.valueOf(entry.number())));
    }

    private static String what(PersonEntry entry) {
        String kind = Words.of(entry.act().kind());
        return entry.act() instanceof Act.Acknowledgement seen ? kind + ", " + Words.of(seen.cause()) : kind;
    }

    private static String withdrawn(PersonEntry entry) {
        return entry.withdrawnBy().isPresent() ? "withdrawn" : "";
    }

    private static String person(Person person) {
        return Words.of(person.role()).replace('-', ' ') + " " + person.words();
    }
}
