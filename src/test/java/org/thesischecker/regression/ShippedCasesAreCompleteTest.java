package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Expectation;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Inputs;

/** The rule tests of the shipped book try each rule, each missing metric and both sides of each threshold. */
class ShippedCasesAreCompleteTest {

    @Test
    void each_rule_is_expected_to_hold_in_one_case_and_to_be_silent_in_another() {
        assertThat(gaps((subject, trials) -> subject.rules().stream()
                        .flatMap(rule -> Stream.of(
                                unlessAny(
                                        expectations(trials)
                                                .anyMatch(expected ->
                                                        expected.findings().contains(rule.id())),
                                        "no case expects rule %s to hold".formatted(rule.id())),
                                unlessAny(
                                        expectations(trials)
                                                .anyMatch(expected ->
                                                        expected.silent().contains(rule.id())),
                                        "no case expects rule %s to be silent".formatted(rule.id()))))
                        .flatMap(gap -> gap)))
                .isEmpty();
    }

    @Test
    void each_metric_that_rules_read_is_missing_in_a_case() {
        Inputs inputs = new Inputs(Shipped.DICTIONARY);

        assertThat(gaps((subject, trials) -> subject.rules().stream()
                        .flatMap(rule -> inputs.of(rule).stream())
                        .flatMap(input -> input.metric().stream())
                        .distinct()
                        .flatMap(metric -> unlessAny(
                                trials.stream().anyMatch(trial -> trial.lacks(metric)),
                                "no case lacks %s".formatted(metric)))))
                .isEmpty();
    }

    @Test
    void each_threshold_of_a_rule_is_tried_exactly_at_its_value_and_a_tick_beyond() {
        assertThat(gaps((subject, trials) -> subject.rules().stream()
                        .flatMap(rule ->
                                thresholds(rule).stream().flatMap(threshold -> untried(rule, threshold, trials)))))
                .isEmpty();
    }

    private static Stream<String> untried(Rule rule, String threshold, List<Trial> trials) {
        List<Trial> exactly =
                trials.stream().filter(trial -> trial.isAt(threshold, rule)).toList();
        boolean beyond = trials.stream()
                .anyMatch(trial -> trial.aTickAway()
                        .anyMatch(moved -> moved.holds(rule) != trial.holds(rule) && moved.isAt(threshold, rule)));
        String where = "threshold %s of rule %s".formatted(threshold, rule.id());
        return Stream.concat(
                unlessAny(!exactly.isEmpty(), "no case is exactly at " + where),
                unlessAny(beyond, "no case is a tick beyond " + where));
    }

    private static Set<String> thresholds(Rule rule) {
        Set<String> ids = new LinkedHashSet<>();
        Walk.patterns(rule).stream()
                .filter(pattern -> pattern.type() == FactType.THRESHOLD)
                .forEach(pattern -> ids.addAll(Walk.pinned(pattern, Property.ID)));
        return ids;
    }

    private static List<String> gaps(BiFunction<Subject, List<Trial>, Stream<String>> ofSubject) {
        return Shipped.CASES.stream()
                .flatMap(cases -> {
                    Subject subject = Shipped.BOOK.subject(cases.subject()).orElseThrow();
                    return ofSubject
                            .apply(subject, trials(subject, cases))
                            .map(gap -> cases.place().file() + ": " + gap);
                })
                .toList();
    }

    private static List<Trial> trials(Subject subject, Cases cases) {
        return cases.cases().stream().map(tried -> new Trial(subject, tried)).toList();
    }

    private static Stream<Expectation> expectations(List<Trial> trials) {
        return trials.stream().map(trial -> trial.tried().expected());
    }

    private static Stream<String> unlessAny(boolean found, String gap) {
        return found ? Stream.empty() : Stream.of(gap);
    }
}
