package org.thesischecker.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** What holds of every explanation, on the book and the facts as they are shipped. */
class ShippedBookExplainedTest {

    private static final Observations OBSERVATIONS =
            Observations.load(List.of(Path.of("facts"))).value().orElseThrow();
    private static final Book BOOK = BookLoader.load(
                    Path.of("rules/citic-2025h2-technology"), OBSERVATIONS.dictionary())
            .value()
            .orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-29", "2026-02-28"})
    void each_condition_says_what_it_was_tested_on_or_why_it_is_not_known(LocalDate day) {
        List<Explanation> explanations = Explanation.all(BOOK, OBSERVATIONS, day, View.PUBLISHED);

        assertThat(explanations)
                .hasSize(BOOK.theses().size() + BOOK.riskFactors().size());
        explanations.stream()
                .flatMap(explanation -> explanation.rules().stream())
                .forEach(rule -> {
                    assertThat(rule.conditions().stream().allMatch(condition -> condition.truth() == Truth.TRUE))
                            .as("%s fires exactly when all its conditions are true", rule.place())
                            .isEqualTo(rule.fires() || !rule.note().isEmpty());
                    assertThat(rule.conditions()).allSatisfy(ShippedBookExplainedTest::isFounded);
                });
    }

    @Test
    void the_readings_that_are_shown_are_those_of_the_findings() {
        for (Explanation explanation : Explanation.all(BOOK, OBSERVATIONS, LocalDate.of(2025, 9, 30), View.PUBLISHED)) {
            for (Finding finding : findings(explanation.standing())) {
                RuleExplanation rule = explanation.rules().stream()
                        .filter(one -> one.id().equals(finding.rule()))
                        .findFirst()
                        .orElseThrow();
                assertThat(shown(rule.conditions()))
                        .as("%s shows what it was tested on", rule.place())
                        .containsAll(finding.evidence().stream()
                                .filter(Evidence.OfReading.class::isInstance)
                                .map(evidence -> ((Evidence.OfReading) evidence).observation())
                                .toList());
            }
        }
    }

    private static List<Finding> findings(Explanation.Standing standing) {
        return standing instanceof Explanation.OfThesis thesis
                ? thesis.review().findings()
                : ((Explanation.OfRiskFactor) standing).review().findings();
    }

    private static List<Observation> shown(List<ConditionExplanation> conditions) {
        List<Observation> shown = new ArrayList<>();
        conditions.forEach(condition -> {
            condition.tried().forEach(tried -> tried.reading().ifPresent(reading -> shown.add(reading.observation())));
            shown.addAll(shown(condition.inside()));
        });
        return shown;
    }

    private static void isFounded(ConditionExplanation condition) {
        int tested = condition.tried().size()
                + condition.computed().size()
                + condition.inside().size();
        assertThat(condition.truth() == Truth.UNKNOWN ? condition.unknown().size() : tested)
                .as(condition.text())
                .isPositive();
    }
}
