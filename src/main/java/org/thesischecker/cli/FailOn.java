package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.report.PeopleWords;
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
     * @param whole everything that was evaluated; a rule that failed counts wherever it is, and no waiver lets it pass
     * @param people what they have waived
     */
    static Trip of(List<FailOn> gates, Review shown, Review whole, Dispositions people) {
        Set<Verdict> bad = gates.stream().flatMap(FailOn::verdicts).collect(Collectors.toSet());
        boolean unknown = gates.contains(UNVERIFIED);
        List<About> found = Stream.concat(theses(shown), factors(shown))
                .filter(about -> bad.stream().anyMatch(verdict -> isThesis(about, verdict))
                        || (unknown && about.state().equals(Verdict.UNVERIFIED.name())))
                .toList();
        List<String> messages = new ArrayList<>(
                found.stream().flatMap(about -> waived(about, people)).toList());
        List<About> left =
                found.stream().filter(about -> people.waiver(about).isEmpty()).toList();
        boolean gated = gates.stream().anyMatch(gate -> gate != NEVER);
        ExitCode exitCode = tripped(left, gated && failed(whole), messages);
        return new Trip(exitCode, String.join("\n", messages));
    }

    /** The exit code of what was never recorded, so that nobody has waived any of it. */
    static Trip of(List<FailOn> gates, Review shown, Review whole) {
        return of(gates, shown, whole, Dispositions.none());
    }

    private static ExitCode tripped(List<About> left, boolean failed, List<String> messages) {
        List<About> verdicts = left.stream()
                .filter(about -> !about.state().equals(Verdict.UNVERIFIED.name()))
                .toList();
        if (!verdicts.isEmpty()) {
            messages.add("The gate tripped: "
                    + verdicts.stream()
                            .map(about -> about.id() + " " + about.state())
                            .collect(Collectors.joining(", "))
                    + ".");
            return ExitCode.GATE;
        }
        if (!left.isEmpty()) {
            messages.add("The gate tripped: " + left.stream().map(About::id).collect(Collectors.joining(", "))
                    + " UNVERIFIED.");
            return ExitCode.UNEVALUATED;
        }
        if (failed) {
            messages.add("The gate tripped: a rule could not be evaluated (RULE_ERROR).");
            return ExitCode.UNEVALUATED;
        }
        return ExitCode.OK;
    }

    /** What became of the gates, and the lines that say so; empty when none tripped and nothing was waived. */
    record Trip(ExitCode exitCode, String message) {}

    private static Stream<String> waived(About about, Dispositions people) {
        return people.waiver(about).stream()
                .filter(entry -> entry.act() instanceof Act.Waiver)
                .map(entry -> "Waived: %s %s, until %s (entry %d of the ledger)."
                        .formatted(about.id(), about.state(), ((Act.Waiver) entry.act()).expires(), entry.number()));
    }

    /** A thesis that is worse than the gate trips it, too. */
    private Stream<Verdict> verdicts() {
        return switch (this) {
            case NEVER, UNVERIFIED -> Stream.of();
            case BROKEN -> Stream.of(Verdict.BROKEN);
            case AT_RISK -> Stream.of(Verdict.BROKEN, Verdict.AT_RISK);
        };
    }

    private static boolean isThesis(About about, Verdict verdict) {
        return about.kind() == About.Kind.THESIS && about.state().equals(verdict.name());
    }

    private static Stream<About> theses(Review review) {
        return review.books().stream().flatMap(book -> book.theses().stream()).map(PeopleWords::about);
    }

    private static Stream<About> factors(Review review) {
        return review.books().stream()
                .flatMap(book -> book.riskFactors().stream())
                .map(PeopleWords::about);
    }

    private static boolean failed(Review review) {
        Stream<Unverified> reasons = review.books().stream()
                .flatMap(book -> Stream.concat(
                        book.theses().stream().flatMap(thesis -> thesis.unverified().stream()),
                        book.riskFactors().stream().flatMap(factor -> factor.unverified().stream())));
        return reasons.anyMatch(item -> item.reason() == Reason.RULE_ERROR);
    }
}
