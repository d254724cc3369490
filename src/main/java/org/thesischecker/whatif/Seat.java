package org.thesischecker.whatif;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.thesischecker.facts.FactSet;
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
    List<String> states() {
        return subjects.stream().map(subject -> subject.state(reviews)).toList();
    }

    /** Where each subject would stand. */
    List<String> states(Supposition supposition) {
        try {
            reviews.forEach(supposition::to);
            return states();
        } finally {
            reviews.forEach(WarmReview::restore);
        }
    }

    /** Where each subject would stand in a scenario. */
    List<String> states(SweepRow row, SweepFile file) throws BadRow {
        Supposing supposing = new Supposing(facts);
        for (SweepRow.Asked asked : row.asked()) {
            try {
                supposing.add(asked.change(), asked.change().target().text());
            } catch (Misread misread) {
                throw file.bad(row.line(), asked.cell(), misread.what(), misread.advice());
            }
        }
        return states(supposing.made());
    }

    /** Only what differs from another list; the rest is empty. */
    static List<String> differing(List<String> states, List<String> from) {
        Function<Integer, String> told = index -> states.get(index).equals(from.get(index)) ? "" : states.get(index);
        return IntStream.range(0, states.size()).boxed().map(told).toList();
    }

    @Override
    public void close() {
        reviews.forEach(WarmReview::close);
    }
}
