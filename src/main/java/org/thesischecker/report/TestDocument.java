package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.Difference;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Verbatim;

/** The rule tests for people: a line for each case that needs somebody, then how many there were. */
final class TestDocument {

    private final TestResult result;

    private TestDocument(TestResult result) {
        this.result = result;
    }

    static Document of(TestResult result) {
        TestDocument document = new TestDocument(result);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, document.tested()));
        blocks.addAll(document.group(Outcome.FAILED, Tone.BAD, "Failed", TestDocument::failed));
        blocks.addAll(document.group(
                Outcome.TODO_PASSES, Tone.WARNING, "Marked todo, and passes by now", TestDocument::passes));
        blocks.addAll(document.group(Outcome.TODO, Tone.FAINT, "Still to do", TestDocument::todo));
        blocks.addAll(document.untested());
        blocks.addAll(CoverageSections.of(result.books()));
        blocks.addAll(MutantSections.of(result));
        blocks.add(new Paragraph(Tone.STRONG, document.counted()));
        return new Document(blocks);
    }

    private String tested() {
        String books = result.books().stream().map(book -> book.book().id()).collect(Collectors.joining(", "));
        String run = result.run().map(" matching %s"::formatted).orElse("");
        return "Tested %s: %s%s, of %s"
                .formatted(
                        books,
                        Counted.of(result.cases(), "case", "cases"),
                        run,
                        Counted.of(result.subjects(), "thesis or risk factor", "theses and risk factors"));
    }

    private List<Block> group(
            Outcome outcome, Tone tone, String title, BiFunction<TestedBook, CaseResult, String> line) {
        List<String> lines = result.books().stream()
                .flatMap(book -> book.results(outcome).stream().map(one -> line.apply(book, one)))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, tone, title + ": " + Counted.of(lines.size(), "case", "cases")),
                        new Verbatim(lines));
    }

    private static String failed(TestedBook book, CaseResult result) {
        return at(result.differences().get(0).place(), book, result) + text(result);
    }

    static String text(CaseResult result) {
        return result.differences().stream().map(Difference::text).collect(Collectors.joining("; "));
    }

    private static String passes(TestedBook book, CaseResult result) {
        return at(result.tried().place(), book, result) + "remove its todo (" + reason(result) + ")";
    }

    private static String todo(TestedBook book, CaseResult result) {
        return at(result.tried().place(), book, result) + reason(result);
    }

    static String reason(CaseResult result) {
        return result.tried().todo().orElse("").replace('\n', ' ');
    }

    /** A place as editors and terminals open it. */
    private static String at(Place place, TestedBook book, CaseResult result) {
        return "%s:%d: %s: ".formatted(place.file(), place.line(), book.title(result));
    }

    /** When only some cases were wanted, nothing is said of what has none. */
    private List<Block> untested() {
        List<String> lines = result.run().isPresent()
                ? List.of()
                : result.books().stream()
                        .flatMap(book -> book.tests().untested().stream())
                        .map(Problem::what)
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Heading(2, Tone.WARNING, "Without any case: " + lines.size()), new Verbatim(lines));
    }

    private String counted() {
        int passing = result.count(Outcome.TODO_PASSES);
        String todo = (result.count(Outcome.TODO) + passing) + " todo";
        return Stream.of(
                                result.count(Outcome.PASSED) + " passed",
                                result.count(Outcome.FAILED) + " failed",
                                todo + (passing > 0 ? " (" + passing + " of them passing)" : ""))
                        .collect(Collectors.joining(", "))
                + "; " + Counted.of(result.rules(), "rule", "rules") + " seen, " + result.firing() + " fired.";
    }
}
