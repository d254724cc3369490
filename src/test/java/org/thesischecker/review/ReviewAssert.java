package org.thesischecker.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Reason;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** Asks a thesis for its verdict and what it rests on, and shows all of it when the answer is another. */
final class ReviewAssert extends AbstractAssert<ReviewAssert, ThesisReview> {

    private ReviewAssert(ThesisReview thesis) {
        super(thesis, ReviewAssert.class);
    }

    static ReviewAssert assertThat(ThesisReview thesis) {
        return new ReviewAssert(thesis);
    }

    ReviewAssert isFulfilled() {
        return expect(actual.verdict() == Verdict.CONFIRMED && actual.fulfilled(), "fulfilled");
    }

    ReviewAssert isConfirmedSoFar() {
        return expect(actual.verdict() == Verdict.CONFIRMED && !actual.fulfilled(), "confirmed so far");
    }

    ReviewAssert isAtRisk() {
        return expect(actual.verdict() == Verdict.AT_RISK, "at risk");
    }

    ReviewAssert isBroken() {
        return expect(actual.verdict() == Verdict.BROKEN, "broken");
    }

    /** UNVERIFIED for exactly this one blocking reason. */
    ReviewAssert isUnverified(Reason reason, String input) {
        List<Unverified> blocking =
                actual.unverified().stream().filter(Unverified::blocks).toList();
        return expect(
                actual.verdict() == Verdict.UNVERIFIED
                        && blocking.size() == 1
                        && blocking.get(0).reason() == reason
                        && blocking.get(0).input().equals(input),
                "unverified for nothing but %s %s".formatted(input, reason));
    }

    /** The input is named with the reason, and does not block. */
    ReviewAssert tells(Reason reason, String input) {
        return expect(
                actual.unverified().stream()
                        .anyMatch(one -> one.reason() == reason && one.input().equals(input) && !one.blocks()),
                "telling %s %s without being blocked by it".formatted(input, reason));
    }

    ReviewAssert saysNothingOf(String input) {
        return expect(
                actual.unverified().stream().noneMatch(one -> one.input().equals(input)), "silent about " + input);
    }

    ReviewAssert rulesHold(String... rules) {
        List<String> holding = actual.findings().stream().map(Finding::rule).toList();
        return expect(holding.equals(List.of(rules)), "with the rules %s".formatted(Arrays.toString(rules)));
    }

    ReviewAssert marks(String rule, Mark mark) {
        return expect(
                actual.findings().stream()
                        .anyMatch(finding ->
                                finding.rule().equals(rule) && finding.marks().contains(mark)),
                "with %s marked %s".formatted(rule, mark));
    }

    ReviewAssert marksNot(String rule, Mark mark) {
        return expect(
                actual.findings().stream()
                        .anyMatch(finding ->
                                finding.rule().equals(rule) && !finding.marks().contains(mark)),
                "with %s not marked %s".formatted(rule, mark));
    }

    ReviewAssert couldBe(Verdict... verdicts) {
        return expect(
                List.copyOf(actual.possible()).equals(List.of(verdicts)), "possibly " + Arrays.toString(verdicts));
    }

    ReviewAssert is(ResolutionState state, String on) {
        return expect(
                actual.resolution().state() == state
                        && actual.resolution().on().toString().equals(on)
                        && actual.resolution().outcome().isEmpty(),
                "%s, %s".formatted(state, on));
    }

    ReviewAssert isResolved(Outcome outcome, String on) {
        return expect(
                actual.resolution().state() == ResolutionState.RESOLVED
                        && actual.resolution().on().toString().equals(on)
                        && actual.resolution().outcome().filter(outcome::equals).isPresent(),
                "resolved as %s on %s".formatted(outcome, on));
    }

    ReviewAssert isBackfilled(boolean backfilled) {
        return expect(actual.resolution().backfilled() == backfilled, "backfilled: " + backfilled);
    }

    private ReviewAssert expect(boolean holds, String expected) {
        isNotNull();
        if (!holds) {
            failWithMessage(
                    "Expected %s to be %s, but it is:%n%s", actual.thesis().id(), expected, shown());
        }
        return this;
    }

    private String shown() {
        List<String> lines = new ArrayList<>();
        lines.add("%s%s".formatted(actual.verdict(), actual.fulfilled() ? ", fulfilled" : ""));
        lines.add(actual.resolution().toString());
        actual.findings()
                .forEach(finding -> lines.add("%s %s %s".formatted(finding.rule(), finding.effect(), finding.marks())));
        actual.riskFactors().forEach(exposure -> lines.add(exposure.toString()));
        actual.unverified()
                .forEach(one -> lines.add("%s %s%s: %s"
                        .formatted(one.input(), one.reason(), one.blocks() ? ", blocks" : "", one.note())));
        lines.add("possible: " + actual.possible());
        return String.join("\n", lines);
    }
}
