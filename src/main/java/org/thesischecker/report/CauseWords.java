package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.history.Passed;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;

/** Why something flipped, in words: what moved from what to what, against what, and who said so when. */
public final class CauseWords {

    private static final int MOST_PASSED = 3;

    private CauseWords() {}

    /** A line or two for each difference of the cause. */
    public static List<String> of(Flip flip) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : flip.cause().differences()) {
            if (difference instanceof Difference.OfRows rows) {
                lines.add(moved(rows)
                        + against(flip, rows).map(", against "::concat).orElse(""));
                lines.add(origin(rows));
            } else {
                lines.add(of(difference));
            }
        }
        if (!flip.cause().smallest()) {
            lines.add("the search was stopped: there may be a smaller set of causes");
        }
        return lines;
    }

    /**
     * The same; of a cause that was told before, only its name and of what it was told.
     *
     * @param told which causes were told of what; this one is added
     */
    public static List<String> once(Flip flip, Map<List<Difference>, String> told) {
        List<Difference> cause = flip.cause().differences();
        String first = told.putIfAbsent(cause, flip.tracked().id());
        if (first == null) {
            return of(flip);
        }
        return List.of("as " + first + ": " + cause.stream().map(CauseWords::of).collect(Collectors.joining("; ")));
    }

    /** What differs, without the day and the source of rows. */
    public static String of(Difference difference) {
        if (difference instanceof Difference.OfRows rows) {
            return moved(rows);
        }
        if (difference instanceof Difference.OfDays days) {
            return days(days);
        }
        if (difference instanceof Difference.OfThreshold threshold) {
            return "threshold " + threshold.subject() + "/" + threshold.after().id() + " edited: "
                    + Amount.of(threshold.before().value(), threshold.before().unit()) + " to "
                    + Amount.of(threshold.after().value(), threshold.after().unit());
        }
        if (difference instanceof Difference.OfRule rule) {
            return "rule " + rule.subject() + "/" + rule.rule() + " " + edited(rule.edit());
        }
        if (difference instanceof Difference.OfDefinition definition) {
            String what = definition.what().isEmpty() ? "" : ": " + definition.what();
            return "definition of " + definition.metric() + " " + edited(definition.edit()) + what;
        }
        return difference instanceof Difference.OfSettings settings
                ? "the file of " + settings.subject() + " changed: dates, exposures or inputs"
                : ((Difference.OfSubject) difference).subject() + " "
                        + edited(((Difference.OfSubject) difference).edit());
    }

    private static String edited(Difference.Edit edit) {
        return switch (edit) {
            case ADDED -> "added";
            case REMOVED -> "removed";
            case CHANGED -> "edited";
        };
    }

    /** {@code china.fai.ytd_yoy 0.5 % (2025-08) to -0.5 % (2025-09)}. */
    private static String moved(Difference.OfRows rows) {
        String name = (rows.forecast() ? "forecast of " : "") + rows.metric();
        String before = rows.stood()
                .map(row -> EvidenceWords.value(row) + " (" + row.period() + ") to ")
                .orElse("");
        String after = rows.stands()
                .map(row -> EvidenceWords.value(row) + " (" + row.period() + ")")
                .orElse("no reading of " + rows.period());
        return name + " " + before + after;
    }

    private static String origin(Difference.OfRows rows) {
        String kind = switch (rows.kind()) {
            case NEW_PERIOD -> rows.forecast() ? "new forecast" : "new period";
            case RESTATEMENT -> "restated";
            case REPEATED -> "published again";
            case OTHER_SOURCE -> "another source";
            case LATE_ENTRY -> "entered late";
            case EDITED -> "row edited or deleted";
        };
        Optional<Observation> row = rows.stands();
        return kind
                + row.map(known -> ", published " + known.published()
                                + (rows.kind() == Difference.Kind.LATE_ENTRY ? ", entered " + known.entered() : "")
                                + ", " + known.source())
                        .orElse(", " + rows.on());
    }

    /** What the reading, or another one of its metric, was held against by a rule that decides, or that decided. */
    private static Optional<String> against(Flip flip, Difference.OfRows rows) {
        return Stream.of(flip.holds(), flip.held())
                .flatMap(List::stream)
                .flatMap(finding -> finding.comparisons().stream())
                .flatMap(comparison -> other(comparison, rows.metric() + " ").stream())
                .findFirst();
    }

    /** The side that is not of the metric; where both are, a reading is compared with one of its own past. */
    private static Optional<String> other(Comparison comparison, String metric) {
        boolean left = comparison.left().name().startsWith(metric);
        boolean right = comparison.right().name().startsWith(metric);
        return left == right ? Optional.empty() : Optional.of(side(left ? comparison.right() : comparison.left()));
    }

    private static String side(Comparison.Side side) {
        Unit unit = side.unitOrNull();
        String amount = unit == null ? Decimals.text(side.value()) : Amount.of(side.value(), unit);
        return amount + " (" + (side.name().isEmpty() ? FormulaWords.of(side.expression()) : side.name()) + ")";
    }

    private static String days(Difference.OfDays days) {
        if (days.passed().isEmpty()) {
            return "days passed: its rules read the day itself";
        }
        String shown = days.passed().stream()
                .limit(MOST_PASSED)
                .map(CauseWords::passed)
                .collect(Collectors.joining("; "));
        int more = days.passed().size() - MOST_PASSED;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private static String passed(Passed passed) {
        return switch (passed.kind()) {
            case BEGUN -> "the period of " + passed.what() + " began on " + passed.on();
            case HORIZON_PASSED -> "deadline passed: the period of " + passed.what() + " is over since " + passed.on();
            case RESOLVES -> passed.what() + " resolves on " + passed.on();
            case STALE -> passed.what() + " is stale since " + passed.on();
            case MISSING -> passed.what() + " is missing since " + passed.on();
            case IN_FORCE -> passed.what() + " came into force on " + passed.on();
        };
    }
}
