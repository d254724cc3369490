package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.whatif.Change;
import org.thesischecker.whatif.Scenario;

/** What there is: books with their theses, risk factors and scenarios. */
public record ListResult(List<Book> books, List<Scenario> scenarios, Asked asked) implements Result {

    @Override
    public Document document() {
        return new Document(books.stream().flatMap(this::book).toList());
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object().put("schemaVersion", "1");
        node.set("books", Json.array(books, this::json));
        return node;
    }

    private Stream<Block> book(Book book) {
        List<Subject.OfThesis> theses = theses(book);
        List<Subject.OfRiskFactor> factors = factors(book);
        String title = "%s (%s, %s)"
                .formatted(
                        book.report().title(),
                        book.report().publisher(),
                        book.report().published());
        Stream<Block> source = Stream.concat(
                Stream.of(new Heading(1, Tone.STRONG, book.id()), new Paragraph(Tone.PLAIN, title)),
                EditionWords.of(book.report().edition()).stream().map(words -> new Paragraph(Tone.FAINT, words)));
        Stream<Block> subjects = Stream.of(
                new Heading(2, Tone.STRONG, Counted.of(theses.size(), "thesis", "theses")),
                new Table(
                        List.of(
                                Column.of("Thesis"),
                                Column.of("Owner"),
                                Column.of("Resolves"),
                                Column.of("What it says")),
                        true,
                        theses.stream().map(ListResult::row).toList()),
                new Heading(2, Tone.STRONG, Counted.of(factors.size(), "risk factor", "risk factors")),
                new Table(
                        List.of(Column.of("Risk factor"), Column.of("Owner"), Column.of("What it warns of")),
                        true,
                        factors.stream().map(ListResult::row).toList()));
        return Stream.of(source, subjects, supposed(scenarios(book))).flatMap(blocks -> blocks);
    }

    private static Stream<Block> supposed(List<Scenario> scenarios) {
        if (scenarios.isEmpty()) {
            return Stream.of();
        }
        return Stream.of(
                new Heading(2, Tone.STRONG, Counted.of(scenarios.size(), "scenario", "scenarios")),
                new Table(
                        List.of(Column.of("Scenario"), Column.of("What it supposes")),
                        true,
                        scenarios.stream()
                                .map(scenario ->
                                        Row.of(Cell.of(Tone.STRONG, scenario.id()), Cell.of(scenario.statement())))
                                .toList()));
    }

    private List<Scenario> scenarios(Book book) {
        return scenarios.stream()
                .filter(scenario -> scenario.book().equals(book.id()))
                .toList();
    }

    private static Row row(Subject.OfThesis subject) {
        Thesis thesis = subject.thesis();
        return Row.of(
                Cell.of(Tone.STRONG, thesis.id()),
                Cell.of(thesis.owner()),
                Cell.of(thesis.resolves().toString()),
                Cell.of(thesis.title()));
    }

    private static Row row(Subject.OfRiskFactor subject) {
        RiskFactor factor = subject.riskFactor();
        return Row.of(Cell.of(Tone.STRONG, factor.id()), Cell.of(factor.owner()), new Cell(warning(factor)));
    }

    private static List<Line> warning(RiskFactor factor) {
        Line title = new Line(Tone.PLAIN, factor.title());
        return factor.parts().isEmpty()
                ? List.of(title)
                : List.of(
                        title,
                        new Line(
                                Tone.FAINT,
                                "parts: " + String.join(", ", factor.parts().keySet())));
    }

    private List<Subject.OfThesis> theses(Book book) {
        return book.theses().stream()
                .filter(subject -> asked.wants(subject.thesis()))
                .toList();
    }

    private List<Subject.OfRiskFactor> factors(Book book) {
        return book.riskFactors().stream()
                .filter(subject ->
                        asked.wants(subject.riskFactor(), theses(book).stream().map(Subject.OfThesis::thesis)))
                .toList();
    }

    private JsonNode json(Book book) {
        ObjectNode node = Json.object()
                .put("id", book.id())
                .put("title", book.report().title())
                .put("publisher", book.report().publisher())
                .put("published", book.report().published().toString())
                .put("rulePack", book.rulePack());
        node.set("theses", Json.array(theses(book), ListResult::json));
        node.set("riskFactors", Json.array(factors(book), ListResult::json));
        node.set("scenarios", Json.array(scenarios(book), ListResult::json));
        return node;
    }

    private static JsonNode json(Scenario scenario) {
        ObjectNode node = Json.object()
                .put("id", scenario.id())
                .put("title", scenario.title())
                .put("statement", scenario.statement())
                .put("reason", scenario.reason());
        node.set(
                "changes",
                Json.texts(scenario.changes().stream().map(Change::written).toList()));
        return node;
    }

    private static JsonNode json(Subject.OfThesis subject) {
        Thesis thesis = subject.thesis();
        ObjectNode node = Json.object()
                .put("id", thesis.id())
                .put("title", thesis.title())
                .put("statement", thesis.statement())
                .put("kind", Words.of(thesis.kind()))
                .put("place", thesis.reportPlace())
                .put("from", thesis.from().toString())
                .put("horizon", thesis.horizon().toString())
                .put("resolves", thesis.resolves().toString())
                .put("owner", thesis.owner());
        node.set("tags", Json.texts(thesis.tags()));
        node.set(
                "rules",
                Json.texts(subject.rules().stream().map(rule -> rule.id()).toList()));
        return node;
    }

    private static JsonNode json(Subject.OfRiskFactor subject) {
        RiskFactor factor = subject.riskFactor();
        ObjectNode node = Json.object()
                .put("id", factor.id())
                .put("title", factor.title())
                .put("statement", factor.statement())
                .put("place", factor.reportPlace())
                .put("listed", factor.listed())
                .put("owner", factor.owner());
        node.set("parts", Json.texts(factor.parts().keySet()));
        node.set("tags", Json.texts(factor.tags()));
        node.set(
                "rules",
                Json.texts(subject.rules().stream().map(rule -> rule.id()).toList()));
        return node;
    }
}
