package org.thesischecker.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Annulment;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/**
 * Finds for each thesis the day on which it was resolved, going through the days in their order. What is resolved stays
 * as it was judged on that day: rows that were published later do not move it, and all that is judged on it later, theses
 * and risk factors, sees it as it stays.
 */
final class Resolutions {

    private final Book book;
    private final View view;
    private final Reads reads;
    private final JudgedDays days;
    private final Map<String, Set<String>> metrics = new HashMap<>();
    private final Map<String, TurningDays> turning = new HashMap<>();
    private Observations observations;
    private LocalDate asOf;
    private @Nullable TreeMap<LocalDate, List<Thesis>> agenda;
    private @Nullable Found found;

    /**
     * The resolutions of a book's theses by a day.
     *
     * @param judges makes the judge of a day; it may be one that judged other days
     */
    Resolutions(Book book, Observations observations, LocalDate asOf, View view, Supplier<BookJudge> judges) {
        this.book = book;
        this.observations = observations;
        this.asOf = asOf;
        this.view = view;
        this.reads = new Reads(book, observations.dictionary());
        this.days = new JudgedDays(book, observations, view, judges);
    }

    /** How far a thesis is, and the judgement that counts for it. */
    record Resolved(Resolution resolution, Judged judged) {}

    /** The judgement of the as-of date. */
    Judged today() {
        return found().judged(asOf);
    }

    /** The judgement that counts for a thesis: of one that is resolved, that of the day it was resolved. */
    Judged judged(String thesis) {
        LocalDate on = found().endedOn.get(thesis);
        return found().judged(on == null ? asOf : on);
    }

    Resolved of(Thesis thesis) {
        LocalDate on = found().endedOn.get(thesis.id());
        if (on == null) {
            return new Resolved(new Resolution(pending(thesis), thesis.resolves(), null, false), today());
        }
        Judged judged = found().judged(on);
        Resolution resolution =
                new Resolution(ResolutionState.RESOLVED, on, outcome(thesis, judged), isBackfilled(thesis, judged));
        return new Resolved(resolution, judged);
    }

    /**
     * Puts rows in the place of those of their metric, period and status.
     *
     * @param others all rows after that
     */
    void change(Observations others, List<Observation> rows) {
        days.change(others, rows);
        take(others, rows.stream().map(Observation::metric).toList());
    }

    /**
     * Takes back the changes of rows of some metrics.
     *
     * @param others all rows after that
     */
    void restore(Observations others, Collection<String> metrics) {
        days.restore(others, metrics);
        take(others, metrics);
    }

    /** Where all stand on the as-of date. It stays as it is whatever changes afterwards. */
    Standing standing() {
        Found now = found();
        Judged today = now.judged(asOf);
        return new Standing(now.endedOn, now.judgedOn, today);
    }

    /** Whether by the as-of date a thesis may have ended. */
    boolean mayHaveEnded() {
        return !agenda().isEmpty();
    }

    /** What is known, when no row is changed, on the as-of date and on each day on which a thesis may have ended. */
    List<FactSet> originals() {
        return Stream.concat(agenda().keySet().stream(), Stream.of(asOf))
                .distinct()
                .map(days::original)
                .toList();
    }

    private void take(Observations others, Collection<String> changed) {
        observations = others;
        if (turning.keySet().removeIf(thesis -> changed.stream().anyMatch(metrics(thesis)::contains))) {
            agenda = null;
        }
        found = null;
    }

    private Set<String> metrics(String thesis) {
        return metrics.computeIfAbsent(thesis, id -> reads.metrics(id, any -> true));
    }

    /** Gives a threshold another value. */
    void edit(Subject changed, Threshold threshold) {
        days.edit(changed, threshold);
        found = null;
    }

    /** Goes to another as-of date. */
    void moveTo(LocalDate date) {
        if (!date.equals(asOf)) {
            if (!agenda().containsKey(asOf)) {
                days.move(asOf, date);
            }
            asOf = date;
            agenda = null;
            found = null;
        }
    }

    /** Closes every judge that it had made. */
    void close() {
        days.close();
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = new Found();
            known.goThrough(agenda());
            found = known;
        }
        return known;
    }

    private ResolutionState pending(Thesis thesis) {
        if (!asOf.isBefore(thesis.resolves())) {
            return ResolutionState.OVERDUE;
        }
        return thesis.stateOn(asOf) == ThesisState.OPEN ? ResolutionState.OPEN : ResolutionState.DUE;
    }

    static Outcome outcome(Thesis thesis, Judged judged) {
        if (isAnnulled(thesis, judged.facts().asOf())) {
            return Outcome.ANNULLED;
        }
        return judged.thesis(thesis.id()).verdict() == Verdict.CONFIRMED ? Outcome.HELD : Outcome.FAILED;
    }

    /** The days on which a thesis can end, each with the theses concerned. */
    private TreeMap<LocalDate, List<Thesis>> agenda() {
        TreeMap<LocalDate, List<Thesis>> known = agenda;
        if (known == null) {
            TreeMap<LocalDate, List<Thesis>> made = new TreeMap<>();
            book.theses().stream()
                    .map(Subject.OfThesis::thesis)
                    .forEach(thesis -> daysOf(thesis)
                            .forEach(day -> made.computeIfAbsent(day, any -> new ArrayList<>())
                                    .add(thesis)));
            known = made;
            agenda = known;
        }
        return known;
    }

    private Set<LocalDate> daysOf(Thesis thesis) {
        Stream<LocalDate> resolving = asOf.isBefore(thesis.resolves())
                ? Stream.empty()
                : turning(thesis).between(thesis.resolves(), asOf);
        Stream<LocalDate> annulled = thesis.annulled().map(Annulment::on).filter(day -> !day.isAfter(asOf)).stream();
        return Stream.concat(resolving, annulled).collect(Collectors.toCollection(TreeSet::new));
    }

    private TurningDays turning(Thesis thesis) {
        return turning.computeIfAbsent(
                thesis.id(), id -> new TurningDays(reads.subjects(id, any -> true), reads, observations, view));
    }

    /** What was found by going through the days. */
    private final class Found {
        private final Map<String, LocalDate> endedOn = new HashMap<>();
        private final Map<LocalDate, Judged> judgedOn = new HashMap<>();
        private TreePMap<String, ThesisJudgement> ended = TreePMap.empty();

        private void goThrough(TreeMap<LocalDate, List<Thesis>> agenda) {
            agenda.forEach((day, theses) -> {
                List<Thesis> pending = theses.stream()
                        .filter(thesis -> !endedOn.containsKey(thesis.id()))
                        .toList();
                pending.stream()
                        .filter(thesis -> isEnded(thesis, day))
                        .forEach(thesis -> endedOn.put(thesis.id(), day));
                pending.stream()
                        .filter(thesis -> endedOn.containsKey(thesis.id()))
                        .forEach(thesis ->
                                ended = ended.plus(thesis.id(), judged(day).thesis(thesis.id())));
            });
        }

        private boolean isEnded(Thesis thesis, LocalDate day) {
            if (isAnnulled(thesis, day)) {
                return true;
            }
            Verdict verdict = judged(day).thesis(thesis.id()).verdict();
            return verdict == Verdict.CONFIRMED || verdict == Verdict.BROKEN;
        }

        /** The book judged on a day; those that had ended before stay as they were. */
        private Judged judged(LocalDate day) {
            Judged known = judgedOn.get(day);
            if (known == null) {
                known = days.on(day, ended);
                judgedOn.put(day, known);
            }
            return known;
        }
    }

    private static boolean isAnnulled(Thesis thesis, LocalDate day) {
        return thesis.annulled()
                .filter(annulment -> !annulment.on().isAfter(day))
                .isPresent();
    }

    /** Whether a row that the thesis reads, itself or through others, came into these files after the day. */
    private boolean isBackfilled(Thesis thesis, Judged judged) {
        LocalDate on = judged.facts().asOf();
        return reads.metrics(thesis.id(), any -> any.stateOn(on) == ThesisState.OPEN).stream()
                .flatMap(metric -> judged.facts().rows(metric).stream())
                .anyMatch(row -> row.entered().isAfter(on));
    }
}
