package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.Difference;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;

/** The rule tests as {@code schema/test.schema.json} describes them. */
final class TestJson {

    private static final String SCHEMA_VERSION = "1";

    private TestJson() {}

    static ObjectNode of(TestResult result) {
        ObjectNode node = Json.object()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("passed", result.count(Outcome.PASSED))
                .put("failed", result.count(Outcome.FAILED))
                .put("todo", result.count(Outcome.TODO))
                .put("todoPasses", result.count(Outcome.TODO_PASSES))
                .put("rulesSeen", result.rules())
                .put("rulesFired", result.firing());
        node.set("run", result.run().map(Json::text).orElse(Json.absent()));
        node.set("base", result.base().map(Json::text).orElse(Json.absent()));
        node.set("books", Json.array(result.books(), TestJson::book));
        return node;
    }

    private static JsonNode book(TestedBook book) {
        ObjectNode node = Json.object()
                .put("id", book.book().id())
                .put("rulesSeen", book.rules())
                .put("rulesFired", book.firing());
        node.set("cases", Json.array(book.tests().results(), TestJson::tried));
        node.set(
                "untested",
                Json.texts(book.tests().untested().stream().map(Problem::what).toList()));
        node.set("coverage", book.coverage().map(CoverageJson::of).orElseGet(Json::absent));
        node.set("mutants", book.mutants().map(MutantsJson::of).orElseGet(Json::absent));
        return node;
    }

    private static JsonNode tried(CaseResult result) {
        ObjectNode node = Json.object()
                .put("subject", result.subject())
                .put("name", result.tried().name())
                .put("asOf", result.tried().asOf().toString())
                .put("outcome", Words.of(result.outcome()))
                .put("came", came(result));
        node.set("todo", result.tried().todo().map(Json::text).orElse(Json.absent()));
        node.set("fired", Json.texts(result.fired()));
        node.set("place", place(result.tried().place()));
        node.set("differences", Json.array(result.differences(), TestJson::difference));
        return node;
    }

    /** The verdict of a thesis, or the state of a risk factor. */
    private static String came(CaseResult result) {
        return result.came()
                .verdict()
                .map(Enum::name)
                .or(() -> result.came().state().map(Enum::name))
                .orElse("");
    }

    private static JsonNode difference(Difference difference) {
        ObjectNode node = Json.object()
                .put("of", difference.of())
                .put("expected", difference.expected())
                .put("came", difference.came());
        node.set("place", place(difference.place()));
        return node;
    }

    static JsonNode place(Place place) {
        return Json.object().put("file", place.file()).put("line", place.line()).put("column", place.column());
    }
}
