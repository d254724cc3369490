package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Period;

/** Prints the guards of one rule: that what a condition denies or counts is there, so that absence proves nothing. */
final class GuardPrinter {

    private final Rule rule;
    private final Inputs inputs;

    GuardPrinter(Rule rule, Dictionary dictionary) {
        this.rule = rule;
        this.inputs = new Inputs(dictionary);
    }

    /** One {@code exists} for each thing that the pattern pins. */
    Stream<String> print(Condition.Pattern pattern) {
        return print(pattern, pattern.constraints());
    }

    /** The same, with values of all properties that these constraints name. */
    Stream<String> print(Condition.Pattern pattern, List<Constraint> constraints) {
        return switch (pattern.type()) {
            case METRIC -> inputs.metrics(pattern).map(metric -> reading(pattern, constraints, metric, ""));
            case OBSERVATION, FORECAST ->
                inputs.metrics(pattern)
                        .flatMap(metric ->
                                periods(pattern).map(period -> reading(pattern, constraints, metric, period)));
            case EVENT -> inputs.metrics(pattern).map(metric -> event(pattern, metric));
            case VERDICT -> Walk.pinned(pattern, Property.THESIS).stream().map(GuardPrinter::verdict);
            case RISK_FACTOR -> Inputs.targets(pattern).stream().map(GuardPrinter::factor);
            case THRESHOLD, THESIS -> Stream.empty();
        };
    }

    /** One constraint for each period that is pinned, or an empty one where none is. */
    private static Stream<String> periods(Condition.Pattern pattern) {
        List<Period> pinned = Inputs.periods(pattern);
        return pinned.isEmpty()
                ? Stream.of("")
                : pinned.stream().map(period -> ", period == " + DrlNames.quoted(period.toString()));
    }

    private String reading(Condition.Pattern pattern, List<Constraint> constraints, String metric, String period) {
        FactType type = pattern.type();
        return "exists( ReadingFact( key == " + DrlNames.key(type, metric) + period + fresh(pattern)
                + also(ConstraintPrinter.notNull(type, constraints)) + " ) )";
    }

    private String event(Condition.Pattern pattern, String metric) {
        return "exists( EventFact( metric == " + DrlNames.quoted(metric) + fresh(pattern) + " ) )";
    }

    private static String verdict(String thesis) {
        return "exists( VerdictFact( thesis == " + DrlNames.quoted(thesis) + " ) )";
    }

    private static String factor(String target) {
        String[] parts = target.split("/", 2);
        return "exists( RiskFactorFact( id == " + DrlNames.quoted(parts[0]) + ", part == "
                + DrlNames.quoted(parts.length == 2 ? parts[1] : "") + " ) )";
    }

    private String fresh(Condition.Pattern pattern) {
        return also(PatternPrinter.fresh(rule, pattern));
    }

    private static String also(Stream<String> constraints) {
        return constraints.map(text -> ", " + text).collect(Collectors.joining());
    }
}
