package org.thesischecker.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Finding;
import org.thesischecker.model.View;
import org.thesischecker.review.Judged;
import org.thesischecker.review.WarmReview;

/** Finds what flipped from one side to another, and the cause of each flip. */
final class FlipSearch implements AutoCloseable {

    private final Side old;
    private final Side now;
    private final WarmReview before;
    private final WarmReview after;
    private final Counterfactuals counterfactuals;
    private final List<Difference> edits;
    private final RowDifferences rows;
    private final Passing passing;
    private final Map<String, List<Difference.OfRows>> ofMetric = new HashMap<>();

    /**
     * A search.
     *
     * @param before the earlier review
     * @param after the later review
     * @param between the review by the later rules and rows on the earlier day; the earlier one, where those are the same
     */
    FlipSearch(Side old, Side now, View view, WarmReview before, WarmReview after, WarmReview between) {
        this.old = old;
        this.now = now;
        this.before = before;
        this.after = after;
        this.counterfactuals = new Counterfactuals(old, now, view, after, () -> between);
        this.edits = BookEdits.between(old.book(), now.book(), now.asOf());
        FactSet known = after.facts();
        this.rows = new RowDifferences(before.facts(), known);
        this.passing = new Passing(now.book(), known, old.asOf());
    }

    /** What flipped, in the order of the later book. */
    List<Flip> flips(Map<String, Position> was, Map<String, Position> is) {
        Map<String, Tracked> tracked = new LinkedHashMap<>();
        Tracked.of(now.book()).forEach(one -> tracked.put(one.id(), one));
        Tracked.of(old.book()).forEach(one -> tracked.putIfAbsent(one.id(), one));
        List<Flip> flips = new ArrayList<>();
        tracked.forEach((id, one) -> {
            Position from = was.getOrDefault(id, new Position.Absent());
            Position to = is.getOrDefault(id, new Position.Absent());
            if (!from.isLike(to)) {
                flips.add(flip(one, from, to, moved(was, is)));
            }
        });
        return flips;
    }

    /** Whether a thesis or risk factor stands elsewhere. */
    private static Predicate<String> moved(Map<String, Position> was, Map<String, Position> is) {
        return id -> {
            Position from = was.getOrDefault(id, new Position.Absent());
            return !from.isLike(is.getOrDefault(id, new Position.Absent()));
        };
    }

    private Flip flip(Tracked tracked, Position from, Position to, Predicate<String> moved) {
        Set<String> read = counterfactuals.read(tracked);
        List<Difference> differences = new ArrayList<>();
        counterfactuals.metrics(tracked).forEach(metric -> differences.addAll(of(metric)));
        edits.stream().filter(edit -> read.contains(subject(edit))).forEach(differences::add);
        if (now.asOf().isAfter(old.asOf())) {
            differences.add(new Difference.OfDays(old.asOf(), now.asOf(), passing.to(read, moved)));
        }
        Cause cause = Attribution.cause(counterfactuals, tracked, from, differences);
        return new Flip(
                tracked, old.asOf(), now.asOf(), from, to, cause, findings(before, tracked), findings(after, tracked));
    }

    private List<Difference.OfRows> of(String metric) {
        return ofMetric.computeIfAbsent(metric, id -> rows.of(Set.of(id)));
    }

    /** The rows in which the sides differ, of some metrics. */
    List<Difference.OfRows> rows(Set<String> metrics) {
        return metrics.stream()
                .flatMap(metric -> of(metric).stream())
                .sorted(Difference.ORDER)
                .toList();
    }

    static String subject(Difference edit) {
        if (edit instanceof Difference.OfThreshold threshold) {
            return threshold.subject();
        }
        if (edit instanceof Difference.OfRule rule) {
            return rule.subject();
        }
        return edit instanceof Difference.OfSettings settings
                ? settings.subject()
                : ((Difference.OfSubject) edit).subject();
    }

    /** The rules that hold, of a part of a risk factor those that speak of it. */
    private static List<Finding> findings(WarmReview review, Tracked tracked) {
        String id = tracked.subject().id();
        if (review.book().subject(id).isEmpty()) {
            return List.of();
        }
        Judged judged = review.judged(id);
        return judged.theses().containsKey(id)
                ? judged.thesis(id).findings()
                : Objects.requireNonNull(judged.factors().get(id)).findings().stream()
                        .filter(finding ->
                                tracked.part().isEmpty() || finding.part().equals(tracked.part()))
                        .toList();
    }

    @Override
    public void close() {
        counterfactuals.close();
    }
}
