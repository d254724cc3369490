package org.thesischecker.book;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Effect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/** Checks what a rule asks of other theses and risk factors, so that no verdict can rest on one that is missing. */
final class StandingCheck {

    private static final Set<String> KNOWN = Stream.concat(Stream.of(Verdict.values()), Stream.of(FactorState.values()))
            .map(Enum::name)
            .collect(Collectors.toSet());

    private final Vocabulary vocabulary;
    private final Complaints complaints;

    StandingCheck(Vocabulary vocabulary, Complaints complaints) {
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    void check(Rule rule) {
        boolean decides = rule.effect() != Effect.PUTS_AT_RISK && rule.effect() != Effect.WATCHES;
        for (Condition.Pattern pattern : Walk.patterns(rule)) {
            itself(pattern);
            if (decides && pattern.type() == FactType.VERDICT) {
                known(rule, pattern, Property.VERDICT, List.of("CONFIRMED", "BROKEN"));
            }
            if (decides && pattern.type() == FactType.RISK_FACTOR) {
                known(rule, pattern, Property.STATE, List.of("FIRED"));
            }
        }
    }

    private String why() {
        return "Any other can come about because a metric is missing, and would then %s."
                .formatted(vocabulary.ofThesis() ? "decide this thesis" : "fire this risk factor");
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

    private void known(Rule rule, Condition.Pattern pattern, Property property, List<String> allowed) {
        List<Constraint> asking = pattern.constraints().stream()
                .filter(constraint -> speaksOf(constraint, property))
                .toList();
        String expected = allowed.stream().map("\"%s\""::formatted).collect(Collectors.joining(" or "));
        if (asking.isEmpty()) {
            complaints.at(
                    pattern.place(),
                    "a rule that %s does not say which %s it asks for"
                            .formatted(rule.effect().verb(), property.word()),
                    "It may ask for %s. %s".formatted(expected, why()));
        }
        for (Constraint constraint : asking) {
            if (!asksFor(constraint, property, allowed)) {
                complaints.at(
                        constraint.place(),
                        "a rule that %s may only ask for %s"
                                .formatted(rule.effect().verb(), expected),
                        "With == or in. " + why());
            }
        }
    }

    /** A name that is unknown altogether is refused elsewhere. */
    private static boolean asksFor(Constraint constraint, Property property, List<String> allowed) {
        Condition.Pattern alone = new Condition.Pattern(FactType.VERDICT, List.of(constraint), constraint.place());
        List<String> asked = Walk.pinned(alone, property);
        return !asked.isEmpty() && asked.stream().noneMatch(name -> KNOWN.contains(name) && !allowed.contains(name));
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
