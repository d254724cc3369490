package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RowEdit;
import org.thesischecker.regression.RowEdits;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.whatif.Headroom;

/** A diff as {@code schema/diff.schema.json} describes it. */
final class DiffJson {

    private static final String SCHEMA_VERSION = "1";

    private DiffJson() {}

    static ObjectNode of(DiffResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("base", result.base())
                .put("view", Words.of(result.diff().view()));
        node.set("rows", rows(result.diff().rows()));
        node.set("books", Json.array(result.diff().books(), book -> book(result, book)));
        node.put("rowsUndeclared", result.rowsUndeclared());
        node.set("unloaded", result.oneSide().map(DiffJson::oneSide).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode rows(RowEdits rows) {
        ObjectNode node = Json.object().put("touchPast", rows.touchPast());
        node.set("appended", Json.array(rows.appended(), DiffJson::row));
        node.set("past", Json.array(rows.past(), DiffJson::rowEdit));
        node.set(
                "definitions",
                Json.array(
                        rows.definitions(),
                        edit -> Json.object().put("metric", edit.metric()).put("edit", Words.of(edit.edit()))));
        node.set("sha256", rows.touchPast() ? Json.text(rows.sha256()) : Json.absent());
        return node;
    }

    private static JsonNode rowEdit(RowEdit edit) {
        ObjectNode node = Json.object().put("kind", Words.of(edit.kind()));
        node.set("before", edit.before().map(DiffJson::row).orElseGet(Json::absent));
        node.set("after", edit.after().map(DiffJson::row).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode row(Observation row) {
        ObjectNode node = Json.object()
                .put("metric", row.metric())
                .put("period", row.period().toString())
                .put("bound", Words.of(row.bound()))
                .put("unit", row.unit().name())
                .put("published", row.published().toString())
                .put("inferred", row.publishedInferred())
                .put("entered", row.entered().toString())
                .put("status", Words.of(row.status()))
                .put("grade", row.grade().name())
                .put("source", row.source())
                .put("url", row.url())
                .put("note", row.note());
        node.set("value", Json.decimal(row.value()));
        node.set("place", place(row.place(), row.place().line()));
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
        node.set("thresholds", Json.array(book.thresholds(), DiffJson::threshold));
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
        node.set("declarations", declarations(result.declarations(book)));
        return node;
    }

    private static JsonNode declarations(Declarations declarations) {
        ObjectNode node = Json.object().put("others", declarations.others());
        node.set(
                "outdated",
                Json.texts(
                        declarations.outdated().stream().map(DeclaredChange::id).toList()));
        node.set(
                "applying",
                Json.array(
                        declarations.applying(),
                        change -> Json.object()
                                .put("id", change.id())
                                .put("who", change.who())
                                .put("why", change.why())
                                .set(
                                        "place",
                                        place(change.place(), change.place().line()))));
        node.set("undeclared", Json.array(declarations.undeclared(), one -> {
            ObjectNode flip = Json.object()
                    .put("target", one.flip().tracked().id())
                    .put("before", one.flip().before().position().word())
                    .put("after", one.flip().after().position().word());
            flip.set("dates", days(one.dates()));
            return flip;
        }));
        node.set("unmet", Json.array(declarations.unmet(), one -> {
            ObjectNode flip = Json.object()
                    .put("change", one.change().id())
                    .put("target", one.flip().target())
                    .put("before", one.flip().from())
                    .put("after", one.flip().to());
            flip.set("dates", days(one.dates()));
            flip.set("place", place(one.flip().place(), one.flip().place().line()));
            return flip;
        }));
        return node;
    }

    private static JsonNode pack(Optional<Book> book) {
        return book.map(Book::rulePack).map(Json::text).orElseGet(Json::absent);
    }

    private static JsonNode days(List<LocalDate> dates) {
        return Json.texts(dates.stream().map(LocalDate::toString).toList());
    }

    private static JsonNode edit(BookDiff book, Difference edit) {
        ObjectNode node = named(edit).put("goalposts", book.movesGoalposts(edit));
        node.set(
                "place",
                EditPlace.of(book, edit)
                        .map(at -> place(at.place(), at.lastLine()))
                        .orElseGet(Json::absent));
        return node;
    }

    private static ObjectNode named(Difference edit) {
        return Json.object().put("id", edit.id()).put("text", CauseWords.of(edit));
    }

    private static JsonNode place(Place place, int lastLine) {
        return Json.object().put("file", place.file()).put("line", place.line()).put("endLine", lastLine);
    }

    private static JsonNode threshold(ThresholdEdit edit) {
        ObjectNode node = Json.object().put("subject", edit.subject()).put("threshold", edit.id());
        node.set("before", edit.before().map(DiffJson::value).orElseGet(Json::absent));
        node.set("after", edit.after().map(DiffJson::value).orElseGet(Json::absent));
        node.set("headroom", Json.array(edit.headroom(), DiffJson::headroom));
        return node;
    }

    private static JsonNode value(Threshold threshold) {
        ObjectNode node = Json.object().put("unit", threshold.unit().name());
        node.set("value", Json.decimal(threshold.value()));
        return node;
    }

    private static JsonNode headroom(HeadroomMove move) {
        ObjectNode node = Json.object().put("target", move.target()).put("moved", move.isMoved());
        node.set("before", nearest(move.before().orElse(null)));
        node.set("after", nearest(move.after().orElse(null)));
        return node;
    }

    private static JsonNode nearest(Headroom.@Nullable Nearest nearest) {
        if (nearest == null) {
            return Json.absent();
        }
        ObjectNode node = Json.object()
                .put("from", nearest.flip().before())
                .put("to", nearest.flip().after());
        node.set("at", Json.decimal(nearest.flip().value()));
        node.set("distance", Json.decimal(nearest.flip().distance()));
        return node;
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
