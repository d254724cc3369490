package org.thesischecker.book;

import java.util.Optional;
import java.util.Set;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Nearest;

/** Refuses comparisons of things that cannot be equal or ordered, and literals that their property cannot be. */
final class ComparisonCheck {

    private static final Set<Unit> POINTS = Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINTS);

    private final Complaints complaints;

    ComparisonCheck(Complaints complaints) {
        this.complaints = complaints;
    }

    void check(Constraint.Compare compare, Meaning left, Meaning right) {
        if (left instanceof Meaning.Unknown || right instanceof Meaning.Unknown) {
            return;
        }
        if (isWritten(left)) {
            complaints.at(
                    compare.place(),
                    "a comparison starts with a literal",
                    "Write the property or variable first, as in period == \"2025Q3\".");
        } else if (right instanceof Meaning.Written written) {
            literal(written.text(), left);
            order(compare, left);
        } else {
            both(compare, left, right);
        }
    }

    private static boolean isWritten(Meaning meaning) {
        return meaning instanceof Meaning.Written || (meaning instanceof Meaning.Truth truth && truth.literal());
    }

    private void both(Constraint.Compare compare, Meaning left, Meaning right) {
        if (left instanceof Meaning.Decimal one && right instanceof Meaning.Decimal other) {
            units(compare.place(), one.unit(), other.unit());
        } else if (left instanceof Meaning.Time one && right instanceof Meaning.Time other) {
            frequencies(compare.place(), one.frequency(), other.frequency());
        } else if (left instanceof Meaning.Name one && right instanceof Meaning.Name other) {
            if (!one.noun().equals(other.noun())) {
                different(compare.place(), left, right);
            }
        } else if (!(left instanceof Meaning.Truth && right instanceof Meaning.Truth)) {
            different(compare.place(), left, right);
            return;
        }
        order(compare, left);
    }

    private void different(Place place, Meaning left, Meaning right) {
        complaints.at(
                place,
                "%s is compared with %s".formatted(left.described(), right.described()),
                "Compare like with like.");
    }

    private void units(Place place, Optional<Unit> left, Optional<Unit> right) {
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
            complaints.at(
                    place,
                    "%s is compared with %s".formatted(left.get(), right.get()),
                    Set.of(left.get(), right.get()).equals(POINTS)
                            ? "Percent less percent is percentage_points: give the threshold that unit."
                            : "Units are checked, never converted: both sides of a comparison have the same.");
        }
    }

    private void frequencies(Place place, Optional<Frequency> left, Optional<Frequency> right) {
        if (left.isPresent() && right.isPresent() && !left.equals(right)) {
            complaints.at(
                    place,
                    "a %s is compared with a %s"
                            .formatted(left.get().text(), right.get().text()),
                    "Periods compare in order only within one frequency.");
        }
    }

    private void order(Constraint.Compare compare, Meaning meaning) {
        boolean ordered = switch (compare.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> true;
            case EQUAL, NOT_EQUAL -> false;
        };
        if (ordered && meaning instanceof Meaning.Name name) {
            complaints.at(
                    compare.place(),
                    "names of a %s have no order".formatted(name.noun()),
                    "Compare them with == or in.");
        }
        if (meaning instanceof Meaning.Truth && compare.operator() != Operator.EQUAL) {
            complaints.at(compare.place(), "true and false have no order", "Write == true or == false.");
        }
    }

    /** Refuses a literal that cannot be what it is compared with. */
    void literal(Expression.Text text, Meaning other) {
        if (other instanceof Meaning.Name name) {
            name(text, name);
        } else if (other instanceof Meaning.Time time) {
            time(text, time);
        } else if (other instanceof Meaning.Decimal) {
            complaints.at(
                    text.place(),
                    "the text \"%s\" is compared with a number".formatted(text.text()),
                    "Numbers live in thresholds: write Threshold( id == \"its-name\", $x : value ) and compare with $x.");
        } else if (other instanceof Meaning.Truth) {
            complaints.at(
                    text.place(),
                    "the text \"%s\" is compared with true or false".formatted(text.text()),
                    "Write true or false without quotes.");
        }
    }

    private void name(Expression.Text text, Meaning.Name name) {
        if (name.known().test(text.text())) {
            return;
        }
        if (text.text().equals("UNVERIFIED")) {
            complaints.at(
                    text.place(),
                    "a rule asks for UNVERIFIED",
                    "What could not be judged proves nothing, for or against.");
            return;
        }
        complaints.at(
                text.place(),
                "unknown %s \"%s\"".formatted(name.noun(), text.text()),
                Nearest.advice(name.where(), text.text(), name.names().get()));
    }

    private void time(Expression.Text text, Meaning.Time time) {
        Optional<Period> period = Conversion.period().parse().apply(text.text());
        if (period.isEmpty()) {
            String expected = time.frequency().map(ComparisonCheck::example).orElse("2025, 2025H1, 2025Q3 or 2025-10");
            complaints.at(
                    text.place(),
                    "\"%s\" is no %s"
                            .formatted(
                                    text.text(),
                                    time.frequency().map(Frequency::text).orElse("period")),
                    "Expected a text such as %s.".formatted(expected));
        } else if (time.frequency()
                .filter(known -> known != period.get().frequency())
                .isPresent()) {
            Frequency known = time.frequency().get();
            complaints.at(
                    text.place(),
                    "\"%s\" is a %s, not a %s"
                            .formatted(text.text(), period.get().frequency().text(), known.text()),
                    "Expected a text such as %s.".formatted(example(known)));
        }
    }

    private static String example(Frequency frequency) {
        return switch (frequency) {
            case YEAR -> "\"2025\"";
            case HALF -> "\"2025H1\"";
            case QUARTER -> "\"2025Q3\"";
            case MONTH -> "\"2025-10\"";
            case DAY -> "\"2025-10-31\"";
        };
    }
}
