package org.thesischecker.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;

/** The judgements of a book on days. A day that was judged is judged anew only where something it knows has changed. */
final class JudgedDays {

    private final View view;
    private final Supplier<Disputes> judges;
    private final Map<LocalDate, Day> days = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Observations known;
    private final Set<String> changed = new TreeSet<>();
    private Observations observations;

    /**
     * The days of a book.
     *
     * @param judges makes the judge of a day
     */
    JudgedDays(Book book, Observations observations, View view, Supplier<BookJudge> judges) {
        this.known = observations;
        this.observations = observations;
        this.view = view;
        Map<String, Set<String>> read = Disputes.read(book, new Reads(book, observations.dictionary()));
        this.judges = () -> new Disputes(judges.get(), book, read);
    }

    private record Edit(Subject subject, Threshold threshold) {}

    /** What is known on a day, and how the book was judged on it. */
    private static final class Day {
        private final Disputes judge;
        private final FactSet original;
        private final Set<String> changed = new TreeSet<>();
        private FactSet facts;
        private Judged judged;
        private Map<String, ThesisJudgement> stay;
        private boolean edited;

        Day(Disputes judge, FactSet original, FactSet facts, Map<String, ThesisJudgement> stay) {
            this.judge = judge;
            this.original = original;
            this.facts = facts;
            this.stay = stay;
            this.judged = judge.judge(facts, stay);
        }

        void change(List<Observation> rows) {
            facts = facts.replacing(rows);
            rows.forEach(row -> changed.add(row.metric()));
        }

        void restore(Collection<String> metrics) {
            metrics.forEach(metric -> facts = facts.taking(metric, original));
            changed.addAll(metrics);
        }

        Judged judged(Map<String, ThesisJudgement> stayNow) {
            if (edited || !changed.isEmpty() || (stay != stayNow && !stay.equals(stayNow))) {
                judged = judge.change(facts, changed, stayNow);
                stay = stayNow;
                changed.clear();
                edited = false;
            }
            return judged;
        }
    }

    /**
     * The book judged on a day.
     *
     * @param stay the judgements of theses that ended before, which stay
     */
    Judged on(LocalDate date, Map<String, ThesisJudgement> stay) {
        Day day = days.get(date);
        if (day == null) {
            Disputes judge = judges.get();
            edits.forEach(edit -> judge.edit(edit.subject(), edit.threshold()));
            day = day(judge, known.asOf(date, view), stay);
            days.put(date, day);
        }
        return day.judged(stay);
    }

    private Day day(Disputes judge, FactSet original, Map<String, ThesisJudgement> stay) {
        FactSet facts = original;
        for (String metric : changed) {
            facts = observations.refresh(facts, metric);
        }
        return new Day(judge, original, facts, stay);
    }

    /**
     * Puts rows in the place of those of their metric, period and status.
     *
     * @param others all rows after that
     */
    void change(Observations others, List<Observation> rows) {
        observations = others;
        rows.forEach(row -> changed.add(row.metric()));
        days.values().forEach(day -> day.change(rows));
    }

    /**
     * Takes back the changes of rows of some metrics.
     *
     * @param others all rows after that
     */
    void restore(Observations others, Collection<String> metrics) {
        observations = others;
        days.values().forEach(day -> day.restore(metrics));
        changed.removeAll(metrics);
    }

    /** What is known on a day when no row is changed. */
    FactSet original(LocalDate date) {
        Day day = days.get(date);
        return day == null ? known.asOf(date, view) : day.original;
    }

    /** Gives a threshold another value. */
    void edit(Subject changed, Threshold threshold) {
        edits.add(new Edit(changed, threshold));
        days.values().forEach(day -> {
            day.judge.edit(changed, threshold);
            day.edited = true;
        });
    }

    /** Lets the judge of a day go over to another day on which there is none yet. */
    void move(LocalDate from, LocalDate to) {
        Day day = days.get(from);
        if (day != null && !days.containsKey(to)) {
            days.remove(from);
            days.put(to, day(day.judge, known.asOf(to, day.original), day.stay));
        }
    }

    /** Closes every judge that it had made. */
    void close() {
        days.values().forEach(day -> day.judge.close());
    }
}
