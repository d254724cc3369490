package org.thesischecker.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Report;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.View;

/** Makes reviews of books. */
public final class Reviewer {

    private Reviewer() {}

    /**
     * Reviews books on an as-of date.
     *
     * @throws EngineDisagreement when the two evaluators differ, which is a defect of this tool
     */
    public static Review review(List<Book> books, Observations observations, LocalDate asOf, View view) {
        FactSet facts = observations.asOf(asOf, view);
        List<BookReview> reviews = books.stream()
                .sorted(Comparator.comparing(Book::id))
                .map(book -> reviewed(book, observations, facts, any -> true).review())
                .toList();
        return new Review(asOf, view, facts.factsUntil(), facts.sha256(), reviews);
    }

    /**
     * Reviews some theses and risk factors of one book on an as-of date, and keeps the judgements behind the review.
     *
     * @throws EngineDisagreement when the two evaluators differ, which is a defect of this tool
     */
    public static Reviewed reviewed(
            Book book, Observations observations, LocalDate asOf, View view, Predicate<Subject> wanted) {
        return reviewed(book, observations, observations.asOf(asOf, view), wanted);
    }

    private static Reviewed reviewed(Book book, Observations observations, FactSet facts, Predicate<Subject> wanted) {
        try (BookJudge judge = new BookJudge(book, facts.dictionary())) {
            return reviewed(book, observations, facts, wanted, judge);
        }
    }

    /** Reviews one book with a judge that is warm. */
    static Reviewed reviewed(
            Book book, Observations observations, FactSet facts, Predicate<Subject> wanted, BookJudge judge) {
        Resolutions resolutions = new Resolutions(book, observations, facts.asOf(), facts.view(), () -> judge);
        return reviewed(book, resolutions, wanted);
    }

    /** The review that follows from the resolutions of a book; evidence is gathered on all cores. */
    static Reviewed reviewed(Book book, Resolutions resolutions, Predicate<Subject> wanted) {
        Judged today = resolutions.today();
        FactSet facts = today.facts();
        Map<String, Judged> judgements = new TreeMap<>();
        Map<String, Resolutions.Resolved> resolved = new TreeMap<>();
        List<Subject.OfThesis> theses = book.theses().stream().filter(wanted).toList();
        theses.forEach(subject -> resolved.put(subject.id(), resolutions.of(subject.thesis())));
        resolved.forEach((id, one) -> judgements.put(id, one.judged()));
        List<Subject.OfRiskFactor> factors =
                book.riskFactors().stream().filter(wanted).toList();
        factors.forEach(subject -> judgements.put(subject.id(), today));
        BookReview review = new BookReview(
                book,
                theses.parallelStream()
                        .map(subject -> thesis(book, subject, Objects.requireNonNull(resolved.get(subject.id()))))
                        .toList(),
                factors.parallelStream()
                        .map(subject -> factor(book, subject, today.factor(subject.id())))
                        .toList(),
                printed(book.report(), facts));
        return new Reviewed(facts, review, judgements);
    }

    private static ThesisReview thesis(Book book, Subject.OfThesis subject, Resolutions.Resolved resolved) {
        ThesisJudgement judgement = resolved.judged().thesis(subject.id());
        return new ThesisReview(
                book.id(),
                subject.thesis(),
                judgement.verdict(),
                judgement.fulfilled(),
                resolved.resolution(),
                judgement.findings(),
                judgement.exposures(),
                judgement.unverified(),
                resolved.resolution().state() == ResolutionState.RESOLVED
                        ? Set.of()
                        : PossibleVerdicts.of(
                                book.report(), subject, resolved.judged().world(subject.id()), judgement),
                ForecastAccuracies.of(subject.thesis(), resolved.judged().facts())
                        .orElse(null));
    }

    private static RiskFactorReview factor(Book book, Subject.OfRiskFactor subject, FactorJudgement judgement) {
        List<RiskFactorReview.ExposedThesis> exposed = new ArrayList<>();
        book.theses()
                .forEach(thesis -> thesis.thesis().exposures().stream()
                        .filter(exposure -> exposure.riskFactor().equals(subject.id()))
                        .forEach(exposure -> exposed.add(
                                new RiskFactorReview.ExposedThesis(thesis.id(), exposure.part(), exposure.effect()))));
        return new RiskFactorReview(
                book.id(),
                subject.riskFactor(),
                judgement.state(),
                judgement.parts(),
                judgement.findings(),
                judgement.unverified(),
                List.copyOf(exposed));
    }

    private static List<BookReview.PrintedCheck> printed(Report report, FactSet facts) {
        return report.printed().stream()
                .map(printed -> {
                    Optional<Observation> found =
                            facts.reading(printed.metric(), printed.period()).map(Reading::observation);
                    return new BookReview.PrintedCheck(
                            printed,
                            found.orElse(null),
                            found.map(row -> Decimals.minus(printed.value(), row.value()))
                                    .orElse(null));
                })
                .toList();
    }
}
