package org.thesischecker.whatif;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.review.WarmReview;

/** Changes that are made together. */
public record Supposition(List<Supposed> changes) {

    /** No change. */
    public static final Supposition NONE = new Supposition(List.of());

    public Supposition {
        changes = List.copyOf(changes);
    }

    /** The rows that take the place of others. */
    public List<Observation> rows() {
        return changes.stream()
                .flatMap(change ->
                        change instanceof Supposed.OfRow row ? Stream.of(row.row()) : Stream.<Observation>empty())
                .toList();
    }

    /** The rows as they would be. */
    public Observations of(Observations known) {
        List<Observation> rows = rows();
        return rows.isEmpty() ? known : known.replacing(rows);
    }

    /** A book with its thresholds as they would be. */
    public Book of(Book book) {
        Book changed = book;
        for (Supposed change : changes) {
            if (change instanceof Supposed.OfThreshold threshold
                    && threshold.book().equals(book.id())) {
                changed = changed.withThreshold(
                        threshold.subject(), threshold.threshold().id(), threshold.after());
            }
        }
        return changed;
    }

    /** Makes the changes to a review that is warm. */
    void to(WarmReview review) {
        List<Observation> rows = rows();
        if (!rows.isEmpty()) {
            review.change(rows);
        }
        for (Supposed change : changes) {
            if (change instanceof Supposed.OfThreshold threshold
                    && threshold.book().equals(review.book().id())) {
                review.change(threshold.subject(), threshold.threshold().id(), threshold.after());
            }
        }
    }
}
