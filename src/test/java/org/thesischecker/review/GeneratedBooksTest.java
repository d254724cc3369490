package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.thesischecker.book.Book;
import org.thesischecker.engine.CompiledRules;
import org.thesischecker.engine.RuleSession;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** What holds for every book that the loader accepts, tried on books written by chance. */
class GeneratedBooksTest {

    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.parse("2025-04-20"), LocalDate.parse("2025-06-15"), LocalDate.parse("2025-07-05"));

    private Dictionary dictionary;
    private Book accumulating;
    private CompiledRules accumulatingRules;

    @BeforeProperty
    void write() {
        dictionary = RandomBook.dictionary();
        accumulating = RandomBook.of(dictionary, new Random(1), ACCUMULATING);
        accumulatingRules = CompiledRules.of(accumulating, dictionary);
    }

    @Property(tries = 40, seed = "20250529", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_book_keeps_the_law_and_both_evaluators_agree(@ForAll long seed) {
        Random random = new Random(seed);
        Book book = RandomBook.of(dictionary, random);
        Law law = new Law(book, dictionary);
        try (BookJudge judge = new BookJudge(book, dictionary)) {
            for (int round = 0; round < 6; round++) {
                FactSet facts = facts(book, random);

                assertThat(law.violations(facts, judge)).isEmpty();

                judge.judge(facts).theses().values().forEach(thesis -> Statistics.collect(thesis.decidedBy()));
            }
        }
        Statistics.coverage(coverage -> {
            for (VerdictRules.Step step : VerdictRules.Step.values()) {
                coverage.check(step).count(count -> count >= 5);
            }
        });
    }

    @Property(tries = 15, seed = "20250530", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_warm_session_says_the_same_as_a_fresh_one_whatever_changed(@ForAll long seed) {
        Random random = new Random(seed);
        Book book = RandomBook.of(dictionary, random);
        CompiledRules rules = CompiledRules.of(book, dictionary);
        RandomFacts source = source(book, random);
        FactSet facts = facts(book, random);
        int changes = 0;
        try (RuleSession warm = rules.session()) {
            Map<String, Set<String>> before = Map.of();
            for (int step = 0; step < 25; step++) {
                facts = changed(facts, book, source, random);
                Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
                warm.load(facts);
                warm.tell("thesis-a", verdict);
                Map<String, Set<String>> matched = warm.matched();

                assertThat(matched).isEqualTo(fresh(rules, facts, verdict));

                changes += matched.equals(before) ? 0 : 1;
                before = matched;
            }
        }
        Statistics.collect(changes > 3);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 50));
    }

    /** With updates in place Drools kept a match that no longer held, failed, or did not come to an end. */
    @Property(tries = 100, seed = "20250531", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void readings_that_come_and_go_leave_no_match_behind(@ForAll long seed) {
        Random random = new Random(seed);
        FactSet facts = facts(accumulating, random);
        try (RuleSession warm = accumulatingRules.session()) {
            for (int step = 0; step < 15; step++) {
                warm.load(facts);

                assertThat(warm.matched()).isEqualTo(fresh(accumulatingRules, facts, Verdict.UNVERIFIED));

                facts = random.nextInt(3) == 0 ? facts.without("fam.a") : facts(accumulating, random);
            }
        }
    }

    private static final String ACCUMULATING = """
            rule "The family is complete and its least is low"
                @id( least )
            when
                Thesis( state == "open" )
                Threshold( id == "low", $low : value )
                Threshold( id == "high", $high : value )
                accumulate( Observation( family == "fam", $v : value );
                    $n : count( $v ), $least : min( $v ); $n == $low, $least < $low )
                ( Metric( id == "fam.a", value <= $low )
                or Metric( id == "fam.b", atLeast * remaining >= $high ) )
            then
                confirms
            end
            """;

    private static Map<String, Set<String>> fresh(CompiledRules rules, FactSet facts, Verdict verdict) {
        try (RuleSession session = rules.session()) {
            session.load(facts);
            session.tell("thesis-a", verdict);
            return session.matched();
        }
    }

    private FactSet changed(FactSet facts, Book book, RandomFacts source, Random random) {
        List<String> metrics = new ArrayList<>(facts.metrics());
        return switch (random.nextInt(6)) {
            case 0 -> facts(book, random);
            case 1 -> metrics.isEmpty() ? facts : facts.without(metrics.get(random.nextInt(metrics.size())));
            case 2 -> facts.laterOn(facts.asOf().plusDays(random.nextInt(40)));
            default -> facts.replacing(List.of(source.row()));
        };
    }

    private FactSet facts(Book book, Random random) {
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        Observations rows = source(book, random).observations();
        return rows.asOf(day, View.PUBLISHED);
    }

    private RandomFacts source(Book book, Random random) {
        return new RandomFacts(book, dictionary, FROM, LocalDate.parse("2025-06-30"), random);
    }
}
