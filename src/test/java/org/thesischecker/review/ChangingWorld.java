package org.thesischecker.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;

/** A warm review that is told of changes, and beside it what one that is made anew starts from. */
final class ChangingWorld implements AutoCloseable {

    private final RandomWorld world;
    private final WarmReview warm;
    private final Map<String, Threshold> edits = new TreeMap<>();
    private Book editedBook;
    private Observations observations;
    private LocalDate asOf;

    ChangingWorld(RandomWorld world) {
        this.world = world;
        this.warm = WarmReview.of(world.book(), world.known(), world.day(), View.PUBLISHED);
        this.editedBook = world.book();
        this.observations = world.known();
        this.asOf = world.day();
    }

    WarmReview warm() {
        return warm;
    }

    /** The book with its thresholds as they are edited. */
    Book editedBook() {
        return editedBook;
    }

    Observations observations() {
        return observations;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** It is some day of the last two months. */
    void move() {
        asOf = world.day().minusDays(world.random().nextInt(60));
        warm.moveTo(asOf);
    }

    /** A threshold is a little less, a little more, or what it was. */
    void edit() {
        Subject subject = world.one(world.subjects().stream()
                .filter(any -> !any.thresholds().isEmpty())
                .toList());
        Threshold threshold = world.one(List.copyOf(subject.thresholds().values()));
        BigDecimal value =
                threshold.value().add(BigDecimal.valueOf(world.random().nextInt(5) - 2));
        warm.change(subject.id(), threshold.id(), value);
        editedBook = editedBook.withThreshold(subject.id(), threshold.id(), value);
        edits.put(
                subject.id() + " " + threshold.id(),
                warm.book().subject(subject.id()).orElseThrow().thresholds().get(threshold.id()));
    }

    /** Each threshold that was edited, with the subject as it is now. */
    void edits(BiConsumer<Subject, Threshold> taker) {
        edits.forEach((name, threshold) -> taker.accept(
                editedBook.subject(name.substring(0, name.indexOf(' '))).orElseThrow(), threshold));
    }

    /** Rows in place of those of the same metric and period. */
    void put(List<Observation> rows) {
        observations = observations.replacing(rows);
        warm.change(rows);
    }

    /** All is as it was in the beginning. */
    void restore() {
        editedBook = world.book();
        observations = world.known();
        asOf = world.day();
        edits.clear();
        warm.restore();
    }

    @Override
    public void close() {
        warm.close();
    }
}
