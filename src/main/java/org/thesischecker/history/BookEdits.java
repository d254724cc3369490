package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/** Finds what was edited between two states of a book and can move a verdict; names, places and layout cannot. */
final class BookEdits {

    private final LocalDate on;

    private BookEdits(LocalDate on) {
        this.on = on;
    }

    /** What was edited, by id. */
    static List<Difference> between(Book old, Book now, LocalDate on) {
        if (old.equals(now)) {
            return List.of();
        }
        BookEdits edits = new BookEdits(on);
        Set<String> ids = new TreeSet<>();
        old.levels().forEach(level -> level.forEach(subject -> ids.add(subject.id())));
        now.levels().forEach(level -> level.forEach(subject -> ids.add(subject.id())));
        List<Difference> found = new ArrayList<>();
        for (String id : ids) {
            Subject before = old.subject(id).orElse(null);
            Subject after = now.subject(id).orElse(null);
            if (before == null || after == null) {
                Difference.Edit edit = before == null ? Difference.Edit.ADDED : Difference.Edit.REMOVED;
                found.add(new Difference.OfSubject(id, edit, on));
            } else {
                found.addAll(edits.of(before, after));
            }
        }
        return found.stream().sorted(Difference.ORDER).toList();
    }

    private List<Difference> of(Subject before, Subject after) {
        List<Difference> found = new ArrayList<>();
        after.thresholds().forEach((id, threshold) -> {
            Threshold was = before.thresholds().get(id);
            if (was != null && !isLike(was, threshold)) {
                found.add(new Difference.OfThreshold(after.id(), was, threshold, on));
            }
        });
        if (!settings(before).equals(settings(after))) {
            found.add(new Difference.OfSettings(after.id(), on));
        }
        Map<String, Rule> left = new LinkedHashMap<>();
        before.rules().forEach(rule -> left.put(rule.id(), rule));
        for (Rule rule : after.rules()) {
            Rule was = former(rule, left);
            if (was == null) {
                found.add(new Difference.OfRule(after.id(), rule.id(), Difference.Edit.ADDED, on));
            } else {
                left.remove(was.id());
                if (!text(was).equals(text(rule))) {
                    found.add(new Difference.OfRule(after.id(), rule.id(), Difference.Edit.CHANGED, on));
                }
            }
        }
        left.keySet().forEach(rule -> found.add(new Difference.OfRule(after.id(), rule, Difference.Edit.REMOVED, on)));
        return found;
    }

    private static boolean isLike(Threshold one, Threshold other) {
        return one.value().compareTo(other.value()) == 0 && one.unit().equals(other.unit());
    }

    /** The rule as it was called before; by its id, else by one it had. */
    static @org.jspecify.annotations.Nullable Rule former(Rule rule, Map<String, Rule> rules) {
        Rule same = rules.get(rule.id());
        return same != null
                ? same
                : rule.was().stream()
                        .map(rules::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What a rule says, without its names and places. */
    private static List<String> text(Rule rule) {
        List<String> text = new ArrayList<>(List.of(rule.effect().name(), rule.part()));
        rule.conditions().forEach(condition -> text.add(ConditionText.of(condition)));
        return text;
    }

    /** What of a description can move a verdict, beside its thresholds. */
    private static List<Object> settings(Subject subject) {
        if (subject instanceof Subject.OfThesis of) {
            Thesis thesis = of.thesis();
            return List.of(
                    thesis.from(),
                    thesis.horizon(),
                    thesis.resolves(),
                    thesis.exposures().stream()
                            .map(exposure -> exposure.target() + " " + exposure.effect())
                            .collect(Collectors.toSet()),
                    Set.copyOf(thesis.alternatives()),
                    thesis.corroborating(),
                    thesis.annulled());
        }
        RiskFactor factor = ((Subject.OfRiskFactor) subject).riskFactor();
        return List.of(factor.parts().keySet());
    }
}
