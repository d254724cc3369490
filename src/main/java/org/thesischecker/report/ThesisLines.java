package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Line;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.ThesisReview;

/** Why a thesis stands where it stands, in a few lines. */
public final class ThesisLines {

    private ThesisLines() {}

    /**
     * The lines on an as-of date; a remark of a later day is not told.
     *
     * @param verbose whether factors are told that fired and move nothing
     */
    public static List<Line> of(ThesisReview review, LocalDate asOf, boolean verbose) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(annulled(review));
        lines.addAll(decided(Deciding.findings(review)));
        if (review.verdict() == Verdict.UNVERIFIED) {
            lines.addAll(UnverifiedLines.of(review));
        } else {
            UnverifiedLines.bounded(review).ifPresent(lines::add);
        }
        fired(review, ExposureEffect.AT_RISK).ifPresent(lines::add);
        if (verbose) {
            fired(review, ExposureEffect.NOTED).ifPresent(lines::add);
        }
        review.forecast().ifPresent(accuracy -> lines.add(forecast(accuracy)));
        lines.addAll(remarks(review, asOf));
        return lines;
    }

    /** The thesis, and below it how far it is: {@code HELD on 2026-01-14}, {@code open, resolves 2026-01-31}. */
    static List<Line> name(ThesisReview review) {
        return List.of(new Line(Tone.STRONG, review.thesis().id()), outcome(review.resolution()));
    }

    /** How far it is, in words. */
    public static String state(Resolution resolution) {
        return outcome(resolution).text();
    }

    private static Line outcome(Resolution resolution) {
        return resolution
                .outcome()
                .map(outcome -> new Line(Tones.of(outcome), outcome + " on " + resolution.on()))
                .orElseGet(() -> new Line(Tone.FAINT, pending(resolution)));
    }

    private static String pending(Resolution resolution) {
        String state = Words.of(resolution.state());
        return resolution.state() == ResolutionState.OVERDUE
                ? state + " since " + resolution.on()
                : state + ", resolves " + resolution.on();
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
        String numbers = TestedNumbers.of(first);
        if (!numbers.isEmpty()) {
            lines.add(new Line(Tone.PLAIN, numbers));
        }
        return lines;
    }

    /** The factors that fired and have this effect. */
    private static Optional<Line> fired(ThesisReview review, ExposureEffect effect) {
        String fired = review.riskFactors().stream()
                .filter(exposure -> exposure.state() == FactorState.FIRED && exposure.effect() == effect)
                .map(exposure -> EvidenceWords.target(exposure.riskFactor(), exposure.part()))
                .collect(Collectors.joining(", "));
        if (fired.isEmpty()) {
            return Optional.empty();
        }
        Tone tone = effect == ExposureEffect.AT_RISK ? Tone.PLAIN : Tone.FAINT;
        return Optional.of(new Line(tone, Words.of(effect) + ": " + fired + " FIRED"));
    }

    private static List<Line> remarks(ThesisReview review, LocalDate asOf) {
        return review.thesis().remarks().stream()
                .filter(remark -> !remark.on().isAfter(asOf))
                .map(remark ->
                        new Line(Tone.PLAIN, "remark of " + remark.on() + " by " + remark.by() + ": " + remark.text()))
                .toList();
    }
}
