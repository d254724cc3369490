package org.thesischecker.report.register;

import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Words;
import org.thesischecker.register.Matrix;
import org.thesischecker.register.Matrix.Kind;
import org.thesischecker.register.Matrix.Row;
import org.thesischecker.register.Matrix.Stood;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Json;

/** The matrix, written: what stands under each title. */
final class MatrixListing {

    private static final String NO_RULE = "no rule judges it";

    private static final List<Field<Row>> FIELDS = List.of(
            Field.text("book", "Book", 24, Row::book),
            Field.text("place", "Place in the report", 12, Row::place),
            Field.of(
                    "placeTitle",
                    "What stands there",
                    44,
                    row -> Value.of(
                            Optional.of(row.description()).filter(text -> !text.isBlank()),
                            Value::of,
                            "the book does not say")),
            Field.text("kind", "Kind", 14, row -> Words.of(row.kind())),
            Field.of(
                    "id",
                    "Id",
                    30,
                    row -> Value.of(
                            Optional.of(row.id()).filter(text -> !text.isEmpty()),
                            Value::of,
                            "nothing from this place")),
            Field.of(
                    "title",
                    "Title",
                    60,
                    row -> Value.of(
                            Optional.of(row.title()).filter(text -> !text.isEmpty()),
                            Value::of,
                            "nothing from this place")),
            Field.of("rules", "Rules", 70, MatrixListing::rules),
            Field.of("cases", "Rule tests", 9, row -> Value.of(row.cases())),
            Field.of(
                    "last",
                    "Where it stood last",
                    40,
                    row -> Value.of(row.stood(), MatrixListing::stood, row.unknown())),
            Field.of(
                    "why",
                    "Why no rule judges it",
                    60,
                    row -> Value.of(
                            Optional.of(row.why()).filter(text -> !text.isEmpty()), Value::of, "rules judge it")));

    private MatrixListing() {}

    /**
     * The matrix, written.
     *
     * @param rulePacks of the rules in use, by book, in words
     */
    static Listing of(Matrix matrix, String rulePacks) {
        return Listing.of(
                Register.MATRIX,
                String.join(
                        ", ",
                        Counted.of(count(matrix, Kind.THESIS), "thesis", "theses"),
                        Counted.of(count(matrix, Kind.RISK_FACTOR), "risk factor", "risk factors"),
                        Counted.of(
                                count(matrix, Kind.NOT_ENCODABLE),
                                "claim that no rule can judge",
                                "claims that no rule can judge")),
                List.of(
                        "The rules in use (" + rulePacks
                                + ") and the rule tests beside them. What is of several places stands at each.",
                        "Where each stood last is read from the last recorded run of a day until the end of the period."),
                FIELDS,
                matrix.rows(),
                MatrixTable.of(matrix.rows()));
    }

    private static long count(Matrix matrix, Kind kind) {
        return matrix.rows().stream()
                .filter(row -> row.kind() == kind)
                .map(row -> row.book() + " " + row.id())
                .distinct()
                .count();
    }

    private static Value rules(Row row) {
        return Value.lines(
                row.rules(),
                rule -> "%s %s: %s".formatted(rule.id(), rule.effect().verb(), rule.name()),
                rule -> Json.object()
                        .put("id", rule.id())
                        .put("effect", rule.effect().verb())
                        .put("name", rule.name()),
                NO_RULE);
    }

    private static Value stood(Stood stood) {
        return Value.of(
                List.of(stood.word() + " in " + RunWords.of(stood.run())),
                Json.object()
                        .put("state", stood.word())
                        .put("run", stood.run().number())
                        .put("asOf", stood.run().entry().asOf().toString()));
    }
}
