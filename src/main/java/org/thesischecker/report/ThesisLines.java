package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Line;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.ThesisReview;

/** Why a thesis stands where it stands, in a few lines. */
final class ThesisLines {

    private ThesisLines() {}

    static List<Line> of(ThesisReview review) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(annulled(review));
        lines.addAll(decided(Deciding.findings(review)));
        lines.addAll(exposures(review));
        if (review.verdict() == Verdict.UNVERIFIED) {
            lines.addAll(UnverifiedLines.of(review));
        }
        review.forecast().ifPresent(accuracy -> lines.add(forecast(accuracy)));
        if (review.resolution().backfilled()) {
            lines.add(new Line(Tone.FAINT, "backfilled: rests on rows entered after the day it was resolved"));
        }
        lines.addAll(remarks(review));
        return lines;
    }

    /** How far it is: the outcome, or the state. */
    static Line outcome(Resolution resolution) {
        return resolution
                .outcome()
                .map(outcome -> new Line(Tones.of(outcome), outcome.name()))
                .orElseGet(() -> new Line(Tone.PLAIN, Words.of(resolution.state())));
    }

    /** {@code forecast 6.74 million units; came out 0.358 million units above (about +5.3 %)}. */
    static Line forecast(ForecastAccuracy accuracy) {
        String expected = ForecastWords.expected(accuracy.expected());
        return new Line(Tone.FAINT, "forecast " + expected + "; " + ForecastWords.off(accuracy));
    }

    private static List<Line> annulled(ThesisReview review) {
        return review.thesis().annulled().stream()
                .map(annulment -> new Line(Tone.PLAIN, "annulled on " + annulment.on() + ": " + annulment.reason()))
                .toList();
    }

    static List<Line> decided(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Finding first = findings.get(0);
        int more = findings.size() - 1;
        String others = more == 0 ? "" : " (and " + Counted.of(more, "more rule", "more rules") + ")";
        List<Line> lines = new ArrayList<>(List.of(new Line(Tone.PLAIN, first.statement() + others)));
        String numbers = EvidenceWords.numbers(first);
        if (!numbers.isEmpty()) {
            lines.add(new Line(Tone.FAINT, numbers));
        }
        return lines;
    }

    private static List<Line> exposures(ThesisReview review) {
        String fired = review.riskFactors().stream()
                .filter(exposure -> exposure.state() == FactorState.FIRED)
                .map(exposure -> EvidenceWords.target(exposure.riskFactor(), exposure.part()) + " ("
                        + Words.of(exposure.effect()) + ")")
                .collect(Collectors.joining(", "));
        boolean decides = review.verdict() == Verdict.AT_RISK
                && review.riskFactors().stream().anyMatch(Deciding::putsAtRisk);
        return fired.isEmpty()
                ? List.of()
                : List.of(new Line(decides ? Tone.PLAIN : Tone.FAINT, "exposed to a risk that fired: " + fired));
    }

    private static List<Line> remarks(ThesisReview review) {
        return review.thesis().remarks().stream()
                .map(remark ->
                        new Line(Tone.PLAIN, "remark of " + remark.on() + " by " + remark.by() + ": " + remark.text()))
                .toList();
    }
}
