package org.thesischecker.book;

import java.util.List;
import java.util.Set;
import org.thesischecker.model.Effect;

/** Checks what a rule asks of other theses and risk factors, so that no verdict can rest on one that is missing. */
final class StandingCheck {

    private static final String WHY =
            "Else a thesis could be decided by another one that could not be judged, for want of a metric.";

    private final Vocabulary vocabulary;
    private final Complaints complaints;

    StandingCheck(Vocabulary vocabulary, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    void check(Rule rule) {
        boolean decides =
                rule.effect() == Effect.FULFILS || rule.effect() == Effect.CONFIRMS || rule.effect() == Effect.BREAKS;
        for (Condition.Pattern pattern : Walk.patterns(rule)) {
            itself(pattern);
            if (decides && pattern.type() == FactType.VERDICT) {
                known(rule, pattern, Property.VERDICT, Set.of("CONFIRMED", "BROKEN"));
            }
            if (decides && pattern.type() == FactType.RISK_FACTOR) {
                known(rule, pattern, Property.STATE, Set.of("FIRED"));
            }
        }
    }

    private void itself(Condition.Pattern pattern) {
        Property key = vocabulary.ofThesis() ? Property.THESIS : Property.ID;
        FactType type = vocabulary.ofThesis() ? FactType.VERDICT : FactType.RISK_FACTOR;
        if (pattern.type() == type && Walk.pinned(pattern, key).contains(vocabulary.subject())) {
            complaints.at(
                    pattern.place(),
                    "%s is judged on itself".formatted(vocabulary.noun()),
                    "Match what it rests on instead.");
        }
    }

    private void known(Rule rule, Condition.Pattern pattern, Property property, Set<String> allowed) {
        String asked = quoted(allowed);
        if (Walk.pinned(pattern, property).isEmpty()) {
            complaints.at(
                    pattern.place(),
                    "a rule that %s asks %s for no %s"
                            .formatted(rule.effect().verb(), pattern.type().word(), property.word()),
                    "Write %s == %s. %s".formatted(property.word(), asked, WHY));
        }
        for (Constraint constraint : pattern.constraints()) {
            if (speaksOf(constraint, property) && !asksFor(constraint, property, allowed)) {
                complaints.at(
                        constraint.place(),
                        "a rule that %s may only ask for %s"
                                .formatted(rule.effect().verb(), asked),
                        "With == or in. " + WHY);
            }
        }
    }

    private static String quoted(Set<String> allowed) {
        return String.join(
                " or ", allowed.stream().sorted().map("\"%s\""::formatted).toList());
    }

    private static boolean asksFor(Constraint constraint, Property property, Set<String> allowed) {
        Condition.Pattern alone = new Condition.Pattern(FactType.VERDICT, List.of(constraint), constraint.place());
        List<String> asked = Walk.pinned(alone, property);
        return !asked.isEmpty() && allowed.containsAll(asked);
    }

    private static boolean speaksOf(Constraint constraint, Property property) {
        if (constraint instanceof Constraint.Bind bind) {
            return bind.property() == property;
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.property() == property;
        }
        return constraint instanceof Constraint.Compare compare
                && (isOf(compare.left(), property) || isOf(compare.right(), property));
    }

    private static boolean isOf(Expression expression, Property property) {
        return expression instanceof Expression.Of of && of.property() == property;
    }
}
