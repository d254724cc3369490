package org.thesischecker.regression;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Rule;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Period;

/** The days and periods that rules compare with. */
record Literals(Set<Period> periods) {

    static Literals of(List<Rule> rules) {
        Set<Period> periods = new HashSet<>();
        rules.stream()
                .flatMap(rule -> RuleCondition.of(rule).stream())
                .map(RuleCondition::constraint)
                .filter(Constraint.Compare.class::isInstance)
                .map(constraint -> ((Constraint.Compare) constraint).right())
                .filter(Expression.Text.class::isInstance)
                .forEach(text -> add(((Expression.Text) text).text(), periods));
        return new Literals(Set.copyOf(periods));
    }

    private static void add(String text, Set<Period> periods) {
        try {
            periods.add(Period.parse(text));
        } catch (DateTimeException | IllegalArgumentException isNone) {
            // A verdict, a state or a name.
        }
    }

    /** Those of a frequency, with the ones before and after. */
    List<Period> periods(Frequency frequency) {
        Set<Period> around = new TreeSet<>();
        periods.stream().filter(period -> period.frequency() == frequency).forEach(period -> {
            around.add(period.previous());
            around.add(period);
            around.add(period.next());
        });
        return new ArrayList<>(around);
    }
}
