package org.thesischecker.report.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions.Standing;
import org.thesischecker.ledger.Person;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.model.Words;
import org.thesischecker.register.PeopleRegister;
import org.thesischecker.register.PeopleRegister.Row;
import org.thesischecker.report.Counted;

/** The register of what people have done, written: what stands under each title. */
final class PeopleListing {

    private static final String NO_WAIVER = "no waiver";
    private static final String NO_RUN = "it is about another entry";

    private static final List<Field<Row>> FIELDS = List.of(
            Field.of("entry", "Entry", 8, row -> Value.of(row.entry().number())),
            Field.text("at", "Added (UTC)", 22, row -> row.entry().at().toString()),
            Field.text("kind", "Kind", 16, row -> Words.of(row.entry().act().kind())),
            Field.of("run", "Run", 8, row -> Value.of(row.entry().run(), Value::of, NO_RUN)),
            about("book", "Book", 24, About::book),
            about("id", "Thesis or risk factor", 30, About::id),
            about("state", "As it stood in that run", 14, About::state),
            Field.of(
                    "of",
                    "Entry that it is about",
                    10,
                    row -> Value.of(row.entry().other(), Value::of, "it is about a run")),
            Field.of("cause", "Cause", 12, row -> Value.of(cause(row), Value::of, "no acknowledgement")),
            waiver("starts", "Starts", row -> row.starts().toString()),
            waiver("expires", "Last day", row -> row.expires().toString()),
            Field.of(
                    "standing",
                    "What became of it",
                    14,
                    row -> Value.of(row.standing(), standing -> Value.of(Words.of(standing)), NO_WAIVER)),
            Field.of(
                    "people",
                    "People",
                    60,
                    row -> Value.lines(
                            row.entry().people(), PeopleListing::words, DispositionWords::tree, "nobody is named")),
            Field.of(
                    "reason",
                    "Reason",
                    60,
                    row -> Value.of(row.entry().reason().map(PersonalText::shown), Value::of, "none was given")),
            Field.of(
                    "withdrawnBy",
                    "Taken back by entry",
                    10,
                    row -> Value.of(row.entry().withdrawnBy(), Value::of, "not taken back")));

    private PeopleListing() {}

    static Listing of(PeopleRegister register) {
        List<Row> rows = register.rows();
        long waivers = rows.stream().filter(row -> row.standing().isPresent()).count();
        long inForce = rows.stream()
                .filter(row -> row.standing().filter(Standing.IN_FORCE::equals).isPresent())
                .count();
        return Listing.of(
                Register.PEOPLE,
                "%s, %s (%d in force)"
                        .formatted(
                                Counted.of(rows.size(), "entry", "entries"),
                                Counted.of(waivers, "waiver", "waivers"),
                                inForce),
                List.of(
                        "The ledger: what was added in the period, and waivers that held on some day of it.",
                        "What became of a waiver is as of today; a name is signed where the file of people proves it, and claimed otherwise."),
                FIELDS,
                rows,
                PeopleTable.of(rows));
    }

    private static Field<Row> about(String key, String title, int width, Function<About, String> value) {
        return Field.of(
                key,
                title,
                width,
                row -> Value.of(
                        row.entry().about().map(value),
                        Value::of,
                        row.entry().run().isPresent() ? "the whole run" : NO_RUN));
    }

    private static Field<Row> waiver(String key, String title, Function<Act.Waiver, String> value) {
        return Field.of(
                key,
                title,
                13,
                row -> row.entry().act() instanceof Act.Waiver waiver
                        ? Value.of(value.apply(waiver))
                        : Value.unknown(NO_WAIVER));
    }

    static Optional<String> cause(Row row) {
        return row.entry().act() instanceof Act.Acknowledgement seen
                ? Optional.of(Words.of(seen.cause()))
                : Optional.empty();
    }

    static String words(Person person) {
        return person.role().word().replace('-', ' ') + " " + person.words();
    }
}
