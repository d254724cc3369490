package org.thesischecker.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;

/**
 * The made-up book of teahouses, in which each verdict comes about by each path, and facts about it: a calm year, with
 * what a test changes in it. Immutable.
 *
 * @param rows all rows, whenever they became known
 */
record Teahouses(List<Observation> rows) {

    private static final Path FOLDER = Path.of("src/test/books/paths");
    private static final Observations CALM = ShippedBook.value(Observations.load(List.of(FOLDER.resolve("facts"))));

    static final Dictionary DICTIONARY = CALM.dictionary();
    static final Book BOOK = ShippedBook.value(BookLoader.loadAll(FOLDER.resolve("rules"), DICTIONARY))
            .get(0);
    static final BookJudge JUDGE = new BookJudge(BOOK, DICTIONARY);

    /** A calm year: all that is out is good, and nothing else is. */
    static Teahouses calmYear() {
        return new Teahouses(CALM.all());
    }

    /** The calm year with one reading in place of those of its metric and period, published on the same day. */
    Teahouses with(String metric, String period, String value) {
        return with(row(metric, period, value));
    }

    /** The calm year with rows in place of those of their metrics, periods and statuses. */
    Teahouses with(Observation... changed) {
        List<Observation> given = List.of(changed);
        return new Teahouses(Stream.concat(
                        rows.stream().filter(row -> given.stream().noneMatch(other -> isFor(other, row))),
                        given.stream())
                .toList());
    }

    /** The calm year and more rows. */
    Teahouses and(Observation... more) {
        List<Observation> all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return new Teahouses(List.copyOf(all));
    }

    Teahouses without(String metric) {
        return without(row -> row.metric().equals(metric));
    }

    Teahouses without(String metric, String... periods) {
        return without(row -> row.metric().equals(metric)
                && List.of(periods).contains(row.period().toString()));
    }

    Teahouses without(Predicate<Observation> unwanted) {
        return new Teahouses(rows.stream().filter(unwanted.negate()).toList());
    }

    private static boolean isFor(Observation changed, Observation row) {
        return changed.metric().equals(row.metric())
                && changed.period().equals(row.period())
                && (changed.status() == Status.FORECAST) == (row.status() == Status.FORECAST);
    }

    /** A row of grade A of the town office, published on the day the calm year's is, or else on the last of its period. */
    Observation row(String metric, String period, String value) {
        Period of = Period.parse(period);
        LocalDate published = rows.stream()
                .filter(row -> row.metric().equals(metric) && row.period().equals(of))
                .filter(row -> row.status() == Status.ACTUAL)
                .map(Observation::published)
                .findFirst()
                .orElse(of.end());
        return row(metric, period, value, published.toString());
    }

    static Observation row(String metric, String period, String value, String published) {
        MetricDefinition definition = DICTIONARY.metric(metric).orElseThrow();
        LocalDate day = LocalDate.parse(published);
        return new Observation(
                metric,
                Period.parse(period),
                new BigDecimal(value),
                Bound.NONE,
                definition.unit(),
                day,
                false,
                day,
                Status.ACTUAL,
                Grade.A,
                "Town office (made up)",
                "https://example.org/made-up",
                "",
                Place.of("made up"));
    }

    static Observation of(Grade grade, Observation row) {
        return copy(row, row.bound(), row.entered(), row.status(), grade, row.source());
    }

    static Observation of(Status status, Observation row) {
        return copy(row, row.bound(), row.entered(), status, row.grade(), row.source());
    }

    static Observation by(String source, Observation row) {
        return copy(row, row.bound(), row.entered(), row.status(), row.grade(), source);
    }

    static Observation bounded(Bound bound, Observation row) {
        return copy(row, bound, row.entered(), row.status(), row.grade(), row.source());
    }

    static Observation entered(String day, Observation row) {
        return copy(row, row.bound(), LocalDate.parse(day), row.status(), row.grade(), row.source());
    }

    private static Observation copy(
            Observation row, Bound bound, LocalDate entered, Status status, Grade grade, String source) {
        return new Observation(
                row.metric(),
                row.period(),
                row.value(),
                bound,
                row.unit(),
                row.published(),
                row.publishedInferred(),
                entered,
                status,
                grade,
                source,
                row.url(),
                row.note(),
                row.place());
    }

    Observations observations() {
        return Observations.of(DICTIONARY, rows);
    }

    /** The review of a day. */
    Reviewed on(String day) {
        return on(day, BOOK, JUDGE);
    }

    Reviewed on(String day, Book book, BookJudge judge) {
        Observations observations = observations();
        return Reviewer.reviewed(
                book, observations, observations.asOf(LocalDate.parse(day), View.PUBLISHED), any -> true, judge);
    }

    /** The book with some of its theses and all that they are judged on. */
    static Book part(String... theses) {
        Reads reads = new Reads(BOOK, DICTIONARY);
        Set<String> kept = Stream.of(theses)
                .flatMap(id -> reads.subjects(id, any -> true).stream())
                .map(Subject::id)
                .collect(Collectors.toSet());
        return new Book(
                BOOK.id(),
                BOOK.report(),
                BOOK.theses().stream().filter(one -> kept.contains(one.id())).toList(),
                BOOK.riskFactors().stream()
                        .filter(one -> kept.contains(one.id()))
                        .toList(),
                BOOK.levels().stream()
                        .map(level -> level.stream()
                                .filter(one -> kept.contains(one.id()))
                                .toList())
                        .toList(),
                BOOK.rulePack());
    }

    /** What the review of a day says of a thesis. */
    ThesisReview thesis(String id, String day) {
        return thesis(on(day), id);
    }

    static ThesisReview thesis(Reviewed reviewed, String id) {
        return reviewed.review().theses().stream()
                .filter(thesis -> thesis.thesis().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What the review of a day says of a risk factor. */
    RiskFactorReview factor(String id, String day) {
        return factor(on(day), id);
    }

    static RiskFactorReview factor(Reviewed reviewed, String id) {
        return reviewed.review().riskFactors().stream()
                .filter(factor -> factor.riskFactor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
