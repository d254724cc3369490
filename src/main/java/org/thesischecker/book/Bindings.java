package org.thesischecker.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Place;

/** Every place in a rule where a variable is bound. */
final class Bindings {

    /**
     * One place.
     *
     * @param inside the word whose condition keeps the variable to itself; empty when all later conditions see it
     */
    record Binding(String variable, String inside, Place place) {}

    private final List<Binding> found = new ArrayList<>();

    static Bindings of(Rule rule) {
        Bindings bindings = new Bindings();
        bindings.collect(rule.conditions(), "");
        return bindings;
    }

    Optional<Binding> first(String variable) {
        return found.stream()
                .filter(binding -> binding.variable().equals(variable))
                .findFirst();
    }

    private void collect(List<Condition> conditions, String inside) {
        conditions.forEach(condition -> collect(condition, inside));
    }

    private void collect(Condition condition, String inside) {
        if (condition instanceof Condition.Pattern pattern) {
            constraints(pattern.constraints(), inside);
        } else if (condition instanceof Condition.Not not) {
            collect(not.conditions(), "\"not\"");
        } else if (condition instanceof Condition.Exists exists) {
            collect(exists.conditions(), "\"exists\"");
        } else if (condition instanceof Condition.ForAll forAll) {
            constraints(forAll.selection().constraints(), "\"forall\"");
            constraints(forAll.test(), "\"forall\"");
        } else if (condition instanceof Condition.All all) {
            collect(all.conditions(), inside);
        } else if (condition instanceof Condition.Any any) {
            collect(any.alternatives(), "one side of \"or\"");
        } else if (condition instanceof Condition.Accumulate accumulate) {
            constraints(accumulate.source().constraints(), "\"accumulate\"");
            accumulate.folds().forEach(fold -> found.add(new Binding(fold.variable(), inside, fold.place())));
        }
    }

    private void constraints(List<Constraint> constraints, String inside) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Bind bind) {
                found.add(new Binding(bind.variable(), inside, bind.place()));
            }
        }
    }
}
