package org.thesischecker.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.engine.Operand;
import org.thesischecker.explain.Comparison;
import org.thesischecker.explain.ConditionExplanation;
import org.thesischecker.explain.Tried;
import org.thesischecker.explain.Truth;
import org.thesischecker.explain.WhyUnknown;
import org.thesischecker.model.Place;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;

/** A condition for people: whether it holds, what it says, and the numbers it was tested with. */
final class ConditionRows {

    private static final int MOST = 3;

    private ConditionRows() {}

    /** One row for the condition, and one for each inside it. */
    static Stream<Row> of(ConditionExplanation condition) {
        return of(condition, "");
    }

    private static Stream<Row> of(ConditionExplanation condition, String depth) {
        Row row = Row.of(Cell.of(tone(condition.truth()), depth + condition.truth()), new Cell(lines(condition)));
        return Stream.concat(Stream.of(row), condition.inside().stream().flatMap(inside -> of(inside, depth + "- ")));
    }

    private static List<Line> lines(ConditionExplanation condition) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, condition.text()));
        lines.add(new Line(Tone.FAINT, place(condition.place())));
        condition.unknown().forEach(why -> lines.add(new Line(Tone.UNSURE, why(why))));
        List<Tried> shown = nearest(condition);
        shown.forEach(tried -> lines.addAll(tried(tried, shown.size() > 1, condition.truth() == Truth.TRUE)));
        int more = condition.tried().size() - shown.size();
        if (more > 0) {
            lines.add(new Line(Tone.FAINT, "and " + Counted.of(more, "other reading", "other readings")));
        }
        condition.computed().forEach(computed -> lines.add(comparison(computed, true)));
        condition.unmoving().forEach(reading -> lines.addAll(ReadingLines.of(reading)));
        return lines;
    }

    /** Where a condition was tested on many readings: those that come nearest, then the latest. */
    private static List<Tried> nearest(ConditionExplanation condition) {
        List<Tried> tried = condition.tried();
        List<Tried> chosen = tried.stream()
                .sorted(Comparator.comparing(ConditionRows::failures)
                        .thenComparing(tried::indexOf, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        return tried.stream().filter(chosen::contains).toList();
    }

    private static long failures(Tried tried) {
        return tried.comparisons().stream().filter(ConditionRows::fails).count();
    }

    private static boolean fails(Comparison comparison) {
        return comparison.truth().filter(truth -> truth != Truth.TRUE).isPresent();
    }

    private static List<Line> tried(Tried tried, boolean oneOfMany, boolean holds) {
        List<Line> lines = new ArrayList<>();
        if (oneOfMany && tried.reading().isEmpty()) {
            lines.add(new Line(Tone.PLAIN, tried.name()));
        }
        tried.comparisons().stream()
                .filter(comparison -> !comparison.naming() || fails(comparison))
                .forEach(comparison -> lines.add(comparison(comparison, !holds)));
        tried.reading().ifPresent(reading -> lines.addAll(ReadingLines.of(reading)));
        return lines;
    }

    private static Line comparison(Comparison comparison, boolean told) {
        String truth = told ? comparison.truth().map(known -> known + ": ").orElse("") : "";
        String values = comparison.truth().isEmpty() ? bound(comparison) : compared(comparison);
        return new Line(fails(comparison) ? Tone.WARNING : Tone.PLAIN, truth + values);
    }

    private static String bound(Comparison comparison) {
        return comparison.text() + " = "
                + comparison.left().map(ConditionRows::value).orElse("");
    }

    private static String compared(Comparison comparison) {
        if (comparison.left().isEmpty()) {
            return comparison.text() + ", cannot be computed";
        }
        String left = comparison.left().map(ConditionRows::value).orElse("");
        return comparison.text() + ", here " + left
                + comparison
                        .right()
                        .map(right -> " " + comparison.sign() + " " + value(right))
                        .orElse("");
    }

    private static String value(Operand operand) {
        return operand.decimal()
                .flatMap(decimal -> operand.unit().map(unit -> Amount.of(decimal, unit)))
                .orElse(operand.text());
    }

    /** The folder stands beside the rule's name. */
    private static String place(Place place) {
        return place.file().substring(place.file().lastIndexOf('/') + 1) + ":" + place.line();
    }

    private static String why(WhyUnknown why) {
        String input = why.input().isEmpty() ? "" : why.input() + ": ";
        return input + why.reason() + (why.note().isEmpty() ? "" : ", " + why.note());
    }

    private static Tone tone(Truth truth) {
        return switch (truth) {
            case TRUE -> Tone.STRONG;
            case FALSE -> Tone.WARNING;
            case UNKNOWN -> Tone.UNSURE;
        };
    }
}
