package org.thesischecker.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.ForecastWords;
import org.thesischecker.report.PeopleWords;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.Standing;
import org.thesischecker.report.ThesisLines;
import org.thesischecker.report.UnverifiedLines;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.ThesisReview;

/** The theses of a book, for the page. */
final class ThesisParts {

    private final BookReview book;
    private final ReviewResult result;
    private final Optional<SeriesPictures> pictures;
    private final Optional<Timelines> past;

    ThesisParts(BookReview book, ReviewResult result, Optional<Timelines> past) {
        this.book = book;
        this.result = result;
        this.pictures = result.facts().map(facts -> new SeriesPictures(book.book(), facts));
        this.past = past;
    }

    ThesisPart of(ThesisReview review) {
        Thesis thesis = review.thesis();
        return new ThesisPart(
                Anchors.of(review),
                thesis.id(),
                thesis.title(),
                thesis.statement(),
                Badge.of(Standing.of(review)),
                ThesisLines.state(review.resolution()),
                review.resolution().outcome().map(Badge::of).stream().toList(),
                book.book().report().citation(thesis.reportPlace()),
                facts(thesis),
                past.map(all -> all.of(thesis.id())).orElse(List.of()),
                remarks(review),
                pictures.map(all -> all.of(review)).orElse(List.of()),
                findings(review, true),
                findings(review, false),
                pressing(review),
                review.riskFactors().stream().map(this::exposed).toList(),
                Limits.of(thesis.thresholds().values(), book.book().report().published()),
                Limits.inputs(review.unverified()),
                flips(review),
                forecast(review),
                thesis.assumptions());
    }

    private static List<Page.Named> facts(Thesis thesis) {
        List<Page.Named> facts = new ArrayList<>();
        facts.add(new Page.Named("Kind", Words.of(thesis.kind())));
        facts.add(new Page.Named("Speaks of", thesis.from() + " to " + thesis.horizon()));
        facts.add(new Page.Named("Resolves by", thesis.resolves().toString()));
        if (!thesis.owner().isEmpty()) {
            facts.add(new Page.Named("Owner", thesis.owner()));
        }
        if (!thesis.tags().isEmpty()) {
            facts.add(new Page.Named("Tags", String.join(", ", thesis.tags())));
        }
        return facts;
    }

    /** What the verdict leaves open, then what people said up to the as-of date. */
    private List<String> remarks(ThesisReview review) {
        LocalDate asOf = result.review().asOf();
        Stream<String> possible =
                review.possible().isEmpty() ? Stream.empty() : Stream.of(UnverifiedLines.possible(review) + ".");
        Stream<String> annulled = review.thesis().annulled().stream()
                .map(annulment -> "Annulled on " + annulment.on() + ": " + annulment.reason());
        Stream<String> said = review.thesis().remarks().stream()
                .filter(remark -> !remark.on().isAfter(asOf))
                .map(remark -> "Remark of " + remark.on() + " by " + remark.by() + ": " + remark.text());
        Stream<String> people = PeopleWords.of(result.people(), review).stream();
        return Stream.of(annulled, possible, said, people)
                .flatMap(texts -> texts)
                .toList();
    }

    private static List<FindingPart> findings(ThesisReview review, boolean supporting) {
        return review.findings().stream()
                .filter(finding -> finding.effect().isGoodNews() == supporting)
                .map(FindingParts::of)
                .toList();
    }

    /** While a thesis is open, a fired factor puts it at risk where its exposure says so. */
    private List<ThesisPart.Exposed> pressing(ThesisReview review) {
        return review.riskFactors().stream()
                .filter(exposure -> review.verdict() == Verdict.AT_RISK
                        && review.resolution().state() == ResolutionState.OPEN
                        && exposure.state() == FactorState.FIRED
                        && exposure.effect() == ExposureEffect.AT_RISK)
                .map(this::exposed)
                .toList();
    }

    private ThesisPart.Exposed exposed(ThesisReview.ExposureState exposure) {
        return new ThesisPart.Exposed(
                Anchors.jump(book, exposure.riskFactor(), exposure.riskFactor()),
                exposure.part(),
                Words.of(exposure.effect()),
                List.of(Badge.of(exposure.state())));
    }

    private List<Page.Flip> flips(ThesisReview review) {
        return result.closest().stream()
                .filter(nearest ->
                        nearest.headroom().subject().id().equals(review.thesis().id()))
                .map(nearest -> FlipRows.of(nearest, List.of(book)))
                .toList();
    }

    /** What was forecast, and how it came out. */
    private static List<Page.Named> forecast(ThesisReview review) {
        return review.thesis().forecast().stream()
                .flatMap(forecast -> Stream.of(
                        new Page.Named(
                                "Forecast",
                                ForecastWords.expected(forecast) + ", meant as " + Words.of(forecast.meantAs()) + " ("
                                        + forecast.metric() + " " + forecast.period() + ")"),
                        review.forecast().map(ThesisParts::outcome).orElse(new Page.Named("Outcome", "not out yet"))))
                .toList();
    }

    private static Page.Named outcome(ForecastAccuracy accuracy) {
        return new Page.Named(
                "Outcome",
                EvidenceWords.value(accuracy.outcome()) + ", published "
                        + accuracy.outcome().published() + ", "
                        + accuracy.outcome().source() + "; "
                        + ForecastWords.off(accuracy));
    }
}
