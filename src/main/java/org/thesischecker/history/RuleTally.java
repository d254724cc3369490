package org.thesischecker.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Finding;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.review.Judged;
import org.thesischecker.review.SubjectJudge;
import org.thesischecker.review.VerdictRules;
import org.thesischecker.review.WarmReview;

/** Counts on how many dates each rule mattered. */
final class RuleTally {

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private static final class Count {
        private final Subject subject;
        private final Rule rule;
        private int evaluated;
        private int held;
        private int decided;

        Count(Subject subject, Rule rule) {
            this.subject = subject;
            this.rule = rule;
        }

        History.RuleCount made() {
            return new History.RuleCount(subject.id(), rule.id(), rule.effect(), evaluated, held, decided);
        }
    }

    /** Counts the present day of a review. */
    void add(WarmReview review) {
        Book book = review.book();
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> add(subject, review));
    }

    private void add(Subject subject, WarmReview review) {
        boolean resolved = subject instanceof Subject.OfThesis
                && review.resolution(subject.id()).state() == ResolutionState.RESOLVED;
        Judged judged = review.judged(subject.id());
        SubjectJudge judge = new SubjectJudge(review.book().report(), judged.world(subject.id()));
        List<Finding> findings = resolved ? List.of() : findings(subject, judged);
        Set<String> held = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        Set<Effect> deciding = deciding(subject, judged);
        for (Rule rule : subject.rules()) {
            Count count = counts.computeIfAbsent(subject.id() + "/" + rule.id(), any -> new Count(subject, rule));
            if (!resolved && judge.isLive(subject, rule)) {
                count.evaluated++;
            }
            if (held.contains(rule.id())) {
                count.held++;
                count.decided += deciding.contains(rule.effect()) ? 1 : 0;
            }
        }
    }

    private static List<Finding> findings(Subject subject, Judged judged) {
        return subject instanceof Subject.OfThesis
                ? judged.thesis(subject.id()).findings()
                : judged.factor(subject.id()).findings();
    }

    private static Set<Effect> deciding(Subject subject, Judged judged) {
        return subject instanceof Subject.OfThesis
                ? judged.thesis(subject.id()).decidedBy().effects()
                : VerdictRules.effects(judged.factor(subject.id()).state());
    }

    /** Counts what another tally of the same book counted, too. */
    void add(RuleTally other) {
        other.counts.forEach((name, more) -> {
            Count count = counts.computeIfAbsent(name, any -> new Count(more.subject, more.rule));
            count.evaluated += more.evaluated;
            count.held += more.held;
            count.decided += more.decided;
        });
    }

    /** The counts, by thesis and risk factor, rules in file order. */
    List<History.RuleCount> counts() {
        return counts.values().stream().map(Count::made).toList();
    }
}
