package org.thesischecker.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.model.Effect;

/**
 * The live rules of a subject, and what they read: only live rules have inputs. It depends on the day, not on readings.
 *
 * @param inputs each with whether a rule reads it that must not lack it: one with bad news for a thesis, one that fires a
 *     factor
 */
record LiveInputs(List<Rule> rules, Map<Input, Boolean> inputs) {

    /** Of a thesis. */
    static LiveInputs of(Subject.OfThesis subject, Inputs inputs, Predicate<Rule> liveness) {
        List<Rule> live = subject.rules().stream().filter(liveness).toList();
        return of(live, inputs, rule -> !rule.effect().isGoodNews());
    }

    /** Of a part of a risk factor; its rules are always live. */
    static LiveInputs of(Subject.OfRiskFactor subject, String part, Inputs inputs) {
        List<Rule> rules = subject.rules().stream()
                .filter(rule -> rule.part().equals(part))
                .toList();
        return of(rules, inputs, rule -> rule.effect() == Effect.FIRES);
    }

    private static LiveInputs of(List<Rule> rules, Inputs inputs, Predicate<Rule> needs) {
        Map<Input, Boolean> read = new LinkedHashMap<>();
        rules.forEach(
                rule -> inputs.of(rule).forEach(input -> read.merge(input, needs.test(rule), Boolean::logicalOr)));
        return new LiveInputs(rules, read);
    }
}
