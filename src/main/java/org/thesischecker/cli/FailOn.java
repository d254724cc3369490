package org.thesischecker.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.Review;

/** At what a review's gate trips. */
enum FailOn {
    NEVER,
    BROKEN,
    AT_RISK,
    UNVERIFIED;

    /**
     * The exit code of a review.
     *
     * @param gates any of them may trip; a verdict wins over what could not be evaluated
     * @param shown what was asked for
     * @param whole everything that was evaluated; a rule that failed counts wherever it is
     */
    static Trip of(List<FailOn> gates, Review shown, Review whole) {
        Set<Verdict> bad = gates.stream().flatMap(FailOn::verdicts).collect(Collectors.toSet());
        List<String> tripped = theses(shown, bad);
        if (!tripped.isEmpty()) {
            return new Trip(ExitCode.GATE, "The gate tripped: " + String.join(", ", tripped) + ".");
        }
        List<String> unknown = gates.contains(UNVERIFIED) ? unverified(shown) : List.of();
        if (!unknown.isEmpty()) {
            return new Trip(ExitCode.UNEVALUATED, "The gate tripped: " + String.join(", ", unknown) + " UNVERIFIED.");
        }
        boolean gated = gates.stream().anyMatch(gate -> gate != NEVER);
        return gated && failed(whole)
                ? new Trip(ExitCode.UNEVALUATED, "The gate tripped: a rule could not be evaluated (RULE_ERROR).")
                : new Trip(ExitCode.OK, "");
    }

    /** What became of the gates, and the sentence that says so; empty when none tripped. */
    record Trip(ExitCode exitCode, String message) {}

    /** A thesis that is worse than the gate trips it, too. */
    private Stream<Verdict> verdicts() {
        return switch (this) {
            case NEVER, UNVERIFIED -> Stream.of();
            case BROKEN -> Stream.of(Verdict.BROKEN);
            case AT_RISK -> Stream.of(Verdict.BROKEN, Verdict.AT_RISK);
        };
    }

    private static List<String> theses(Review review, Set<Verdict> bad) {
        return review.books().stream()
                .flatMap(book -> book.theses().stream())
                .filter(thesis -> bad.contains(thesis.verdict()))
                .map(thesis -> thesis.thesis().id() + " " + thesis.verdict())
                .toList();
    }

    private static List<String> unverified(Review review) {
        Stream<String> theses = review.books().stream()
                .flatMap(book -> book.theses().stream())
                .filter(thesis -> thesis.verdict() == Verdict.UNVERIFIED)
                .map(thesis -> thesis.thesis().id());
        Stream<String> factors = review.books().stream()
                .flatMap(book -> book.riskFactors().stream())
                .filter(factor -> factor.state() == FactorState.UNVERIFIED)
                .map(factor -> factor.riskFactor().id());
        return Stream.concat(theses, factors).toList();
    }

    private static boolean failed(Review review) {
        Stream<Unverified> reasons = review.books().stream()
                .flatMap(book -> Stream.concat(
                        book.theses().stream().flatMap(thesis -> thesis.unverified().stream()),
                        book.riskFactors().stream().flatMap(factor -> factor.unverified().stream())));
        return reasons.anyMatch(item -> item.reason() == Reason.RULE_ERROR);
    }
}
