package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Reviews by the later side with some edits undone; each stays warm, and goes from day to day when it is asked for. */
final class EditsUndone implements AutoCloseable {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Side old;
    private final Side now;
    private final View view;
    private final WarmReview warm;
    private final Map<Edited, Optional<WarmReview>> reviews = new HashMap<>();

    /**
     * Reviews.
     *
     * @param warm by the later side as it is
     */
    EditsUndone(Side old, Side now, View view, WarmReview warm) {
        this.old = old;
        this.now = now;
        this.view = view;
        this.warm = warm;
    }

    private record Edited(Set<Difference> undone, Set<String> read) {}

    /**
     * Whether something holds where some differences are undone; it does not where what is left makes no book.
     *
     * @param read the theses and risk factors that matter
     */
    boolean holds(Set<Difference> undone, Set<String> read, LocalDate day, Predicate<WarmReview> wanted) {
        return review(undone, read, day)
                .filter(review -> {
                    List<Observation> rows = rows(undone, review.facts().dictionary());
                    try {
                        if (!rows.isEmpty()) {
                            review.change(rows);
                        }
                        return wanted.test(review);
                    } finally {
                        review.restore();
                    }
                })
                .isPresent();
    }

    private Optional<WarmReview> review(Set<Difference> undone, Set<String> read, LocalDate day) {
        Set<Difference> edits = undone.stream().filter(Difference::isEdit).collect(Collectors.toSet());
        if (edits.isEmpty()) {
            return Optional.of(warm);
        }
        Optional<WarmReview> known = reviews.computeIfAbsent(new Edited(edits, read), key -> opened(key, day));
        known.filter(review -> !review.asOf().equals(day)).ifPresent(review -> review.settleOn(day));
        return known;
    }

    private Optional<WarmReview> opened(Edited key, LocalDate day) {
        return Mix.of(old.book(), now.book(), key.undone(), key.read())
                .map(book -> WarmReview.of(
                        book, DefinitionEdits.undone(old.observations(), now.observations(), key.undone()), day, view));
    }

    private static List<Observation> rows(Set<Difference> undone, Dictionary dictionary) {
        List<Observation> rows = new ArrayList<>();
        for (Difference difference : undone) {
            if (difference instanceof Difference.OfRows of
                    && dictionary.metric(of.metric()).isPresent()) {
                rows.addAll(
                        of.before().isEmpty()
                                ? of.after().stream()
                                        .map(row -> row.knownOn(NEVER))
                                        .toList()
                                : of.before());
            }
        }
        return rows;
    }

    @Override
    public void close() {
        reviews.values().forEach(review -> review.ifPresent(WarmReview::close));
    }
}
