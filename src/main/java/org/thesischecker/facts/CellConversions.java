package org.thesischecker.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Nearest;

/** How the words of a row become values. */
final class CellConversions {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/?#]+(?:[/?#]\\S*)?");
    private static final List<String> BOUND_WORDS = List.of("at-least", "at-most");
    private static final List<String> GRADE_WORDS =
            Arrays.stream(Grade.values()).map(Enum::name).toList();

    static final Conversion<Bound> BOUND = new Conversion<>(
            Bound.NONE,
            text -> switch (text) {
                case "" -> Optional.of(Bound.NONE);
                case "at-least" -> Optional.of(Bound.AT_LEAST);
                case "at-most" -> Optional.of(Bound.AT_MOST);
                default -> Optional.empty();
            },
            text -> "is unknown",
            text -> Nearest.advice("Expected nothing for a plain value, at-least or at-most.", text, BOUND_WORDS));

    static final Conversion<Boolean> DATED = new Conversion<>(
            false,
            text -> switch (text) {
                case "" -> Optional.of(false);
                case "inferred" -> Optional.of(true);
                default -> Optional.empty();
            },
            text -> "is unknown",
            text -> "Expected nothing, or inferred where the day of publication is.");

    static final Conversion<Grade> GRADE = new Conversion<>(
            Grade.C,
            text -> GRADE_WORDS.contains(text) ? Optional.of(Grade.valueOf(text)) : Optional.empty(),
            text -> "is unknown",
            text -> "Expected A (issuer or official statistics), B (press or broker) or C (aggregator or disputed).");

    static final Conversion<String> ADDRESS_OF_PAGE = new Conversion<>(
            "?",
            text -> ADDRESS.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
            text -> "is no web address",
            text -> "Expected the page where the figure was read, such as https://example.org/page.");

    static final Conversion<String> NOTE = text("");
    static final Conversion<String> METRIC = text("Expected the id of a metric, as in metrics.yaml.");
    static final Conversion<Unit> UNIT = new Conversion<>(
            new Unit("?"),
            text -> Optional.of(new Unit(text)),
            text -> "",
            text -> "Expected the unit that metrics.yaml gives the metric.");
    static final Conversion<String> SOURCE = text("Expected who measured the figure, or whose it is, such as CAAM.");

    private CellConversions() {}

    /** Any text; the advice is for an empty one. */
    private static Conversion<String> text(String advice) {
        return new Conversion<>("?", Optional::of, text -> "", text -> advice);
    }
}
