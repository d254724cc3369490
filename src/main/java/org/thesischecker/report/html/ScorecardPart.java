package org.thesischecker.report.html;

import java.util.List;
import org.thesischecker.history.Score;
import org.thesischecker.history.Scorecard;
import org.thesischecker.model.Outcome;
import org.thesischecker.report.Asked;
import org.thesischecker.report.ScoreWords;
import org.thesischecker.review.BookReview;

/**
 * How the report came out by the as-of date.
 *
 * @param counts how many theses came out how
 * @param rows those that came to an outcome, missed their day, or whose figure is out
 * @param notes how good the forecasts were, what was printed wrong, what no rule can judge
 */
public record ScorecardPart(String counts, List<Row> rows, List<String> notes) {

    /**
     * How one thesis came out.
     *
     * @param badge the outcome; empty while there is none
     * @param state how far it is from one
     * @param certain the first day from which on the outcome could not change any more; empty until then
     * @param forecast what was forecast, what came, how far off; empty without a figure
     */
    public record Row(Page.Jump thesis, List<Badge> badge, String state, String certain, List<String> forecast) {}

    static ScorecardPart of(BookReview book, Scorecard card, Asked asked) {
        List<Score> scores = ScoreWords.wanted(card, asked);
        return new ScorecardPart(
                ScoreWords.counted(scores),
                scores.stream()
                        .filter(ScoreWords::isTelling)
                        .map(score -> row(book, score))
                        .toList(),
                ScoreWords.notes(card, asked));
    }

    private static Row row(BookReview book, Score score) {
        List<Badge> badge = score.resolution().outcome().map((Outcome outcome) -> Badge.of(outcome)).stream()
                .toList();
        return new Row(
                Anchors.jump(book, score.thesis().id(), score.thesis().title()),
                badge,
                badge.isEmpty() ? ScoreWords.outcome(score) : "",
                score.certain().map(Object::toString).orElse(""),
                ScoreWords.forecast(score));
    }
}
