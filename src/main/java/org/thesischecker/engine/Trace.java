package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Rule;

/**
 * How a rule came out, condition by condition.
 *
 * @param steps one for each condition, in file order
 */
public record Trace(Rule rule, List<Step> steps) {

    /** What came of a condition. */
    public enum State {
        HOLDS,
        HOLDS_NOT,
        /** It uses a variable that an earlier condition did not bind, or the rule has too many combinations to try. */
        NOT_REACHED
    }

    /**
     * One condition.
     *
     * @param unbound the variables without which it could not be tested
     * @param attempts the facts that it was tested on; those it does not name are left out
     * @param computed what an accumulate computes
     * @param results the comparisons of that
     * @param inside the conditions inside it, each as if it stood alone; of alternatives, each alternative
     */
    public record Step(
            Condition condition,
            State state,
            List<String> unbound,
            List<Attempt> attempts,
            List<Computed> computed,
            List<Tested> results,
            List<Step> inside) {

        public boolean holds() {
            return state == State.HOLDS;
        }
    }

    /** Every step, and every step inside one. */
    public Stream<Step> all() {
        return all(steps);
    }

    private static Stream<Step> all(List<Step> some) {
        return some.stream().flatMap(step -> Stream.concat(Stream.of(step), all(step.inside())));
    }

    /** The value of a fold of an accumulate. */
    public record Computed(Condition.Fold fold, Operand value) {}
}
