package org.thesischecker.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Annulment;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Verdict;

/**
 * Finds for each thesis the day on which it was resolved, going through the days in their order. What is resolved stays
 * as it was judged on that day: rows that were published later do not move it, and all that is judged on it later, theses
 * and risk factors, sees it as it stays.
 */
final class Resolutions {

    private final Observations observations;
    private final Disputes disputes;
    private final Reads reads;
    private final FactSet facts;
    private final Map<String, LocalDate> endedOn = new HashMap<>();
    private final Map<LocalDate, Judged> judgedOn = new HashMap<>();
    private final Map<String, ThesisJudgement> ended = new TreeMap<>();
    private final Judged today;

    Resolutions(Book book, Observations observations, Disputes disputes, FactSet facts) {
        this.observations = observations;
        this.disputes = disputes;
        this.reads = new Reads(book, facts.dictionary());
        this.facts = facts;
        goThrough(agenda(book));
        this.today = judged(facts.asOf());
    }

    /** How far a thesis is, and the judgement that counts for it. */
    record Resolved(Resolution resolution, Judged judged) {}

    /** The judgement of the as-of date. */
    Judged today() {
        return today;
    }

    Resolved of(Thesis thesis) {
        LocalDate on = endedOn.get(thesis.id());
        if (on == null) {
            return new Resolved(new Resolution(pending(thesis), thesis.resolves(), null, false), today);
        }
        Judged judged = judged(on);
        Resolution resolution =
                new Resolution(ResolutionState.RESOLVED, on, outcome(thesis, judged), isBackfilled(thesis, judged));
        return new Resolved(resolution, judged);
    }

    private ResolutionState pending(Thesis thesis) {
        if (!facts.asOf().isBefore(thesis.resolves())) {
            return ResolutionState.OVERDUE;
        }
        return thesis.stateOn(facts.asOf()) == ThesisState.OPEN ? ResolutionState.OPEN : ResolutionState.DUE;
    }

    private static Outcome outcome(Thesis thesis, Judged judged) {
        if (isAnnulled(thesis, judged.facts().asOf())) {
            return Outcome.ANNULLED;
        }
        return judged.thesis(thesis.id()).verdict() == Verdict.CONFIRMED ? Outcome.HELD : Outcome.FAILED;
    }

    /** The days on which a thesis can end, each with the theses concerned. */
    private TreeMap<LocalDate, List<Thesis>> agenda(Book book) {
        Map<Thesis, Set<LocalDate>> days = new LinkedHashMap<>();
        book.theses().stream().map(Subject.OfThesis::thesis).forEach(thesis -> days.put(thesis, daysOf(thesis)));
        TreeMap<LocalDate, List<Thesis>> agenda = new TreeMap<>();
        days.values().stream()
                .flatMap(Set::stream)
                .forEach(day -> agenda.computeIfAbsent(
                        day,
                        any -> days.entrySet().stream()
                                .filter(entry -> entry.getValue().contains(day))
                                .map(Map.Entry::getKey)
                                .toList()));
        return agenda;
    }

    private Set<LocalDate> daysOf(Thesis thesis) {
        Stream<LocalDate> resolving = facts.asOf().isBefore(thesis.resolves())
                ? Stream.empty()
                : new TurningDays(reads.subjects(thesis.id(), any -> true), reads, observations, facts.view())
                        .between(thesis.resolves(), facts.asOf());
        Stream<LocalDate> annulled =
                thesis.annulled().map(Annulment::on).filter(day -> !day.isAfter(facts.asOf())).stream();
        return Stream.concat(resolving, annulled).collect(Collectors.toCollection(TreeSet::new));
    }

    private void goThrough(TreeMap<LocalDate, List<Thesis>> agenda) {
        agenda.forEach((day, theses) -> {
            List<Thesis> pending = theses.stream()
                    .filter(thesis -> !endedOn.containsKey(thesis.id()))
                    .toList();
            pending.stream().filter(thesis -> isEnded(thesis, day)).forEach(thesis -> endedOn.put(thesis.id(), day));
            pending.stream()
                    .filter(thesis -> endedOn.containsKey(thesis.id()))
                    .forEach(thesis -> ended.put(thesis.id(), judged(day).thesis(thesis.id())));
        });
    }

    private boolean isEnded(Thesis thesis, LocalDate day) {
        if (isAnnulled(thesis, day)) {
            return true;
        }
        Verdict verdict = judged(day).thesis(thesis.id()).verdict();
        return verdict == Verdict.CONFIRMED || verdict == Verdict.BROKEN;
    }

    private static boolean isAnnulled(Thesis thesis, LocalDate day) {
        return thesis.annulled()
                .filter(annulment -> !annulment.on().isAfter(day))
                .isPresent();
    }

    /** The book judged on a day; those that had ended before stay as they were. */
    private Judged judged(LocalDate day) {
        Judged known = judgedOn.get(day);
        if (known == null) {
            FactSet knownThen = day.equals(facts.asOf()) ? facts : observations.asOf(day, facts.view());
            known = disputes.judge(knownThen, Map.copyOf(ended));
            judgedOn.put(day, known);
        }
        return known;
    }

    /** Whether a row that the thesis reads, itself or through others, came into these files after the day. */
    private boolean isBackfilled(Thesis thesis, Judged judged) {
        LocalDate on = judged.facts().asOf();
        Set<String> metrics = reads.metrics(thesis.id(), any -> any.stateOn(on) == ThesisState.OPEN);
        return judged.facts().rows().stream()
                .anyMatch(row -> metrics.contains(row.metric()) && row.entered().isAfter(on));
    }
}
