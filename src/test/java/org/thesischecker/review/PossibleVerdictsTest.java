package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.model.Verdict.AT_RISK;
import static org.thesischecker.model.Verdict.BROKEN;
import static org.thesischecker.model.Verdict.CONFIRMED;
import static org.thesischecker.model.Verdict.UNVERIFIED;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** What a thesis could be whatever its missing readings turn out to be, in the made-up book of kilns. */
class PossibleVerdictsTest {

    private static final Path FOLDER = Path.of("src/test/books/headroom");
    private static final ShippedBook KILNS = ShippedBook.load(FOLDER.resolve("rules"), FOLDER.resolve("facts"));

    @Test
    void a_thesis_that_lacks_nothing_has_no_possible_verdicts() {
        assertThat(level(KILNS.observations()).possible()).isEmpty();
    }

    @Test
    void a_level_at_risk_stays_so_whatever_its_growth_is() {
        ThesisReview level = level(without("pots.yoy", with("pots.month", "30")));

        assertThat(level.verdict()).isEqualTo(AT_RISK);
        assertThat(level.possible()).containsExactly(AT_RISK);
    }

    @Test
    void a_slump_stays_at_risk_or_is_broken_whatever_the_level_is() {
        ThesisReview level = level(without("pots.month", with("pots.yoy", "-95")));

        assertThat(level.verdict()).isEqualTo(AT_RISK);
        assertThat(level.possible()).containsExactly(AT_RISK, BROKEN);
    }

    @Test
    void an_unverified_thesis_can_come_to_what_a_threshold_of_another_unit_decides() {
        ThesisReview quotient = review(without("kilns.quarter", KILNS.observations()), "quotient");

        assertThat(quotient.verdict()).isEqualTo(UNVERIFIED);
        assertThat(quotient.possible()).containsExactly(CONFIRMED, AT_RISK);
    }

    private static ThesisReview level(Observations facts) {
        return review(facts, "level");
    }

    private static ThesisReview review(Observations facts, String id) {
        return Reviewer.review(List.of(KILNS.book()), facts, LocalDate.parse("2025-08-01"), View.PUBLISHED)
                .books()
                .get(0)
                .theses()
                .stream()
                .filter(thesis -> thesis.thesis().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Observations with(String metric, String value) {
        List<Observation> rows = KILNS.observations().all().stream()
                .map(row -> row.metric().equals(metric) ? row.withValue(new BigDecimal(value)) : row)
                .toList();
        return Observations.of(KILNS.observations().dictionary(), rows);
    }

    private static Observations without(String metric, Observations facts) {
        return Observations.of(
                facts.dictionary(),
                facts.all().stream().filter(row -> !row.metric().equals(metric)).toList());
    }
}
