package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Effect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Place;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** One more bad finding never improves a verdict, and never calms a factor. */
class MoreBadNewsTest {

    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.BROKEN, Verdict.AT_RISK, Verdict.UNVERIFIED, Verdict.CONFIRMED);
    private static final LocalDate DAY = LocalDate.parse("2025-09-25");

    @Test
    void the_rules_of_verdicts_know_no_bad_news_that_helps() {
        for (Set<Effect> holding : subsets(EnumSet.range(Effect.FULFILS, Effect.BREAKS))) {
            for (Effect bad : List.of(Effect.PUTS_AT_RISK, Effect.BREAKS)) {
                for (boolean fired : new boolean[] {false, true}) {
                    for (boolean blocked : new boolean[] {false, true}) {
                        Verdict before = verdict(holding, fired, blocked);

                        assertThat(rank(verdict(with(holding, bad), fired, blocked)))
                                .as("%s and %s", holding, bad)
                                .isLessThanOrEqualTo(rank(before));
                        assertThat(rank(verdict(holding, true, blocked))).isLessThanOrEqualTo(rank(before));
                        assertThat(rank(verdict(holding, fired, true))).isLessThanOrEqualTo(rank(before));
                    }
                }
            }
        }
    }

    @Test
    void the_rules_of_states_know_no_bad_news_that_helps() {
        for (Set<Effect> holding : subsets(EnumSet.of(Effect.FIRES, Effect.WATCHES))) {
            for (Effect bad : List.of(Effect.FIRES, Effect.WATCHES)) {
                for (boolean blocked : new boolean[] {false, true}) {
                    FactorState before = VerdictRules.decide(holding, blocked);

                    assertThat(VerdictRules.decide(with(holding, bad), blocked)).isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Property(tries = 40, seed = "20250529", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void one_more_bad_rule_that_holds_improves_no_thesis(@ForAll long seed) {
        RandomFacts source = new RandomFacts(
                Teahouses.BOOK, Teahouses.DICTIONARY, LocalDate.parse("2025-01-01"), DAY, new Random(seed));
        FactSet facts = source.changed(Teahouses.calmYear().rows()).asOf(DAY, View.PUBLISHED);
        Judged judged = Teahouses.JUDGE.judge(facts);
        SubjectJudge judge = new SubjectJudge(Teahouses.BOOK.report(), judged.world());
        for (Subject.OfThesis subject : Teahouses.BOOK.theses()) {
            for (Effect bad : List.of(Effect.PUTS_AT_RISK, Effect.BREAKS)) {
                Verdict before = judged.thesis(subject.id()).verdict();
                Verdict after = withRule(judge, subject, bad).verdict();

                assertThat(rank(after)).as("%s %s", subject.id(), bad).isLessThanOrEqualTo(rank(before));

                Statistics.collect(before);
            }
        }
        Statistics.coverage(coverage -> {
            for (Verdict verdict : Verdict.values()) {
                coverage.check(verdict).count(count -> count > 0);
            }
        });
    }

    /** The thesis with one more rule, which always holds. */
    private static ThesisJudgement withRule(SubjectJudge judge, Subject.OfThesis subject, Effect effect) {
        Rule rule = new Rule("more", "More bad news", effect, "", List.of(), Set.of(), Place.of("made up"), 1);
        List<RuleOutcome> outcomes = new ArrayList<>(judge.outcomes(subject));
        outcomes.add(RuleOutcome.bare(rule, true, null));
        List<Rule> rules =
                Stream.concat(subject.rules().stream(), Stream.of(rule)).toList();
        return judge.judge(new Subject.OfThesis(subject.thesis(), rules), outcomes);
    }

    private static Verdict verdict(Collection<Effect> holding, boolean fired, boolean blocked) {
        return VerdictRules.decide(new VerdictRules.Known(holding, fired, blocked))
                .verdict();
    }

    private static int rank(Verdict verdict) {
        return WORST_FIRST.indexOf(verdict);
    }

    private static Set<Effect> with(Set<Effect> holding, Effect more) {
        Set<Effect> all = EnumSet.of(more);
        all.addAll(holding);
        return all;
    }

    private static List<Set<Effect>> subsets(Set<Effect> effects) {
        List<Set<Effect>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Effect.class)));
        for (Effect effect : effects) {
            List<Set<Effect>> larger =
                    subsets.stream().map(subset -> with(subset, effect)).toList();
            subsets.addAll(larger);
        }
        return subsets;
    }
}
