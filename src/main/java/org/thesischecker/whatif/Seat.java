package org.thesischecker.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thesischecker.facts.FactSet;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.WarmReview;

/** A place where one thread judges scenarios: a warm review of each book. */
final class Seat implements AutoCloseable {

    private final List<WarmReview> reviews;
    private final FactSet facts;
    private final List<SweepSubject> subjects;

    Seat(List<WarmReview> reviews, FactSet facts, List<SweepSubject> subjects) {
        this.reviews = List.copyOf(reviews);
        this.facts = facts;
        this.subjects = subjects;
    }

    /** The same for another thread. */
    Seat another() {
        return new Seat(reviews.stream().map(WarmReview::another).toList(), facts, subjects);
    }

    /** Where each subject stands as it is, in their order. */
    List<Stand> stands() {
        return subjects.stream().map(subject -> subject.stand(reviews)).toList();
    }

    /** How far a thesis is on its way to an outcome; empty for a risk factor. */
    Optional<Resolution> resolution(SweepSubject subject) {
        return subject.isThesis()
                ? Optional.of(reviews.get(subject.book()).resolution(subject.id()))
                : Optional.empty();
    }

    /** Where each subject would stand. */
    List<Stand> stands(Supposition supposition) {
        try {
            reviews.forEach(supposition::to);
            return stands();
        } finally {
            reviews.forEach(WarmReview::restore);
        }
    }

    /** Where each subject would stand in a scenario. */
    List<Stand> stands(SweepRow row, SweepFile file) throws BadRow {
        Supposing supposing = new Supposing(facts);
        for (SweepRow.Asked asked : row.asked()) {
            try {
                supposing.add(asked.change(), asked.change().target().text());
            } catch (Misread misread) {
                throw file.bad(row.line(), asked.cell(), misread.what(), misread.advice());
            }
        }
        return stands(supposing.made());
    }

    /** The words of those that moved away from others; the rest is empty. */
    static List<String> moved(List<Stand> stands, List<Stand> from) {
        return IntStream.range(0, stands.size())
                .mapToObj(index -> stands.get(index).equals(from.get(index))
                        ? ""
                        : stands.get(index).word())
                .toList();
    }

    static List<String> words(List<Stand> stands) {
        return stands.stream().map(Stand::word).toList();
    }

    @Override
    public void close() {
        reviews.forEach(WarmReview::close);
    }
}
