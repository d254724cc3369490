package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;

/** Prints the patterns of one rule, with what a pattern means without saying it. */
final class PatternPrinter {

    private final Subject subject;
    private final Rule rule;
    private final ConstraintPrinter constraints;

    PatternPrinter(Subject subject, Rule rule, ConstraintPrinter constraints) {
        this.subject = subject;
        this.rule = rule;
        this.constraints = constraints;
    }

    /**
     * Prints a pattern.
     *
     * @param denied whether it stands in a {@code not}
     * @param additional what holds of its facts besides, as printed
     */
    String print(Condition.Pattern pattern, boolean denied, String... additional) {
        String inside = Stream.of(
                        implied(pattern),
                        ConstraintPrinter.notNull(pattern.type(), pattern.constraints()),
                        pattern.constraints().stream().map(constraint -> constraints.print(constraint, denied)),
                        Stream.of(additional))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return DrlNames.factClass(pattern.type()) + "( " + inside + " )";
    }

    private Stream<String> implied(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, OBSERVATION, FORECAST -> Stream.concat(Stream.of(keys(pattern)), fresh(rule, pattern));
            case EVENT -> fresh(rule, pattern);
            case THRESHOLD, THESIS -> Stream.of("subject == " + DrlNames.quoted(subject.id()));
            case RISK_FACTOR ->
                Walk.pinned(pattern, Property.PART).isEmpty() ? Stream.of("part == \"\"") : Stream.empty();
            case VERDICT -> Stream.empty();
        };
    }

    /** Good news needs fresh readings; one of a pinned period is never stale. */
    static Stream<String> fresh(Rule rule, Condition.Pattern pattern) {
        return rule.effect().isGoodNews() && !pinsPeriods(pattern) ? Stream.of("fresh == true") : Stream.empty();
    }

    private static boolean pinsPeriods(Condition.Pattern pattern) {
        return pattern.type() != FactType.METRIC && !Inputs.periods(pattern).isEmpty();
    }

    private static String keys(Condition.Pattern pattern) {
        Property named = pattern.type() == FactType.METRIC ? Property.ID : Property.METRIC;
        List<String> metrics = Walk.pinned(pattern, named);
        return metrics.isEmpty()
                ? oneOf("familyKey", pattern.type(), Walk.pinned(pattern, Property.FAMILY))
                : oneOf("key", pattern.type(), metrics);
    }

    private static String oneOf(String field, FactType type, List<String> names) {
        return names.stream()
                .map(name -> field + " == " + DrlNames.key(type, name))
                .collect(Collectors.joining(" || "));
    }
}
