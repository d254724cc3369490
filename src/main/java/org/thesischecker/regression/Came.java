package org.thesischecker.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.FactorJudgement;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisJudgement;

/**
 * What a case came to.
 *
 * @param verdict of a thesis
 * @param fulfilled whether a thesis is CONFIRMED for good
 * @param state of a risk factor
 * @param parts states of a risk factor's parts
 */
public record Came(
        Optional<Verdict> verdict,
        Optional<Boolean> fulfilled,
        Optional<FactorState> state,
        Map<String, FactorState> parts,
        List<Finding> findings,
        List<Unverified> unverified) {

    static Came of(ThesisJudgement judgement) {
        return new Came(
                Optional.of(judgement.verdict()),
                Optional.of(judgement.fulfilled()),
                Optional.empty(),
                Map.of(),
                judgement.findings(),
                judgement.unverified());
    }

    static Came of(FactorJudgement judgement) {
        Map<String, FactorState> parts = new LinkedHashMap<>();
        for (RiskFactorReview.PartState part : judgement.parts()) {
            parts.put(part.id(), part.state());
        }
        return new Came(
                Optional.empty(),
                Optional.empty(),
                Optional.of(judgement.state()),
                parts,
                judgement.findings(),
                judgement.unverified());
    }

    /** The ids of the rules that hold. */
    public Set<String> holding() {
        return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean holds(String rule) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    /** What holds and what is not usable, as a sentence. */
    public String text() {
        String holding = findings.stream().map(Finding::rule).collect(Collectors.joining(", "));
        String unusable = unverified.stream().map(Came::text).collect(Collectors.joining(", "));
        return "%s%s."
                .formatted(
                        holding.isEmpty() ? "No rule holds" : "Hold: " + holding,
                        unusable.isEmpty() ? "" : "; not usable: " + unusable);
    }

    static String text(Unverified unverified) {
        String what = unverified.input().isEmpty() ? unverified.note() : unverified.input();
        return what + " (" + unverified.reason() + ")";
    }
}
