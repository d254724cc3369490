package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Expression;

/** Prints the accumulates of one rule: what they count must be there, and the results must be defined. */
final class AccumulatePrinter {

    private final PatternPrinter patterns;
    private final GuardPrinter guards;
    private final ConstraintPrinter constraints;
    private final ExpressionPrinter expressions;

    AccumulatePrinter(
            PatternPrinter patterns,
            GuardPrinter guards,
            ConstraintPrinter constraints,
            ExpressionPrinter expressions) {
        this.patterns = patterns;
        this.guards = guards;
        this.constraints = constraints;
        this.expressions = expressions;
    }

    /** The accumulate after its guards; variables of the source are bound before the folds and results that use them. */
    Stream<String> print(Condition.Accumulate accumulate, boolean denied) {
        String matched = patterns.print(accumulate.source(), false);
        String folds = accumulate.folds().stream().map(expressions::collect).collect(Collectors.joining(", "));
        String line = "accumulate( %s; %s; %s )".formatted(matched, folds, results(accumulate, denied));
        return Stream.concat(present(accumulate, matched), Stream.of(line));
    }

    private Stream<String> present(Condition.Accumulate accumulate, String matched) {
        Condition.Pattern source = accumulate.source();
        if (isPinned(source)) {
            return guards.print(source);
        }
        Stream<String> some = Stream.of("exists( " + matched + " )");
        return Completeness.isNeededBy(accumulate) ? Stream.concat(guards.print(source), some) : some;
    }

    private String results(Condition.Accumulate accumulate, boolean denied) {
        List<String> defined = accumulate.folds().stream()
                .map(fold -> expressions.print(new Expression.Variable(fold.variable(), fold.place())) + " != null")
                .toList();
        List<String> compared = accumulate.results().stream()
                .map(compare -> constraints.print(compare, denied))
                .toList();
        return Stream.concat(defined.stream(), compared.stream()).collect(Collectors.joining(", "));
    }

    private static boolean isPinned(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, VERDICT, RISK_FACTOR, THRESHOLD, THESIS -> true;
            case OBSERVATION, FORECAST -> !Inputs.periods(pattern).isEmpty();
            case EVENT -> false;
        };
    }
}
