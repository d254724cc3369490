package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;
import org.thesischecker.review.Reads;
import org.thesischecker.review.WarmReview;

/**
 * Where a thesis or risk factor would stand had some differences between two reviews not come about.
 *
 * <p>A row that did not come about is put off for good; where the days did not pass, the rows that did come about count as
 * if they had been known on the earlier day.
 */
final class Counterfactuals implements AutoCloseable {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Side old;
    private final Side now;
    private final View view;
    private final WarmReview warm;
    private final Supplier<WarmReview> earlier;
    private final Map<Edited, Optional<WarmReview>> edited = new HashMap<>();

    /**
     * What would be.
     *
     * @param warm the later review
     * @param earlier the review by the later rules and rows on the earlier day
     */
    Counterfactuals(Side old, Side now, View view, WarmReview warm, Supplier<WarmReview> earlier) {
        this.old = old;
        this.now = now;
        this.view = view;
        this.warm = warm;
        this.earlier = earlier;
    }

    private record Edited(Set<Difference> undone, Set<String> read, LocalDate day) {}

    /**
     * Where it would stand; empty where the rules that are left make no book.
     *
     * @param all the differences that matter to it
     */
    Optional<Position> position(Tracked tracked, Collection<Difference> all, Set<Difference> undone) {
        boolean daysPass = undone.stream().noneMatch(Difference.OfDays.class::isInstance);
        return review(tracked, undone, daysPass).map(review -> {
            List<Observation> rows = rows(all, undone, daysPass);
            try {
                if (!rows.isEmpty()) {
                    review.change(rows);
                }
                return Position.in(review, tracked);
            } finally {
                review.restore();
            }
        });
    }

    private Optional<WarmReview> review(Tracked tracked, Set<Difference> undone, boolean daysPass) {
        Set<Difference> edits = undone.stream().filter(Difference::isEdit).collect(Collectors.toSet());
        if (edits.isEmpty()) {
            return Optional.of(daysPass ? warm : earlier.get());
        }
        Edited key = new Edited(edits, read(tracked), daysPass ? now.asOf() : old.asOf());
        return edited.computeIfAbsent(key, this::opened);
    }

    private Optional<WarmReview> opened(Edited key) {
        return Mix.of(old.book(), now.book(), key.undone(), key.read())
                .map(book -> WarmReview.of(book, now.observations(), key.day(), view));
    }

    /** The thesis or risk factor and all that it is judged on, on either side, by id. */
    Set<String> read(Tracked tracked) {
        return Stream.of(old, now)
                .flatMap(side -> reads(side).subjects(tracked.subject().id(), any -> true).stream())
                .map(subject -> subject.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every metric that it is judged on, on either side. */
    Set<String> metrics(Tracked tracked) {
        return Stream.of(old, now)
                .flatMap(side -> reads(side).metrics(tracked.subject().id(), any -> true).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Reads reads(Side side) {
        Book book = side.book();
        return new Reads(book, side.observations().dictionary());
    }

    private List<Observation> rows(Collection<Difference> all, Set<Difference> undone, boolean daysPass) {
        List<Observation> rows = new ArrayList<>();
        for (Difference difference : all) {
            if (difference instanceof Difference.OfRows of && (!daysPass || undone.contains(of))) {
                rows.addAll(undone.contains(of) ? known(of.before(), of.after()) : known(of.after(), of.before()));
            }
        }
        return daysPass ? rows : rows.stream().map(this::onTheEarlierDay).toList();
    }

    /** The rows that are known; where there are none, others that never will be hold their place. */
    private static List<Observation> known(List<Observation> rows, List<Observation> others) {
        return rows.isEmpty() ? others.stream().map(row -> row.knownOn(NEVER)).toList() : rows;
    }

    private Observation onTheEarlierDay(Observation row) {
        LocalDate day = row.known(view);
        return day.equals(NEVER) || !day.isAfter(old.asOf()) ? row : row.knownOn(old.asOf());
    }

    /** Closes the reviews by edited rules. */
    @Override
    public void close() {
        edited.values().forEach(review -> review.ifPresent(WarmReview::close));
    }
}
