package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.thesischecker.engine.AlteredRules;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** Absence of evidence never confirms and never breaks. */
class LawTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.parse("2025-06-20"), LocalDate.parse("2025-09-25"), LocalDate.parse("2026-01-25"));

    private static final Law TEAHOUSES = new Law(Teahouses.BOOK, Teahouses.DICTIONARY);

    @Test
    void the_shipped_book_keeps_the_law_for_every_metric_on_every_golden_date_and_both_evaluators_agree() {
        ShippedBook shipped = ShippedBook.load();
        Law law = new Law(shipped.book(), shipped.observations().dictionary());
        List<String> violations = new ArrayList<>();
        try (BookJudge judge =
                new BookJudge(shipped.book(), shipped.observations().dictionary())) {
            for (LocalDate day : ShippedBook.DAYS) {
                violations.addAll(law.violations(shipped.observations().asOf(day, View.PUBLISHED), judge));
            }
        }

        assertThat(violations).isEmpty();
        assertThat(law.lost()).contains(Verdict.CONFIRMED, Verdict.AT_RISK, Verdict.BROKEN);
    }

    @Property(tries = 40, seed = "20250529", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_book_of_all_paths_keeps_the_law_whatever_the_facts(@ForAll long seed) {
        FactSet facts = facts(seed);

        assertThat(TEAHOUSES.violations(facts, Teahouses.JUDGE)).isEmpty();

        Teahouses.JUDGE.judge(facts).theses().values().forEach(thesis -> Statistics.collect(thesis.decidedBy()));
        Statistics.coverage(coverage -> {
            for (VerdictRules.Step step : VerdictRules.Step.values()) {
                coverage.check(step).count(count -> count > 0);
            }
        });
    }

    private static FactSet facts(long seed) {
        Random random = new Random(seed);
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        RandomFacts source =
                new RandomFacts(Teahouses.BOOK, Teahouses.DICTIONARY, LocalDate.parse("2025-01-01"), day, random);
        Observations rows = random.nextBoolean()
                ? source.observations()
                : source.changed(Teahouses.calmYear().rows());
        return rows.asOf(day, View.PUBLISHED);
    }

    @Test
    void rules_that_drools_runs_without_our_guards_break_the_law() {
        try (UnguardedJudge judge = new UnguardedJudge(
                Teahouses.BOOK, AlteredRules.of(Teahouses.BOOK, Teahouses.DICTIONARY, UnguardedJudge::withoutGuards))) {
            assertThat(violations(judge::judge)).anyMatch(violation -> violation.contains("is BROKEN and was"));
        }
    }

    @Test
    void verdicts_that_do_not_ask_whether_inputs_are_usable_break_the_law() {
        FactSet dear = Teahouses.calmYear()
                .with("price.month", "2025-07", "5")
                .observations()
                .asOf(LocalDate.parse("2025-08-15"), View.PUBLISHED);

        assertThat(TEAHOUSES.violations(dear, facts -> Careless.of(Teahouses.JUDGE.judge(facts))))
                .contains("2025-08-15: without price.month, either-count is CONFIRMED and was AT_RISK");
    }

    private static List<String> violations(Function<FactSet, Judged> judge) {
        List<String> violations = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            violations.addAll(TEAHOUSES.violations(facts(seed), judge));
        }
        return violations;
    }
}
