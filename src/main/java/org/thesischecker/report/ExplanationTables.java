package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.explain.Explanation;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Remark;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** What stands beside the rules: inputs, exposures, thresholds, what moves nothing, what is due, assumptions, remarks. */
final class ExplanationTables {

    private ExplanationTables() {}

    static Stream<Block> of(Explanation explanation) {
        Stream<Block> own = explanation.standing() instanceof Explanation.OfThesis of
                ? ofThesis(of.review(), explanation.asOf())
                : ofRiskFactor(((Explanation.OfRiskFactor) explanation.standing()).review());
        return Stream.of(inputs(explanation), thresholds(explanation), unmoving(explanation), due(explanation), own)
                .flatMap(blocks -> blocks);
    }

    private static Stream<Block> inputs(Explanation explanation) {
        return table(
                "Inputs of the live rules",
                List.of("Input", "Usable", "Reading that stands, and the rules that read it"),
                explanation.inputs().stream().map(ExplanationTables::input).toList());
    }

    private static Row input(Explanation.InputUse use) {
        Line usable = use.unusable()
                .map(why -> new Line(Tone.UNSURE, "no: " + why.reason() + (why.blocks() ? "" : ", blocks nothing")))
                .orElse(new Line(Tone.PLAIN, "yes"));
        List<Line> lines = new ArrayList<>();
        use.unusable()
                .filter(why -> !why.note().isEmpty())
                .ifPresent(why -> lines.add(new Line(Tone.PLAIN, why.note())));
        use.reading().ifPresent(reading -> lines.addAll(ReadingLines.of(reading)));
        if (!use.rules().isEmpty()) {
            lines.add(new Line(Tone.FAINT, "read by " + String.join(", ", use.rules())));
        }
        String name = use.input().isEmpty() ? "all" : use.input();
        return Row.of(Cell.of(name), new Cell(List.of(usable)), new Cell(lines));
    }

    private static Stream<Block> thresholds(Explanation explanation) {
        return table(
                "Thresholds",
                List.of("Threshold", "Value", "Where it comes from, and why"),
                explanation.thresholds().stream()
                        .map(ExplanationTables::threshold)
                        .toList());
    }

    private static Row threshold(Explanation.ThresholdUse use) {
        Threshold threshold = use.threshold();
        String hindsight = use.hindsight() ? ", in hindsight" : "";
        String rules = use.rules().isEmpty() ? "no rule names it" : "used by " + String.join(", ", use.rules());
        return Row.of(
                Cell.of(threshold.id()),
                Cell.of(Amount.of(threshold.value(), threshold.unit())),
                new Cell(List.of(
                        new Line(
                                Tone.PLAIN,
                                "origin " + Words.of(threshold.origin()) + ", set on " + threshold.setOn() + hindsight),
                        new Line(Tone.PLAIN, threshold.rationale()),
                        new Line(Tone.FAINT, rules))));
    }

    private static Stream<Block> unmoving(Explanation explanation) {
        return table(
                "Shown, and moves nothing",
                List.of("Reading", "Why", "Value and source"),
                explanation.unmoving().stream().map(ExplanationTables::unmoving).toList());
    }

    private static Row unmoving(Observation row) {
        boolean printed = row.status() == Status.PRINTED;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Tone.PLAIN,
                EvidenceWords.value(row) + "; " + row.source() + ", grade " + row.grade() + ", published "
                        + row.published()));
        lines.add(new Line(Tone.FAINT, row.url()));
        if (!row.note().isEmpty()) {
            lines.add(new Line(Tone.FAINT, row.note()));
        }
        return Row.of(
                Cell.of(row.metric() + " " + row.period()),
                Cell.of(printed ? "printed, and wrong" : "grade C"),
                new Cell(lines));
    }

    private static Stream<Block> due(Explanation explanation) {
        return table(
                "What is due next",
                List.of("Day", "What"),
                explanation.due().stream()
                        .map(due -> Row.of(
                                Cell.of(due.on().toString()),
                                Cell.of(due.input() + (due.overdue() ? ", overdue" : ""))))
                        .toList());
    }

    private static Stream<Block> ofThesis(ThesisReview review, LocalDate asOf) {
        Stream<Block> exposures = table(
                "Exposures",
                List.of("Risk factor", "State", "Effect"),
                review.riskFactors().stream().map(ExplanationTables::exposure).toList());
        return Stream.of(
                        exposures,
                        points("Assumptions", review.thesis().assumptions()),
                        points(
                                "Remarks",
                                review.thesis().remarks().stream()
                                        .filter(remark -> !remark.on().isAfter(asOf))
                                        .map(ExplanationTables::remark)
                                        .toList()))
                .flatMap(blocks -> blocks);
    }

    private static Row exposure(ThesisReview.ExposureState exposure) {
        boolean moves = exposure.effect() == ExposureEffect.AT_RISK && exposure.state() == FactorState.FIRED;
        return Row.of(
                Cell.of(EvidenceWords.target(exposure.riskFactor(), exposure.part())),
                Cell.of(Tones.of(exposure.state()), exposure.state().name()),
                Cell.of(Words.of(exposure.effect()) + (moves ? " while the thesis is open" : "")));
    }

    private static Stream<Block> ofRiskFactor(RiskFactorReview review) {
        Stream<Block> exposed = table(
                "Theses that are exposed",
                List.of("Thesis", "Part", "Effect"),
                review.exposed().stream()
                        .map(thesis -> Row.of(
                                Cell.of(thesis.thesis()), Cell.of(thesis.part()), Cell.of(Words.of(thesis.effect()))))
                        .toList());
        return Stream.of(
                        exposed,
                        points(
                                "Shares a cause with",
                                review.riskFactor().overlaps().stream()
                                        .map(ExplanationTables::overlap)
                                        .toList()),
                        points("Assumptions", review.riskFactor().assumptions()))
                .flatMap(blocks -> blocks);
    }

    private static String overlap(RiskFactor.Overlap overlap) {
        return overlap.riskFactor() + ": " + overlap.how();
    }

    private static String remark(Remark remark) {
        return remark.on() + ", " + remark.by() + ": " + remark.text();
    }

    private static Stream<Block> points(String title, List<String> texts) {
        return texts.isEmpty()
                ? Stream.empty()
                : Stream.of(new Heading(1, Tone.STRONG, title), new Points(Tone.PLAIN, texts));
    }

    private static Stream<Block> table(String title, List<String> columns, List<Row> rows) {
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Heading(1, Tone.STRONG, title),
                        new Table(columns.stream().map(Column::of).toList(), true, rows));
    }
}
