package org.thesischecker.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Rule;

/** The variables that a condition uses and does not bind itself, in file order. */
public final class Needs {

    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> needed = new LinkedHashSet<>();

    private Needs() {}

    /** Whether every variable that a rule uses is bound before. */
    public static boolean areMet(Rule rule) {
        return of(new Condition.All(rule.conditions(), rule.place())).isEmpty();
    }

    static Set<String> of(Condition condition) {
        Needs needs = new Needs();
        needs.visit(condition);
        return needs.needed;
    }

    private void visit(List<Condition> conditions) {
        conditions.forEach(this::visit);
    }

    private void visit(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            constraints(pattern.constraints());
        } else if (condition instanceof Condition.Not not) {
            visit(not.conditions());
        } else if (condition instanceof Condition.Exists exists) {
            visit(exists.conditions());
        } else if (condition instanceof Condition.All all) {
            visit(all.conditions());
        } else if (condition instanceof Condition.Any any) {
            visit(any.alternatives());
        } else if (condition instanceof Condition.ForAll forAll) {
            constraints(forAll.selection().constraints());
            constraints(forAll.test());
        } else if (condition instanceof Condition.Accumulate accumulate) {
            constraints(accumulate.source().constraints());
            accumulate.folds().forEach(fold -> {
                expression(fold.argument());
                bound.add(fold.variable());
            });
            accumulate.results().forEach(this::compare);
        }
    }

    private void constraints(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Bind bind) {
                bound.add(bind.variable());
            } else if (constraint instanceof Constraint.Compare compare) {
                compare(compare);
            }
        }
    }

    private void compare(Constraint.Compare compare) {
        expression(compare.left());
        expression(compare.right());
    }

    private void expression(Expression expression) {
        if (expression instanceof Expression.Variable variable && !bound.contains(variable.name())) {
            needed.add(variable.name());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            expression(arithmetic.left());
            expression(arithmetic.right());
        }
    }
}
