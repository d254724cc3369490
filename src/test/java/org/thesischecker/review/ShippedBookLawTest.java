package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** The law of missing data, over every metric that the shipped book reads, on every golden day. */
class ShippedBookLawTest {

    private final ShippedBook shipped = ShippedBook.load();

    @Test
    void no_thesis_becomes_confirmed_and_none_stops_being_broken_for_another_reason_when_a_metric_is_missing() {
        List<String> violations = new ArrayList<>();
        Set<Verdict> lost = new LinkedHashSet<>();
        try (BookJudge judge =
                new BookJudge(shipped.book(), shipped.observations().dictionary())) {
            for (var day : ShippedBook.DAYS) {
                FactSet facts = shipped.observations().asOf(day, View.PUBLISHED);
                Judged with = judge.judge(facts);
                for (String metric : facts.metrics()) {
                    Judged without = judge.judge(facts.without(metric));
                    with.theses().forEach((id, before) -> {
                        ThesisJudgement after = without.thesis(id);
                        if (before.verdict() != after.verdict()) {
                            lost.add(before.verdict());
                        }
                        violation(with, id, metric, before, after)
                                .map(what -> day + " without " + metric + ": " + what)
                                .forEach(violations::add);
                    });
                }
            }
        }

        assertThat(violations).isEmpty();
        // The days and metrics reach verdicts that a missing metric takes away, so that the law is put to the test.
        assertThat(lost).contains(Verdict.CONFIRMED, Verdict.AT_RISK, Verdict.BROKEN);
    }

    private static Stream<String> violation(
            Judged with, String id, String metric, ThesisJudgement before, ThesisJudgement after) {
        boolean becomesConfirmed = before.verdict() != Verdict.CONFIRMED && after.verdict() == Verdict.CONFIRMED;
        if (becomesConfirmed && !isContradiction(before) && !wasEarly(after, metric)) {
            return Stream.of(id + " becomes CONFIRMED, was " + before.verdict());
        }
        boolean leavesBroken = before.verdict() == Verdict.BROKEN && after.verdict() != Verdict.BROKEN;
        return leavesBroken && !brokenBy(with, id, new TreeSet<>()).contains(metric)
                ? Stream.of(id + " leaves BROKEN, and no breaking finding read the metric")
                : Stream.empty();
    }

    private static boolean isContradiction(ThesisJudgement judgement) {
        return judgement.unverified().stream().anyMatch(input -> input.reason() == Reason.CONTRADICTION);
    }

    /** The reading that is gone was published before it was due. */
    private static boolean wasEarly(ThesisJudgement after, String metric) {
        return after.unverified().stream()
                .anyMatch(input ->
                        input.reason() == Reason.NOT_DUE && input.input().startsWith(metric));
    }

    /** Every metric that the breaking findings of a thesis read, themselves or through other theses. */
    private static Set<String> brokenBy(Judged judged, String thesis, Set<String> metrics) {
        judged.thesis(thesis).findings().stream()
                .filter(finding -> finding.effect() == Effect.BREAKS)
                .forEach(finding -> collect(judged, finding, metrics));
        return metrics;
    }

    private static void collect(Judged judged, Finding finding, Set<String> metrics) {
        for (Evidence evidence : finding.evidence()) {
            if (evidence instanceof Evidence.OfReading reading) {
                metrics.add(reading.observation().metric());
            } else if (evidence instanceof Evidence.OfVerdict other) {
                judged.thesis(other.thesis()).findings().forEach(inner -> collect(judged, inner, metrics));
            }
        }
    }
}
