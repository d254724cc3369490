package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Verdict;
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
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.whatif.Moves;
import org.thesischecker.whatif.Scenario;
import org.thesischecker.whatif.Supposed;
import org.thesischecker.whatif.WhatIf;

/** What some changes would move, for people: the changes, what moves and why, how many stay. */
final class WhatIfDocument {

    private static final String ARROW = " -> ";

    private WhatIfDocument() {}

    static Document of(WhatIfResult result) {
        WhatIf whatIf = result.whatIf();
        Moves moves = result.moves();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked(result)));
        whatIf.scenarios().forEach(scenario -> blocks.add(new Paragraph(Tone.PLAIN, words(scenario))));
        blocks.add(changes(whatIf.supposition().changes()));
        if (!whatIf.notes().isEmpty()) {
            blocks.add(new Points(Tone.WARNING, whatIf.notes()));
        }
        blocks.addAll(theses(moves, whatIf.after()));
        blocks.addAll(factors(moves));
        blocks.addAll(rules(moves));
        blocks.add(new Paragraph(Tone.STRONG, staying(moves)));
        if (whatIf.supposition().changes().stream().anyMatch(WhatIfDocument::isNumber)) {
            blocks.add(
                    new Paragraph(
                            Tone.FAINT,
                            "Only these numbers change: totals, growth rates and other readings derived from them stay as they are."));
        }
        return new Document(blocks);
    }

    /** Whether other readings follow from it: nothing does from a threshold or an event. */
    private static boolean isNumber(Supposed change) {
        return change instanceof Supposed.OfRow && !ChangeWords.unit(change).equals(Unit.BOOLEAN);
    }

    private static String asked(WhatIfResult result) {
        Review review = result.whatIf().before();
        String books = review.books().stream().map(book -> book.book().id()).collect(Collectors.joining(", "));
        String narrowed =
                result.asked().isEverything() ? "" : " (" + result.asked().words() + ")";
        int changes = result.whatIf().supposition().changes().size();
        return "What if, as of " + review.asOf() + ", view " + Words.of(review.view()) + ", facts until "
                + review.factsUntil() + ": " + books + narrowed + ", "
                + Counted.of(changes, "change", "changes");
    }

    private static String words(Scenario scenario) {
        return "Scenario " + scenario.id() + ": " + scenario.title() + ". " + scenario.statement() + " "
                + scenario.reason();
    }

    /** What is supposed, with what stands now. */
    static Table changes(List<Supposed> changes) {
        List<Row> rows = changes.stream()
                .map(change -> Row.of(
                        Cell.of(Tone.STRONG, ChangeWords.what(change)),
                        Cell.of(ChangeWords.before(change) + ARROW + ChangeWords.after(change)),
                        Cell.of(Tone.FAINT, ChangeWords.difference(change))))
                .toList();
        List<Column> columns = List.of(Column.of("Supposed"), Column.of("Value"), Column.of("Change"));
        return new Table(columns, false, rows);
    }

    private static List<Block> theses(Moves moves, Review after) {
        if (moves.theses().isEmpty()) {
            return List.of();
        }
        List<Row> rows = moves.theses().stream()
                .map(move -> Row.of(
                        new Cell(List.of(
                                new Line(Tone.STRONG, move.after().thesis().id()),
                                new Line(Tones.of(move.after().verdict()), stands(move)))),
                        new Cell(why(move.after(), after))))
                .toList();
        return table("Theses that move: " + rows.size(), "Thesis", rows);
    }

    private static List<Line> why(ThesisReview thesis, Review after) {
        List<Line> lines = ThesisLines.of(thesis, after.asOf(), false);
        return lines.isEmpty() ? List.of(new Line(Tone.FAINT, "no rule holds")) : lines;
    }

    /** {@code CONFIRMED -> CONFIRMED, fulfilled}. */
    static String stands(Moves.OfThesis move) {
        return words(move.before()) + ARROW + words(move.after());
    }

    private static String words(ThesisReview thesis) {
        Optional<Outcome> outcome = thesis.resolution().outcome();
        String fulfilled = thesis.verdict() == Verdict.CONFIRMED && thesis.fulfilled() ? ", fulfilled" : "";
        return thesis.verdict() + outcome.map(it -> " (" + it + ")").orElse(fulfilled);
    }

    private static List<Block> factors(Moves moves) {
        if (moves.riskFactors().isEmpty()) {
            return List.of();
        }
        List<Row> rows = moves.riskFactors().stream()
                .map(move -> Row.of(
                        new Cell(List.of(
                                new Line(Tone.STRONG, move.after().riskFactor().id()),
                                new Line(Tones.of(move.after().state()), stands(move)))),
                        new Cell(why(move))))
                .toList();
        return table("Risk factors that move: " + rows.size(), "Risk factor", rows);
    }

    /** Where only a part moves, the factor may stay. */
    static String stands(Moves.OfRiskFactor move) {
        return move.before().state() == move.after().state()
                ? "stays " + move.after().state()
                : move.before().state() + ARROW + move.after().state();
    }

    private static List<Line> why(Moves.OfRiskFactor move) {
        RiskFactorReview after = move.after();
        List<Line> lines = new ArrayList<>();
        for (int part = 0; part < after.parts().size(); part++) {
            RiskFactorReview.PartState was = move.before().parts().get(part);
            RiskFactorReview.PartState is = after.parts().get(part);
            if (was.state() != is.state()) {
                lines.add(new Line(Tones.of(is.state()), is.id() + ": " + was.state() + ARROW + is.state()));
            }
        }
        lines.addAll(ThesisLines.decided(Deciding.findings(after)));
        lines.addAll(UnverifiedLines.of(after.unverified()));
        return lines.isEmpty() ? List.of(new Line(Tone.FAINT, "no rule fires or watches it any more")) : lines;
    }

    private static List<Block> rules(Moves moves) {
        if (moves.rules().isEmpty()) {
            return List.of();
        }
        List<Row> rows = moves.rules().stream()
                .map(move -> Row.of(
                        Cell.of(Tone.STRONG, move.subject()),
                        Cell.of(move.state()),
                        Cell.of(Stream.of(rules(move.more(), "now hold"), rules(move.less(), "no longer hold"))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining("; ")))))
                .toList();
        return List.of(
                new Heading(2, Tone.STRONG, "The same verdict or state on other grounds: " + rows.size()),
                new Table(List.of(Column.of("Subject"), Column.of("Stays"), Column.of("Rules")), false, rows));
    }

    /** {@code rule "governed" now holds}, {@code rules "governed", "widely-used" now hold}. */
    private static String rules(List<String> rules, String verb) {
        String names = rules.stream().map(rule -> "\"" + rule + "\"").collect(Collectors.joining(", "));
        return switch (rules.size()) {
            case 0 -> "";
            case 1 -> "rule " + names + " " + verb + "s";
            default -> "rules " + names + " " + verb;
        };
    }

    private static List<Block> table(String title, String first, List<Row> rows) {
        return List.of(
                new Heading(2, Tone.STRONG, title),
                new Table(List.of(Column.of(first), Column.of("Why now")), false, rows));
    }

    private static String staying(Moves moves) {
        String theses = Counted.of(moves.stayingTheses(), "thesis", "theses");
        String factors = Counted.of(moves.stayingRiskFactors(), "risk factor", "risk factors");
        return moves.isNone()
                ? "Nothing moves: " + theses + " and " + factors + " stay as they are."
                : theses + " and " + factors + " stay as they are.";
    }
}
