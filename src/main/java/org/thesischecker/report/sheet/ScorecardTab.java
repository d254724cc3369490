package org.thesischecker.report.sheet;

import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Words;
import org.thesischecker.report.ErrorUnit;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.Standing;
import org.thesischecker.report.sheet.Tab.Column;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.ThesisReview;

/** A row for each thesis: where it stands, how it came out, and how good its forecast was. */
final class ScorecardTab {

    private static final List<Column> COLUMNS = List.of(
            new Column("Thesis", 30),
            new Column("Title", 50),
            new Column("Book", 24),
            new Column("Verdict", 22),
            new Column("State", 10),
            new Column("Horizon", 12),
            new Column("Resolves", 12),
            new Column("Outcome", 11),
            new Column("Resolved on", 12),
            new Column("Certain on", 12),
            new Column("Forecast, low", 13),
            new Column("Forecast, high", 13),
            new Column("Unit", 16),
            new Column("Meant as", 10),
            new Column("Figure", 13),
            new Column("Figure is", 10),
            new Column("Error", 13),
            new Column("Unit of the error", 18),
            new Column("Error, percent", 13),
            new Column("Direction", 10),
            new Column("Place in the report", 14),
            new Column("Owner", 16),
            new Column("Tags", 26));

    private ScorecardTab() {}

    static Tab of(ReviewResult result) {
        return new Tab(
                "Scorecard",
                COLUMNS,
                result.shown().books().stream()
                        .flatMap(book -> book.theses().stream())
                        .map(review -> row(review, certain(review, result)))
                        .toList());
    }

    /** The first day from which on the outcome could not change any more. */
    private static Entry certain(ThesisReview review, ReviewResult result) {
        return result.history().stream()
                .flatMap(history -> history.books().stream())
                .filter(book -> book.book().id().equals(review.book()))
                .flatMap(book -> book.scorecard().scores().stream())
                .filter(score -> score.thesis().id().equals(review.thesis().id()))
                .flatMap(score -> score.certain().stream())
                .findFirst()
                .map(Entry::of)
                .orElse(Entry.NONE);
    }

    private static List<Entry> row(ThesisReview review, Entry certain) {
        Optional<Outcome> outcome = review.resolution().outcome();
        Optional<Forecast> forecast = review.thesis().forecast();
        Optional<ForecastAccuracy> accuracy = review.forecast();
        return List.of(
                Entry.of(review.thesis().id()),
                Entry.of(review.thesis().title()),
                Entry.of(review.book()),
                Entry.of(Standing.of(review).words()),
                Entry.of(Words.of(review.resolution().state())),
                Entry.of(review.thesis().horizon()),
                Entry.of(review.thesis().resolves()),
                outcome.map(found -> Entry.of(found.name())).orElse(Entry.NONE),
                review.resolution().state() == ResolutionState.RESOLVED
                        ? Entry.of(review.resolution().on())
                        : Entry.NONE,
                certain,
                forecast.map(one -> Entry.of(one.low())).orElse(Entry.NONE),
                forecast.map(one -> Entry.of(one.high())).orElse(Entry.NONE),
                forecast.map(one -> Entry.of(one.unit().name())).orElse(Entry.NONE),
                forecast.map(one -> Entry.of(Words.of(one.meantAs()))).orElse(Entry.NONE),
                accuracy.map(one -> Entry.of(one.outcome().value())).orElse(Entry.NONE),
                accuracy.map(one -> EvidenceTab.bound(one.outcome().bound())).orElse(Entry.NONE),
                accuracy.map(one -> Entry.of(one.error())).orElse(Entry.NONE),
                accuracy.map(one -> Entry.of(ErrorUnit.of(one.expected().unit()).name()))
                        .orElse(Entry.NONE),
                accuracy.map(one -> Entry.of(one.errorPercent())).orElse(Entry.NONE),
                accuracy.map(one -> Entry.of(Words.of(one.direction()))).orElse(Entry.NONE),
                Entry.of(review.thesis().reportPlace()),
                Entry.of(review.thesis().owner()),
                Entry.of(String.join(", ", review.thesis().tags())));
    }
}
