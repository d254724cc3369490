package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.thesischecker.book.Operator;

/**
 * A rule of which nothing is open but how its comparisons of readings come out. While they come out as they did, it holds
 * or fails as it did.
 */
final class OpenRule {

    /** So many fit into a number, with two bits each. */
    static final int MOST_TESTS = 31;

    private final int number;
    private final List<Test> tests;
    private final Set<OpenRule> turned;
    private final long first;
    private long outcomes;

    /** A comparison. */
    record Test(Formula left, Operator operator, Formula right) {

        /** 0 when it does not hold, 1 when it does, 2 when a side cannot be computed. */
        long outcome() {
            BigDecimal one = left.value();
            BigDecimal other = right.value();
            if (one == null || other == null) {
                return 2;
            }
            return operator.holds(one.compareTo(other)) ? 1 : 0;
        }
    }

    /**
     * A rule as its comparisons come out now.
     *
     * @param number tells it from other rules
     * @param turned holds, from then on, the rules of which some come out otherwise
     */
    OpenRule(int number, List<Test> tests, Set<OpenRule> turned) {
        this.number = number;
        this.tests = List.copyOf(tests);
        this.turned = turned;
        for (int test = 0; test < tests.size(); test++) {
            outcomes |= tests.get(test).outcome() << 2 * test;
        }
        this.first = outcomes;
        for (int test = 0; test < tests.size(); test++) {
            int index = test;
            tests.get(test).left().figures().forEach(figure -> figure.isReadBy(this, index));
            tests.get(test).right().figures().forEach(figure -> figure.isReadBy(this, index));
        }
    }

    /** Tries one comparison again. */
    void retry(int test) {
        long others = outcomes & ~(3L << 2 * test);
        long now = others | tests.get(test).outcome() << 2 * test;
        if (now != outcomes) {
            outcomes = now;
            if (now == first) {
                turned.remove(this);
            } else {
                turned.add(this);
            }
        }
    }

    /** Which rule it is, and how all its comparisons come out. */
    Came came() {
        return new Came(number, outcomes);
    }

    /** How the comparisons of a rule come out. */
    record Came(int rule, long outcomes) {}
}
