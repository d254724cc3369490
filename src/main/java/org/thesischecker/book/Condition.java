package org.thesischecker.book;

import java.util.List;
import org.thesischecker.model.Place;

/** One condition of a rule. Conditions of a list are all to hold; variables bound in one are seen by those after it. */
public sealed interface Condition {

    Place place();

    /** Matches each fact of a type for which all constraints hold. */
    record Pattern(FactType type, List<Constraint> constraints, Place place) implements Condition {}

    /** Holds when the readings that the patterns pin are there and no combination of them matches. */
    record Not(List<Condition> conditions, Place place) implements Condition {}

    /** Holds when some combination matches; its variables are not seen outside. */
    record Exists(List<Condition> conditions, Place place) implements Condition {}

    /** Holds when every reading that the selection pins is there and passes the test. */
    record ForAll(Pattern selection, List<Constraint> test, Place place) implements Condition {}

    record All(List<Condition> conditions, Place place) implements Condition {}

    /** Holds when one of the alternatives does. */
    record Any(List<Condition> alternatives, Place place) implements Condition {}

    /** Computes over the matches of a pattern and compares the result. */
    record Accumulate(Pattern source, List<Fold> folds, List<Constraint.Compare> results, Place place)
            implements Condition {}

    /** {@code $s : sum( $v )}. */
    record Fold(String variable, Function function, Expression argument, Place place) {}

    /** What an accumulate can compute. */
    enum Function {
        SUM("sum"),
        MIN("min"),
        MAX("max"),
        AVERAGE("average"),
        COUNT("count");

        private final String word;

        Function(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
