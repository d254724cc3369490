package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.OneSide;

/** A diff as {@code schema/diff.schema.json} describes it. */
final class DiffJson {

    private static final String SCHEMA_VERSION = "1";

    private DiffJson() {}

    static ObjectNode of(DiffResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("base", result.base())
                .put("view", Words.of(result.diff().view()));
        node.set("rows", RowEditsJson.of(result.diff().rows()));
        node.set("books", Json.array(result.diff().books(), book -> book(result, book)));
        node.put("rowsUndeclared", result.rowsUndeclared());
        node.set("unloaded", result.oneSide().map(DiffJson::oneSide).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode book(DiffResult result, BookDiff book) {
        ObjectNode node = Json.object().put("id", book.id());
        node.set("rulePackBefore", pack(book.before()));
        node.set("rulePackAfter", pack(book.after()));
        node.set("dates", days(book.dates()));
        node.set("unreplayed", Json.array(book.unreplayed(), some -> {
            ObjectNode days = Json.object().put("why", some.why());
            days.set("dates", days(some.dates()));
            return days;
        }));
        node.set("edits", Json.array(book.edits(), edit -> edit(book, edit)));
        node.set("thresholds", Json.array(book.thresholds(), ThresholdEditJson::of));
        node.set(
                "renamed",
                Json.array(
                        book.renamed().entrySet(),
                        entry -> Json.object().put("rule", entry.getKey()).put("now", entry.getValue())));
        node.set("changes", Json.array(book.alterations(), DiffJson::change));
        node.set(
                "table",
                Json.array(
                        FromTo.of(book.alterations(Alteration.Origin.EDITS)),
                        one -> Json.object()
                                .put("before", one.before())
                                .put("after", one.after())
                                .put("subjects", one.subjects())
                                .put("dates", one.dates())));
        node.set("declarations", DeclarationsJson.of(result.declarations(book)));
        return node;
    }

    private static JsonNode pack(Optional<Book> book) {
        return book.map(Book::rulePack).map(Json::text).orElseGet(Json::absent);
    }

    static JsonNode days(List<LocalDate> dates) {
        return Json.texts(dates.stream().map(LocalDate::toString).toList());
    }

    private static JsonNode edit(BookDiff book, Difference edit) {
        ObjectNode node = named(edit).put("goalposts", book.movesGoalposts(edit));
        node.set(
                "place", EditPlace.of(book, edit).map(at -> FilePartJson.of(at)).orElseGet(Json::absent));
        return node;
    }

    private static ObjectNode named(Difference edit) {
        return Json.object().put("id", edit.id()).put("text", CauseWords.of(edit));
    }

    private static JsonNode change(Alteration one) {
        ObjectNode cause = Json.object().put("smallest", one.cause().smallest());
        cause.set("edits", Json.array(one.cause().differences(), DiffJson::named));
        ObjectNode node = Json.object()
                .put("class", Words.of(one.kind()))
                .put("origin", Words.of(one.origin()))
                .put("id", one.tracked().subject().id())
                .put("part", EvidenceJson.partOrNull(one.tracked().part()))
                .put("goalposts", one.goalposts())
                .put("before", one.before().position().word())
                .put("after", one.after().position().word());
        node.set("rulesBefore", Json.texts(one.before().rules()));
        node.set("rulesAfter", Json.texts(one.after().rules()));
        node.set("dates", days(one.dates()));
        node.set("cause", cause);
        return node;
    }

    private static JsonNode oneSide(OneSide side) {
        ObjectNode node = Json.object().put("side", Words.of(side.unloaded()));
        node.set(
                "problems",
                Json.texts(side.problems().stream().map(Problem::text).toList()));
        node.set(
                "standing",
                Json.array(
                        side.standing(),
                        one -> Json.object()
                                .put("book", one.book())
                                .put("id", one.id())
                                .put("asOf", one.asOf().toString())
                                .put("stands", one.word())));
        return node;
    }
}
