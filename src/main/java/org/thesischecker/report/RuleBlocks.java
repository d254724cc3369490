package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.explain.RuleExplanation;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Table;

/** A rule for people: whether it fires, and its conditions in file order. */
final class RuleBlocks {

    private static final List<Column> COLUMNS =
            List.of(Column.fitting("Holds", List.of("UNKNOWN")), Column.of("Condition"));

    private RuleBlocks() {}

    static Stream<Block> of(RuleExplanation rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, rule.fires() ? Tone.STRONG : Tone.PLAIN, rule.id() + ": " + state(rule)));
        String part = rule.part().isEmpty() ? "" : " " + rule.part();
        blocks.add(new Paragraph(
                Tone.PLAIN,
                rule.effect().verb() + part + ": " + rule.name() + " ("
                        + rule.place().file() + ":" + rule.place().line() + ")"));
        if (!rule.note().isEmpty()) {
            blocks.add(new Paragraph(Tone.UNSURE, rule.note()));
        }
        blocks.add(new Table(
                COLUMNS,
                false,
                rule.conditions().stream().flatMap(ConditionRows::of).toList()));
        return blocks.stream();
    }

    private static String state(RuleExplanation rule) {
        if (rule.fires()) {
            return "fires";
        }
        return rule.live() ? "does not fire" : "not live, does not fire";
    }
}
