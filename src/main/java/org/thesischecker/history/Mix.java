package org.thesischecker.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/** A book in which some edits are undone and others are not. */
final class Mix {

    private final Book old;
    private final Book now;
    private final Set<String> undone;

    private Mix(Book old, Book now, Set<String> undone) {
        this.old = old;
        this.now = now;
        this.undone = undone;
    }

    /**
     * The book with some edits undone, of these theses and risk factors only; empty where what is left is read in a
     * circle.
     *
     * @param wanted the ids
     */
    static Optional<Book> of(Book old, Book now, Set<Difference> undone, Set<String> wanted) {
        Set<String> ids = undone.stream().map(Difference::id).collect(Collectors.toSet());
        return new Mix(old, now, ids).book(wanted);
    }

    private Optional<Book> book(Set<String> wanted) {
        List<Subject.OfThesis> theses = new ArrayList<>();
        List<Subject.OfRiskFactor> factors = new ArrayList<>();
        for (String id : wanted) {
            Subject subject =
                    subject(old.subject(id).orElse(null), now.subject(id).orElse(null));
            if (subject instanceof Subject.OfThesis thesis) {
                theses.add(thesis);
            } else if (subject instanceof Subject.OfRiskFactor factor) {
                factors.add(factor);
            }
        }
        return now.of(theses, factors);
    }

    private @Nullable Subject subject(@Nullable Subject before, @Nullable Subject after) {
        if (before == null || after == null) {
            Subject only = before == null ? after : before;
            boolean isUndone = only != null && undone.contains("file " + only.id());
            return isUndone == (before == null) ? null : only;
        }
        if (before instanceof Subject.OfThesis was && after instanceof Subject.OfThesis is) {
            Thesis thesis = isUndone("settings " + is.id()) ? was.thesis() : is.thesis();
            return new Subject.OfThesis(thesis.withThresholds(thresholds(was, is)), rules(was, is));
        }
        if (before instanceof Subject.OfRiskFactor was && after instanceof Subject.OfRiskFactor is) {
            RiskFactor factor = isUndone("settings " + is.id()) ? was.riskFactor() : is.riskFactor();
            return new Subject.OfRiskFactor(factor.withThresholds(thresholds(was, is)), rules(was, is));
        }
        return after;
    }

    private boolean isUndone(String id) {
        return undone.contains(id);
    }

    /** Those of both sides: a rule of either side finds the thresholds that it names. */
    private Map<String, Threshold> thresholds(Subject before, Subject after) {
        Map<String, Threshold> all = new LinkedHashMap<>(before.thresholds());
        after.thresholds().forEach((id, threshold) -> {
            if (!all.containsKey(id) || !isUndone("threshold " + after.id() + "/" + id)) {
                all.put(id, threshold);
            }
        });
        return Map.copyOf(all);
    }

    private List<Rule> rules(Subject before, Subject after) {
        Map<String, Rule> left = new LinkedHashMap<>();
        before.rules().forEach(rule -> left.put(rule.id(), rule));
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : after.rules()) {
            Rule was = BookEdits.former(rule, left);
            boolean back = isUndone("rule " + after.id() + "/" + rule.id());
            if (was != null) {
                left.remove(was.id());
                rules.add(back ? was : rule);
            } else if (!back) {
                rules.add(rule);
            }
        }
        left.values().stream()
                .filter(rule -> isUndone("rule " + after.id() + "/" + rule.id()))
                .forEach(rules::add);
        return rules;
    }
}
