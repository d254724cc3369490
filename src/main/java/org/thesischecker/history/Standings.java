package org.thesischecker.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.FactorJudgement;
import org.thesischecker.review.Judged;
import org.thesischecker.review.ThesisJudgement;
import org.thesischecker.review.WarmReview;

/** Reads off how things stand, rules that were renamed by their new ids. */
final class Standings {

    private final Map<String, String> renamed;

    Standings(Book old, Book now) {
        this.renamed = Renames.between(old, now);
    }

    /** The new id of each rule that was renamed, by its former id. */
    static Map<String, String> renamed(Subject before, Subject after) {
        Map<String, Rule> left = new LinkedHashMap<>();
        before.rules().forEach(rule -> left.put(rule.id(), rule));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Rule rule : after.rules()) {
            Rule was = BookEdits.former(rule, left);
            if (was != null) {
                left.remove(was.id());
                if (!was.id().equals(rule.id())) {
                    renamed.put(was.id(), rule.id());
                }
            }
        }
        return renamed;
    }

    Apart.Stand in(WarmReview review, Tracked tracked) {
        Position position = Position.in(review, tracked);
        if (position instanceof Position.Absent) {
            return new Apart.Stand(position, List.of(), false);
        }
        String id = tracked.subject().id();
        Judged judged = review.judged(id);
        ThesisJudgement thesis = judged.theses().get(id);
        if (thesis != null) {
            return stand(position, id, thesis.findings().stream(), thesis.unverified());
        }
        FactorJudgement factor = judged.factor(id);
        return stand(
                position,
                id,
                factor.findings().stream()
                        .filter(finding ->
                                tracked.part().isEmpty() || finding.part().equals(tracked.part())),
                factor.unverified());
    }

    private Apart.Stand stand(Position position, String id, Stream<Finding> findings, List<Unverified> unverified) {
        return new Apart.Stand(
                position,
                findings.map(finding -> finding.effect() + " "
                                + renamed.getOrDefault(id + "/" + finding.rule(), finding.rule()))
                        .distinct()
                        .sorted()
                        .toList(),
                unverified.stream().anyMatch(input -> input.reason() == Reason.RULE_ERROR));
    }
}
