package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Property;
import org.thesischecker.book.Walk;

/** Says where a rule reads the value of the period before. */
public final class Previous {

    private Previous() {}

    /** Whether the condition of a step does; what stands inside it has steps of its own. */
    public static boolean isReadBy(Trace.Step step) {
        Condition condition = step.condition();
        boolean inside = condition instanceof Condition.Not
                || condition instanceof Condition.Exists
                || condition instanceof Condition.All
                || condition instanceof Condition.Any;
        return !inside
                && constraints(condition)
                        .anyMatch(constraint -> Candidates.named(constraint).contains(Property.PREVIOUS));
    }

    private static Stream<Constraint> constraints(Condition condition) {
        Stream<Constraint> test =
                condition instanceof Condition.ForAll forAll ? forAll.test().stream() : Stream.empty();
        return Stream.concat(
                test,
                Walk.patterns(condition).stream()
                        .map(Condition.Pattern::constraints)
                        .flatMap(List::stream));
    }
}
