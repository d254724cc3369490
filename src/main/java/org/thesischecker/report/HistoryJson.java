package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.history.History;
import org.thesischecker.history.Position;
import org.thesischecker.history.Score;
import org.thesischecker.history.Scorecard;
import org.thesischecker.model.Words;
import org.thesischecker.review.ForecastAccuracy;

/** A history as {@code schema/history.schema.json} describes it. */
final class HistoryJson {

    private static final String SCHEMA_VERSION = "1";

    private HistoryJson() {}

    static ObjectNode of(HistoryResult result) {
        History history = result.history();
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("from", history.from().toString())
                .put("to", history.to().toString())
                .put("every", result.every())
                .put("view", Words.of(history.view()))
                .put("reconstructedOn", result.madeOn().toString());
        node.set(
                "dates",
                Json.texts(history.dates().stream().map(Object::toString).toList()));
        node.set("books", Json.array(history.books(), book -> book(book, result)));
        return node;
    }

    private static JsonNode book(History.OfBook book, HistoryResult result) {
        List<Book> books =
                result.history().books().stream().map(History.OfBook::book).toList();
        ObjectNode node = Json.object()
                .put("id", book.book().id())
                .put("rulePack", book.book().rulePack());
        node.set(
                "lines",
                Json.array(
                        book.lines().stream()
                                .filter(line ->
                                        result.asked().wants(line.tracked().subject(), books))
                                .toList(),
                        HistoryJson::line));
        node.set(
                "flips",
                Json.array(
                        book.flips().stream()
                                .filter(flip ->
                                        result.asked().wants(flip.tracked().subject(), books))
                                .toList(),
                        ChangesJson::flip));
        node.set(
                "rules",
                Json.array(
                        book.rules().stream()
                                .filter(count -> book.book()
                                        .subject(count.subject())
                                        .filter(subject -> result.asked().wants(subject, books))
                                        .isPresent())
                                .toList(),
                        HistoryJson::rule));
        node.set("scorecard", scorecard(book.scorecard(), result.asked()));
        return node;
    }

    private static JsonNode line(History.Line line) {
        ObjectNode node = Json.object()
                .put("id", line.tracked().subject().id())
                .put("part", EvidenceJson.partOrNull(line.tracked().part()))
                .put("since", line.since().toString())
                .put("trend", Words.of(line.trend()));
        node.set("positions", Json.array(line.positions(), HistoryJson::position));
        node.set("oldestInput", line.oldest().<JsonNode>map(EvidenceJson::of).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode position(Position position) {
        if (position instanceof Position.OfThesis thesis) {
            return Json.object()
                    .put("verdict", thesis.verdict().name())
                    .put("fulfilled", thesis.fulfilled())
                    .put("resolution", Words.of(thesis.resolution().state()));
        }
        return Json.object().put("state", position.word());
    }

    private static JsonNode rule(History.RuleCount count) {
        return Json.object()
                .put("subject", count.subject())
                .put("rule", count.rule())
                .put("effect", count.effect().verb())
                .put("evaluated", count.evaluated())
                .put("held", count.held())
                .put("decided", count.decided());
    }

    private static JsonNode scorecard(Scorecard card, Asked asked) {
        ObjectNode node = Json.object()
                .put("printed", card.printed())
                .put("printedWrong", card.printedWrong())
                .put("notEncodable", card.notEncodable());
        node.set(
                "meanAbsolutePercentageError",
                card.meanError().map(Json::decimal).orElseGet(Json::absent));
        node.set(
                "theses",
                Json.array(
                        card.scores().stream()
                                .filter(score -> asked.wants(score.thesis()))
                                .toList(),
                        HistoryJson::score));
        return node;
    }

    private static JsonNode score(Score score) {
        ObjectNode node = Json.object()
                .put("id", score.thesis().id())
                .put("verdict", score.verdict().name())
                .put("outcome", ScoreWords.outcome(score))
                .put("direction", Words.of(score.heading()));
        node.set(
                "certainOn",
                score.certain().<JsonNode>map(day -> Json.text(day.toString())).orElseGet(Json::absent));
        node.set(
                "forecast",
                score.accuracy().<JsonNode>map(HistoryJson::forecast).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode forecast(ForecastAccuracy accuracy) {
        ObjectNode node = Json.object()
                .put("metric", accuracy.expected().metric())
                .put("period", accuracy.expected().period().toString())
                .put("side", Words.of(accuracy.direction()));
        node.set("outcome", EvidenceJson.of(accuracy.outcome()));
        node.set("error", Json.decimal(accuracy.error()));
        node.set("errorPercent", Json.decimal(accuracy.errorPercent()));
        return node;
    }
}
