package org.thesischecker.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Annulment;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Verdict;

/**
 * Finds for each thesis the day on which it was resolved. What is resolved stays as it was judged on that day; rows that
 * were published later do not move it.
 */
final class Resolutions {

    private final Book book;
    private final Observations observations;
    private final Disputes disputes;
    private final Judged today;
    private final Map<LocalDate, Judged> judgedOn = new HashMap<>();

    Resolutions(Book book, Observations observations, Disputes disputes, Judged today) {
        this.book = book;
        this.observations = observations;
        this.disputes = disputes;
        this.today = today;
        judgedOn.put(today.facts().asOf(), today);
    }

    /** How far a thesis is, and the judgement that counts for it. */
    record Resolved(Resolution resolution, Judged judged) {}

    Resolved of(Thesis thesis) {
        LocalDate asOf = today.facts().asOf();
        Optional<LocalDate> decided = decidedOn(thesis);
        Optional<Annulment> annulled = thesis.annulled()
                .filter(annulment -> !annulment.on().isAfter(asOf))
                .filter(annulment ->
                        decided.filter(day -> day.isBefore(annulment.on())).isEmpty());
        if (annulled.isPresent()) {
            LocalDate on = annulled.get().on();
            return new Resolved(
                    new Resolution(ResolutionState.RESOLVED, on, Outcome.ANNULLED, isBackfilled(thesis, on)),
                    judged(on));
        }
        if (decided.isPresent()) {
            LocalDate on = decided.get();
            Outcome outcome =
                    judged(on).thesis(thesis.id()).verdict() == Verdict.CONFIRMED ? Outcome.HELD : Outcome.FAILED;
            return new Resolved(
                    new Resolution(ResolutionState.RESOLVED, on, outcome, isBackfilled(thesis, on)), judged(on));
        }
        return new Resolved(new Resolution(pending(thesis, asOf), thesis.resolves(), null, false), today);
    }

    private static ResolutionState pending(Thesis thesis, LocalDate asOf) {
        if (!asOf.isBefore(thesis.resolves())) {
            return ResolutionState.OVERDUE;
        }
        return thesis.stateOn(asOf) == ThesisState.OPEN ? ResolutionState.OPEN : ResolutionState.DUE;
    }

    /** The first day from the day it resolves on which the thesis is CONFIRMED or BROKEN. */
    private Optional<LocalDate> decidedOn(Thesis thesis) {
        LocalDate asOf = today.facts().asOf();
        if (asOf.isBefore(thesis.resolves())) {
            return Optional.empty();
        }
        TurningDays turningDays =
                new TurningDays(book, thesis, observations, today.facts().view());
        return turningDays
                .between(thesis.resolves(), asOf)
                .filter(day -> isDecided(judged(day).thesis(thesis.id()).verdict()))
                .findFirst();
    }

    private static boolean isDecided(Verdict verdict) {
        return verdict == Verdict.CONFIRMED || verdict == Verdict.BROKEN;
    }

    private Judged judged(LocalDate day) {
        Judged known = judgedOn.get(day);
        if (known == null) {
            known = disputes.judge(observations.asOf(day, today.facts().view()));
            judgedOn.put(day, known);
        }
        return known;
    }

    /** Whether a row it reads came into these files after the day, about a time before. */
    private boolean isBackfilled(Thesis thesis, LocalDate on) {
        Inputs inputs = new Inputs(today.facts().dictionary());
        Set<String> metrics = book.theses().stream()
                .filter(subject -> subject.id().equals(thesis.id()))
                .map(Subject.OfThesis::rules)
                .flatMap(rules -> rules.stream().flatMap(rule -> inputs.of(rule).stream()))
                .flatMap(input -> input.metric().stream())
                .collect(Collectors.toSet());
        return judged(on).facts().rows().stream()
                .anyMatch(row -> metrics.contains(row.metric()) && row.entered().isAfter(on));
    }
}
