package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.facts.Observations;
import org.thesischecker.review.SubjectJudge;

/**
 * The cases of a thesis or risk factor, ready to be run again and again on mutants of it, by the plain evaluator alone: of
 * a mutant only the rule with the slip is evaluated anew. Cases that fail without any slip, and those to do, are left out.
 */
final class Suite {

    private final Subject subject;
    private final List<Entry> entries;

    private Suite(Subject subject, List<Entry> entries) {
        this.subject = subject;
        this.entries = entries;
    }

    static Suite of(Book book, Observations known, Subject subject, Cases cases) {
        List<Entry> entries = cases.cases().stream()
                .filter(tried -> tried.todo().isEmpty())
                .map(tried -> Entry.of(book, known, subject, tried))
                .filter(entry -> !entry.differs(subject))
                .toList();
        return new Suite(subject, entries);
    }

    /** A day of a case, and what comes of the rules without a slip. */
    record Day(Situation situation, List<RuleOutcome> outcomes) {

        static Day of(Situation situation, Subject subject) {
            return new Day(situation, new SubjectJudge(situation.book().report(), situation.world()).outcomes(subject));
        }

        /** What comes of the day by these outcomes. */
        private Came came(Subject judged, List<RuleOutcome> all) {
            SubjectJudge judge = new SubjectJudge(situation.book().report(), situation.world());
            return judged instanceof Subject.OfThesis thesis
                    ? Came.of(judge.judge(thesis, all))
                    : Came.of(judge.judge((Subject.OfRiskFactor) judged, all));
        }

        Came came(Subject unchanged) {
            return came(unchanged, outcomes);
        }

        Came came(Mutant mutant) {
            return came(mutant.subject(), outcomes(mutant));
        }

        private List<RuleOutcome> outcomes(Mutant mutant) {
            String slipped = mutant.ruleId();
            return outcomes.stream()
                    .flatMap(outcome -> outcome.rule().id().equals(slipped)
                            ? mutant.mutated().stream()
                                    .map(rule -> PlainEvaluator.evaluate(
                                            mutant.subject(),
                                            rule,
                                            situation.world(),
                                            situation.book().report()))
                            : Stream.of(outcome))
                    .toList();
        }
    }

    /** A case with its days, and its changed situation. */
    private record Entry(Case tried, List<Day> days, Optional<Day> changed) {

        static Entry of(Book book, Observations known, Subject subject, Case tried) {
            List<Day> days = Stream.concat(Stream.of(tried), tried.then().stream())
                    .map(one -> Day.of(Situation.of(book, known, one), subject))
                    .toList();
            return new Entry(
                    tried,
                    days,
                    tried.changed().map(changed -> Day.of(Situation.of(book, known, changed.other()), subject)));
        }

        boolean differs(Subject unchanged) {
            return differs(
                    days.stream().map(day -> day.came(unchanged)).toList(), changed.map(day -> day.came(unchanged)));
        }

        boolean differs(Mutant mutant) {
            return differs(days.stream().map(day -> day.came(mutant)).toList(), changed.map(day -> day.came(mutant)));
        }

        private boolean differs(List<Came> came, Optional<Came> other) {
            for (int day = 0; day < days.size(); day++) {
                Case one = days.get(day).situation().tried();
                if (!Comparison.of(one.expected(), came.get(day)).isEmpty()) {
                    return true;
                }
            }
            return other.flatMap(after -> Contrast.difference(tried.changed().orElseThrow(), came.get(0), after))
                    .isPresent();
        }
    }

    /** Whether there is a case to run. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether a case tells the mutant from what it was made of; the first that does ends the search. */
    boolean kills(Mutant mutant) {
        return entries.stream().anyMatch(entry -> entry.differs(mutant));
    }

    /** Every situation of the cases. */
    List<Situation> situations() {
        List<Situation> all = new ArrayList<>();
        entries.forEach(entry -> {
            entry.days().forEach(day -> all.add(day.situation()));
            entry.changed().ifPresent(day -> all.add(day.situation()));
        });
        return List.copyOf(all);
    }

    /** What a case on this situation has to expect to notice the mutant; empty when it cannot. */
    Optional<String> noticing(Situation situation, Mutant mutant) {
        Day day = Day.of(situation, subject);
        return Told.of(day.came(subject)).noticing(Told.of(day.came(mutant)));
    }
}
