package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.explain.Decision;
import org.thesischecker.explain.Explanation;
import org.thesischecker.model.Finding;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** An explanation for people: what is claimed, what decided, then every rule with its conditions. */
final class ExplanationDocument {

    private ExplanationDocument() {}

    static Document of(Explanation explanation) {
        Stream<Block> head = explanation.standing() instanceof Explanation.OfThesis of
                ? head(explanation, of.review())
                : head(explanation, ((Explanation.OfRiskFactor) explanation.standing()).review());
        Stream<Block> rules = Stream.concat(
                Stream.of(new Heading(1, Tone.STRONG, "Rules")),
                explanation.rules().stream().flatMap(RuleBlocks::of));
        return new Document(Stream.of(head, decided(explanation), rules, ExplanationTables.of(explanation))
                .flatMap(blocks -> blocks)
                .toList());
    }

    private static Paragraph asked(Explanation explanation, String noun, String id) {
        return new Paragraph(
                Tone.STRONG,
                "As of " + explanation.asOf() + ", view " + Words.of(explanation.view()) + ", facts until "
                        + explanation.factsUntil() + ": " + explanation.book().id() + ", " + noun + " " + id);
    }

    private static Stream<Block> head(Explanation explanation, ThesisReview review) {
        Thesis thesis = review.thesis();
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked(explanation, "thesis", thesis.id()));
        blocks.add(new Heading(1, Tones.of(review.verdict()), thesis.title() + ": " + review.verdict()));
        blocks.add(new Paragraph(Tone.PLAIN, thesis.statement()));
        if (!explanation.explained().equals(explanation.asOf())) {
            blocks.add(new Paragraph(
                    Tone.STRONG,
                    "It was resolved on " + explanation.explained()
                            + ". What follows is how it stood on that day; rows published later do not move it."));
        }
        List<Row> rows = new ArrayList<>(source(explanation));
        rows.add(row("Kind", Words.of(thesis.kind())));
        rows.add(row(
                "Time",
                "speaks of " + thesis.from() + " to " + thesis.horizon() + "; "
                        + ThesisLines.state(review.resolution())));
        thesis.forecast()
                .ifPresent(forecast -> rows.add(row(
                        "Forecast",
                        forecast.metric() + " " + forecast.period() + ": " + ForecastWords.expected(forecast)
                                + ", meant as "
                                + Words.of(forecast.meantAs())
                                + review.forecast()
                                        .map(it -> "; " + ForecastWords.off(it))
                                        .orElse(""))));
        thesis.annulled().ifPresent(it -> rows.add(row("Annulled", "on " + it.on() + ": " + it.reason())));
        if (review.resolution().backfilled()) {
            rows.add(row("Backfilled", "rests on rows entered after the day it was resolved"));
        }
        rows.add(row("Owner", owned(thesis.owner(), thesis.tags())));
        blocks.add(table(rows));
        return blocks.stream();
    }

    private static Stream<Block> head(Explanation explanation, RiskFactorReview review) {
        RiskFactor factor = review.riskFactor();
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked(explanation, "risk factor", factor.id()));
        blocks.add(new Heading(1, Tones.of(review.state()), factor.title() + ": " + review.state()));
        blocks.add(new Paragraph(Tone.PLAIN, factor.statement()));
        List<Row> rows = new ArrayList<>(source(explanation));
        rows.add(row("Listed", factor.listed() ? "yes" : "no, it is not in the report's own list"));
        review.parts()
                .forEach(part -> rows.add(row(
                        "Part " + part.id(),
                        part.state() + ": " + factor.parts().getOrDefault(part.id(), ""))));
        rows.add(row("Owner", owned(factor.owner(), factor.tags())));
        blocks.add(table(rows));
        return blocks.stream();
    }

    private static List<Row> source(Explanation explanation) {
        Report report = explanation.book().report();
        List<Row> rows = new ArrayList<>();
        rows.add(row("Report", report.title() + " (" + report.publisher() + ", " + report.published() + ")"));
        explanation.places().forEach(place -> rows.add(row("Place", place.id() + ": " + place.description())));
        return rows;
    }

    private static String owned(String owner, List<String> tags) {
        return (owner.isEmpty() ? "none" : owner) + (tags.isEmpty() ? "" : "; tags " + String.join(", ", tags));
    }

    private static Row row(String label, String text) {
        return Row.of(Cell.of(Tone.FAINT, label), Cell.of(text));
    }

    private static Table table(List<Row> rows) {
        return new Table(List.of(Column.of("What"), Column.of("Answer")), false, rows);
    }

    private static Stream<Block> decided(Explanation explanation) {
        Decision decision = explanation.decision();
        boolean ofThesis = explanation.standing() instanceof Explanation.OfThesis;
        List<String> points = new ArrayList<>();
        points.add("Step " + decision.step() + " of " + decision.steps() + " of the rules for "
                + (ofThesis ? "verdicts" : "risk factors") + ", the first that applies: " + decision.rule() + ".");
        decision.findings().forEach(finding -> points.add(finding(finding)));
        decision.exposures()
                .forEach(exposure ->
                        points.add("Risk factor " + EvidenceWords.target(exposure.riskFactor(), exposure.part())
                                + " is " + exposure.state() + "."));
        decision.unverified().forEach(input -> points.add("In the way: " + UnverifiedLines.words(input) + "."));
        if (explanation.standing() instanceof Explanation.OfThesis of
                && !of.review().possible().isEmpty()) {
            points.add(UnverifiedLines.possible(of.review()) + ".");
        }
        return Stream.of(new Heading(1, Tone.STRONG, "What decided"), new Points(Tone.PLAIN, points));
    }

    private static String finding(Finding finding) {
        String numbers = TestedNumbers.of(finding);
        return "Rule " + finding.rule() + " " + finding.effect().verb() + ": " + finding.statement()
                + (numbers.isEmpty() ? "" : ": " + numbers) + ".";
    }
}
