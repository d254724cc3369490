package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** All evidence, so that a verdict can be redone by hand: every number with its day, source and address. */
final class EvidenceSections {

    private static final List<Column> COLUMNS = List.of(Column.of("Evidence"), Column.of("Value"), Column.of("From"));

    private EvidenceSections() {}

    static Stream<Block> of(BookReview book) {
        Stream<Block> heading =
                Stream.of(new Heading(1, Tone.STRONG, "Evidence: " + book.book().id()));
        return Stream.of(
                        heading,
                        book.theses().stream().flatMap(EvidenceSections::of),
                        book.riskFactors().stream().flatMap(EvidenceSections::of))
                .flatMap(blocks -> blocks);
    }

    private static Stream<Block> of(ThesisReview review) {
        String title = review.thesis().id() + ": " + Standing.of(review).words();
        Heading heading = new Heading(2, Tones.of(review.verdict()), title);
        Paragraph claim = new Paragraph(
                Tone.PLAIN,
                review.thesis().statement() + " (" + review.thesis().reportPlace() + "; resolves "
                        + review.thesis().resolves() + ")");
        return section(heading, claim, review.findings(), review.unverified());
    }

    private static Stream<Block> of(RiskFactorReview review) {
        Heading heading =
                new Heading(2, Tones.of(review.state()), review.riskFactor().id() + ": " + review.state());
        Paragraph claim = new Paragraph(
                Tone.PLAIN,
                review.riskFactor().statement() + " (" + review.riskFactor().reportPlace() + ")");
        List<String> overlaps = review.riskFactor().overlaps().stream()
                .map(overlap -> "shares a cause with " + overlap.riskFactor() + ": " + overlap.how())
                .toList();
        Stream<Block> causes = overlaps.isEmpty() ? Stream.empty() : Stream.of(new Points(Tone.FAINT, overlaps));
        return Stream.concat(section(heading, claim, review.findings(), review.unverified()), causes);
    }

    private static Stream<Block> section(
            Heading heading, Paragraph claim, List<Finding> findings, List<Unverified> unverified) {
        return Stream.of(
                        Stream.of(heading, claim),
                        findings.stream().flatMap(EvidenceSections::of),
                        unusable(unverified))
                .flatMap(blocks -> blocks);
    }

    private static Stream<Block> of(Finding finding) {
        String part = finding.part().isEmpty() ? "" : " " + finding.part();
        Paragraph rule = new Paragraph(
                Tone.STRONG,
                finding.effect().verb() + part + ": " + finding.statement() + " (rule " + finding.rule() + ", "
                        + finding.place() + ")");
        List<Row> rows = finding.evidence().stream().map(EvidenceSections::row).toList();
        return rows.isEmpty() ? Stream.of(rule) : Stream.of(rule, new Table(COLUMNS, false, rows));
    }

    private static Stream<Block> unusable(List<Unverified> unverified) {
        if (unverified.isEmpty()) {
            return Stream.empty();
        }
        List<Row> rows = unverified.stream()
                .map(item -> Row.of(
                        Cell.of(UnverifiedLines.words(item)), Cell.of(item.blocks() ? "blocks" : "blocks nothing")))
                .toList();
        return Stream.of(
                new Paragraph(Tone.STRONG, "Inputs that are not usable"),
                new Table(List.of(Column.of("Input"), Column.of("Effect")), false, rows));
    }

    private static Row row(Evidence evidence) {
        if (evidence instanceof Evidence.OfReading reading) {
            return reading(reading);
        }
        if (evidence instanceof Evidence.OfThreshold item) {
            return threshold(item);
        }
        if (evidence instanceof Evidence.OfVerdict item) {
            return row("thesis " + item.thesis(), item.verdict().name());
        }
        if (evidence instanceof Evidence.OfRiskFactor item) {
            return row(
                    "risk factor " + EvidenceWords.target(item.riskFactor(), item.part()),
                    item.state().name());
        }
        Evidence.Computed computed = (Evidence.Computed) evidence;
        return Row.of(
                Cell.of(FormulaWords.of(computed.expression())),
                Cell.of(Amount.of(computed.value(), computed.unit())),
                Cell.of(Tone.FAINT, "computed of " + String.join(", ", computed.of())));
    }

    private static Row row(String what, String value) {
        return Row.of(Cell.of(what), Cell.of(value), Cell.of(""));
    }

    private static Row reading(Evidence.OfReading reading) {
        Observation observation = reading.observation();
        List<Line> from = new ArrayList<>();
        from.add(new Line(
                Tone.PLAIN,
                observation.source() + ", published " + observation.published() + ", grade " + observation.grade()
                        + marks(reading.marks())));
        from.add(new Line(Tone.FAINT, observation.url()));
        reading.errata().forEach(erratum -> from.add(new Line(Tone.FAINT, ErratumWords.of(erratum))));
        return Row.of(
                Cell.of(observation.metric() + " " + observation.period()),
                Cell.of(EvidenceWords.value(observation)),
                new Cell(from));
    }

    private static String marks(List<Mark> marks) {
        String words = EvidenceWords.marks(marks);
        return words.isEmpty() ? "" : ", " + words;
    }

    private static Row threshold(Evidence.OfThreshold item) {
        Threshold threshold = item.threshold();
        String hindsight = item.hindsight() ? ", in hindsight" : "";
        return Row.of(
                Cell.of("threshold " + threshold.id()),
                Cell.of(Amount.of(threshold.value(), threshold.unit())),
                new Cell(List.of(
                        new Line(
                                Tone.PLAIN,
                                "origin " + Words.of(threshold.origin()) + ", set on " + threshold.setOn() + hindsight),
                        new Line(Tone.FAINT, threshold.rationale()))));
    }
}
