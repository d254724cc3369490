package org.thesischecker.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.RulesByMetric;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/**
 * The review of one book over facts, thresholds and a day that change: after each change it is what a review made anew
 * would be. Not for several threads; {@link #another()} gives another thread one of its own.
 */
public final class WarmReview implements AutoCloseable {

    private final Book original;
    private final Observations known;
    private final View view;
    private final BookJudge judge;
    private final RulesByMetric rules;
    private final Resolutions resolutions;
    private final ChangedRows changed;
    private final Map<String, Set<String>> edited = new TreeMap<>();
    private LocalDate day;
    private Book book;
    private LocalDate asOf;

    private WarmReview(
            Book book, Observations observations, LocalDate asOf, View view, BookJudge judge, RulesByMetric rules) {
        this.original = book;
        this.known = observations;
        this.day = asOf;
        this.view = view;
        this.judge = judge;
        this.rules = rules;
        this.resolutions = new Resolutions(book, observations, asOf, view, judge::another);
        this.changed = new ChangedRows(observations, rules, resolutions);
        this.book = book;
        this.asOf = asOf;
    }

    /** The review of a book on an as-of date. */
    public static WarmReview of(Book book, Observations observations, LocalDate asOf, View view) {
        return new WarmReview(
                book,
                observations,
                asOf,
                view,
                new BookJudge(book, observations.dictionary()),
                new RulesByMetric(book, observations.dictionary()));
    }

    /** The same review for another thread, without the changes that were made to this one. */
    public WarmReview another() {
        return another(day);
    }

    /** The same review of another as-of date, without the changes that were made to this one. */
    public WarmReview another(LocalDate date) {
        return new WarmReview(original, known, date, view, judge.another(), rules);
    }

    /**
     * Puts rows in the place of all rows of their metric, period and status, where actual and derived count as one
     * status. A row counts from the day on which it is known.
     *
     * @throws IllegalArgumentException when the dictionary lacks a metric
     */
    public void change(List<Observation> rows) {
        for (Observation row : rows) {
            if (known.dictionary().metric(row.metric()).isEmpty()) {
                throw new IllegalArgumentException("The metric \"%s\" is not defined.".formatted(row.metric()));
            }
        }
        changed.change(rows);
    }

    /**
     * Gives a threshold another value.
     *
     * @throws IllegalArgumentException when the thesis or risk factor has no such threshold
     */
    public void change(String subject, String threshold, BigDecimal value) {
        book = book.withThreshold(subject, threshold, value);
        edited.computeIfAbsent(subject, any -> new TreeSet<>()).add(threshold);
        tell(subject, threshold);
    }

    private void tell(String subject, String threshold) {
        Subject told = book.subject(subject).orElseThrow();
        resolutions.edit(told, Objects.requireNonNull(told.thresholds().get(threshold)));
    }

    /** Moves to another as-of date. */
    public void moveTo(LocalDate date) {
        if (!date.equals(asOf)) {
            asOf = date;
            changed.forget();
            resolutions.moveTo(date);
        }
    }

    /** Moves to another as-of date, and stays: {@link #restore()} comes back to it. */
    public void settleOn(LocalDate date) {
        day = date;
        moveTo(date);
    }

    /** Takes back every change of rows and thresholds, and goes back to the as-of date that was settled on. */
    public void restore() {
        changed.restore();
        if (!edited.isEmpty()) {
            book = original;
            edited.forEach((subject, thresholds) -> thresholds.forEach(threshold -> tell(subject, threshold)));
            edited.clear();
        }
        moveTo(day);
    }

    /** The book, with the thresholds as they are now. */
    public Book book() {
        return book;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** What is known on the as-of date. */
    public FactSet facts() {
        return exact().today().facts();
    }

    /**
     * The verdict of a thesis, after resolution.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public Verdict verdict(String thesis) {
        return judgement(thesis).verdict();
    }

    /**
     * Whether a thesis is CONFIRMED for good.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public boolean isFulfilled(String thesis) {
        return judgement(thesis).fulfilled();
    }

    /**
     * How a thesis ended; empty before it has.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public Optional<Outcome> outcome(String thesis) {
        Standing standing = standing();
        LocalDate on = standing.endedOn().get(thesis);
        Judged judged = on == null ? null : standing.judgedOn().get(on);
        return judged == null ? Optional.empty() : Optional.of(Resolutions.outcome(thesis(thesis), judged));
    }

    private Thesis thesis(String id) {
        return book.subject(id)
                .filter(Subject.OfThesis.class::isInstance)
                .map(subject -> ((Subject.OfThesis) subject).thesis())
                .orElseThrow(() -> new IllegalArgumentException("There is no thesis " + id));
    }

    /**
     * How far a thesis is on its way to an outcome.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public Resolution resolution(String thesis) {
        return exact().of(thesis(thesis)).resolution();
    }

    /** What is known on the day whose judgement counts for a thesis or risk factor, and how all are judged on it. */
    public Judged judged(String subject) {
        return exact().judged(subject);
    }

    /** The resolutions, once they were told of every change. */
    private Resolutions exact() {
        changed.tell();
        return resolutions;
    }

    /** Where all stand; what is known of it without judging is not judged. */
    private Standing standing() {
        return edited.isEmpty() ? changed.standing() : exact().standing();
    }

    private ThesisJudgement judgement(String thesis) {
        ThesisJudgement judgement = standing().thesis(thesis);
        if (judgement == null) {
            throw new IllegalArgumentException("There is no thesis " + thesis);
        }
        return judgement;
    }

    /**
     * The state of a risk factor, or of a part of one.
     *
     * @param target the factor, or the factor and its part with a slash between
     * @throws IllegalArgumentException when the book has none of this name
     */
    public FactorState state(String target) {
        Judged today = standing().today();
        int slash = target.indexOf('/');
        FactorJudgement judgement = today.factors().get(slash < 0 ? target : target.substring(0, slash));
        World.FactorStanding standing =
                judgement == null ? null : judgement.standings().get(target);
        if (standing == null) {
            throw new IllegalArgumentException("There is no risk factor " + target);
        }
        return standing.state();
    }

    /**
     * The states of the parts of a risk factor.
     *
     * @throws IllegalArgumentException when the book has none of this id
     */
    public List<RiskFactorReview.PartState> parts(String riskFactor) {
        FactorJudgement judgement = standing().today().factors().get(riskFactor);
        if (judgement == null) {
            throw new IllegalArgumentException("There is no risk factor " + riskFactor);
        }
        return judgement.parts();
    }

    /**
     * The whole review, with all evidence.
     *
     * @throws EngineDisagreement when the two evaluators differ, which is a defect of this tool
     */
    public Reviewed reviewed() {
        return Reviewer.reviewed(book, exact(), any -> true);
    }

    @Override
    public void close() {
        judge.close();
        resolutions.close();
    }
}
