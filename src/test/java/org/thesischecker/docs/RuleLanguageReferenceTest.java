package org.thesischecker.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.model.Effect;

class RuleLanguageReferenceTest {

    private static final Path GRAMMAR = Path.of("src/main/antlr4/org/thesischecker/book/grammar/RuleFile.g4");

    @Test
    void the_page_on_the_rule_language_lists_what_the_language_has() throws IOException {
        new GeneratedPage("docs/reference/rule-language.md")
                .with("types", types())
                .with("properties", properties())
                .with("operators", operators())
                .with("functions", functions())
                .with("verbs", verbs())
                .with("grammar", grammar())
                .isFresh();
    }

    private static String types() {
        MarkdownTable table = new MarkdownTable("type", "matches", "properties");
        for (FactType type : FactType.values()) {
            table.row(
                    code(type.word()),
                    matches(type),
                    type.propertyWords().stream()
                            .map(RuleLanguageReferenceTest::code)
                            .collect(Collectors.joining(", ")));
        }
        return table.text();
    }

    private static String matches(FactType type) {
        return switch (type) {
            case METRIC -> "the current reading of a metric";
            case OBSERVATION -> "the standing reading of a metric and period; any period whose reading is known";
            case FORECAST -> "the standing forecast of a metric and period";
            case EVENT -> "that an event happened on a day, or had not happened as seen on that day";
            case THRESHOLD -> "a threshold of this thesis or risk factor";
            case RISK_FACTOR -> "the state of a risk factor, or of one of its parts";
            case VERDICT -> "the verdict of another thesis; an UNVERIFIED one matches nothing";
            case THESIS -> "where this thesis stands";
        };
    }

    private static String properties() {
        MarkdownTable table = new MarkdownTable("property", "is", "meaning");
        for (Property property : Property.values()) {
            table.row(
                    code(property.word()),
                    property.kind().name().toLowerCase(Locale.ROOT).replace("truth", "true or false"),
                    meaning(property));
        }
        return table.text();
    }

    private static String meaning(Property property) {
        return switch (property) {
            case ID -> "the id of the metric, threshold or risk factor";
            case METRIC -> "the id of the metric";
            case THESIS -> "the id of the other thesis";
            case VALUE -> "the value of a plain reading, in the metric's unit; a bound has none";
            case AT_LEAST -> "what the figure is at least: the value, or the bound of \"at-least\"";
            case AT_MOST -> "what the figure is at most: the value, or the bound of \"at-most\"";
            case PREVIOUS -> "the value of the period before, where it is a plain reading";
            case PERIOD -> "the period, as files write it: `2025`, `2025H1`, `2025Q3`, `2025-10`, `2025-10-31`";
            case PUBLISHED -> "the day it was published";
            case FAMILY -> "the metric's family";
            case MEMBER -> "which member of its family the metric is";
            case REMAINING -> "how many periods of this frequency follow in the same calendar year; a count";
            case ELAPSED -> "how many periods of this frequency of the calendar year are over with it; a count";
            case DAY -> "the day of the event, or the day on which it was seen not to have happened";
            case HAPPENED -> "whether it happened";
            case PART -> "the part of the risk factor; a pattern without it means the whole factor";
            case STATE -> "`QUIET`, `WATCH` or `FIRED` of a risk factor; `open` or `due` of this thesis";
            case VERDICT -> "`CONFIRMED`, `AT_RISK` or `BROKEN`";
            case FROM -> "the first day of the period that the thesis speaks of";
            case HORIZON -> "the last day of that period";
            case AS_OF -> "the day of the review";
        };
    }

    private static String operators() {
        MarkdownTable table = new MarkdownTable("sign", "holds when the left side is");
        for (Operator operator : Operator.values()) {
            table.row(
                    code(operator.sign()),
                    switch (operator) {
                        case EQUAL -> "equal to the right";
                        case NOT_EQUAL -> "there and not equal to the right";
                        case BELOW -> "below the right";
                        case AT_MOST -> "below or equal to the right";
                        case ABOVE -> "above the right";
                        case AT_LEAST -> "above or equal to the right";
                    });
        }
        table.row(code("in ( \"a\", \"b\" )"), "a property and equal to one of the texts");
        for (Expression.Sign sign : Expression.Sign.values()) {
            table.row(code(sign.text()), "(arithmetic on decimals)");
        }
        return table.text();
    }

    private static String functions() {
        MarkdownTable table = new MarkdownTable("function", "gives");
        for (Condition.Function function : Condition.Function.values()) {
            table.row(
                    code(function.word()),
                    switch (function) {
                        case SUM -> "the exact sum";
                        case MIN -> "the smallest";
                        case MAX -> "the largest";
                        case AVERAGE -> "the mean, to 34 digits";
                        case COUNT -> "how many there are";
                    });
        }
        return table.text();
    }

    private static String verbs() {
        MarkdownTable table = new MarkdownTable("verb", "in rules of", "says");
        for (Effect effect : Effect.values()) {
            table.row(
                    code(effect.verb()),
                    effect.isOfThesis() ? "a thesis" : "a risk factor",
                    switch (effect) {
                        case FULFILS -> "it has come true, for good";
                        case CONFIRMS -> "it is on track so far";
                        case PUTS_AT_RISK -> "something speaks against it that does not settle it";
                        case BREAKS -> "it came out false, or cannot come true any more";
                        case FIRES -> "the adverse driver is there";
                        case WATCHES -> "it is coming up";
                    });
        }
        return table.text();
    }

    /** The parser's rules, and of the lexer's those that say what words, texts and variables look like. */
    private static String grammar() throws IOException {
        String text = Files.readString(GRAMMAR).replace("\r\n", "\n");
        String parser = text.substring(text.indexOf("oneRule"), text.indexOf("\nRULE:"));
        String words = Arrays.stream(text.split("\n"))
                .filter(line -> line.matches("(VARIABLE|NAME|TEXT): .*"))
                .collect(Collectors.joining("\n"));
        return "```antlr\n" + parser.strip() + "\n\n" + words + "\n```";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
