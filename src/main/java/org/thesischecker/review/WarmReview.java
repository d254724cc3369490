package org.thesischecker.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/**
 * The review of one book over facts, thresholds and a day that change: after each change it is what a review made anew
 * would be. Not for several threads; {@link #another()} gives another thread one of its own.
 */
public final class WarmReview implements AutoCloseable {

    private final Book original;
    private final Observations known;
    private final LocalDate day;
    private final View view;
    private Book book;
    private Observations observations;
    private LocalDate asOf;
    private @Nullable Reviewed reviewed;

    private WarmReview(Book book, Observations observations, LocalDate asOf, View view) {
        this.original = book;
        this.known = observations;
        this.day = asOf;
        this.view = view;
        this.book = book;
        this.observations = observations;
        this.asOf = asOf;
    }

    /** The review of a book on an as-of date. */
    public static WarmReview of(Book book, Observations observations, LocalDate asOf, View view) {
        return new WarmReview(book, observations, asOf, view);
    }

    /** The same review for another thread, as it was opened. */
    public WarmReview another() {
        return new WarmReview(original, known, day, view);
    }

    /**
     * Puts rows in the place of all rows of their metric, period and status, where actual and derived count as one
     * status. A row counts from the day on which it is known.
     *
     * @throws IllegalArgumentException when the dictionary lacks a metric
     */
    public void change(List<Observation> rows) {
        observations = observations.replacing(rows);
        reviewed = null;
    }

    /**
     * Gives a threshold another value.
     *
     * @throws IllegalArgumentException when the thesis or risk factor has no such threshold
     */
    public void change(String subject, String threshold, BigDecimal value) {
        book = book.withThreshold(subject, threshold, value);
        reviewed = null;
    }

    /** Moves to another as-of date. */
    public void moveTo(LocalDate date) {
        asOf = date;
        reviewed = null;
    }

    /** Takes back every change of rows and thresholds, and goes back to the first as-of date. */
    public void restore() {
        book = original;
        observations = known;
        asOf = day;
        reviewed = null;
    }

    public Book book() {
        return book;
    }

    /** What is known on the as-of date. */
    public FactSet facts() {
        return reviewed().facts();
    }

    /**
     * The verdict of a thesis, after resolution.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public Verdict verdict(String thesis) {
        return reviewed().review().theses().stream()
                .filter(review -> review.thesis().id().equals(thesis))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no thesis " + thesis))
                .verdict();
    }

    /**
     * The state of a risk factor, or of a part of one.
     *
     * @param target the factor, or the factor and its part with a slash between
     * @throws IllegalArgumentException when the book has none of this name
     */
    public FactorState state(String target) {
        Judged today = Objects.requireNonNull(reviewed().judgements().get(target.replaceFirst("/.*", "")));
        return Objects.requireNonNull(today.world().factors().get(target)).state();
    }

    /** The whole review, with all evidence. */
    public Reviewed reviewed() {
        Reviewed made = reviewed;
        if (made == null) {
            made = Reviewer.reviewed(book, observations, asOf, view, (Subject any) -> true);
            reviewed = made;
        }
        return made;
    }

    @Override
    public void close() {}
}
