package org.thesischecker.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thesischecker.model.Status;
import org.thesischecker.source.Conversion;

/** Where a row with too many or too few cells goes wrong, as far as its cells show it. */
record RowShape(List<String> header, List<Cell> cells) {

    private static final Pattern DIGITS = Pattern.compile("-?\\d+");
    private static final Pattern WORD = Pattern.compile("[^\\d\\s].*");

    /** What a cell of a column looks like; of the others nothing is known. */
    private static final Map<String, Predicate<String>> LOOKS = Map.of(
            Columns.PERIOD, fits(Conversion.period()),
            Columns.VALUE, fits(Conversion.decimal()),
            Columns.BOUND, fits(CellConversions.BOUND),
            Columns.UNIT, WORD.asMatchPredicate(),
            Columns.PUBLISHED, fits(Conversion.date()),
            Columns.DATED, fits(CellConversions.DATED),
            Columns.ENTERED, fits(Conversion.date()),
            Columns.STATUS, fits(Conversion.word(Status.class)),
            Columns.GRADE, fits(CellConversions.GRADE),
            Columns.URL, fits(CellConversions.ADDRESS_OF_PAGE));

    /** The first cell that does not look like its column: one too many stands there, or one is missing before it. */
    Optional<Wrong> wrong() {
        return Stream.concat(
                        IntStream.range(0, Math.min(header.size(), cells.size()))
                                .filter(index -> !looksRight(index))
                                .boxed(),
                        cells.size() > header.size() ? Stream.of(header.size()) : Stream.of())
                .findFirst()
                .map(index -> new Wrong(cells.get(index), column(index), advice(index)));
    }

    /**
     * A cell that is in the wrong place.
     *
     * @param column the column it would belong to; empty behind the last
     */
    record Wrong(Cell cell, String column, String advice) {}

    /** What may help when no cell looks wrong. */
    String advice() {
        return cells.size() < header.size()
                ? "Missing at the end: %s. An empty cell has its comma, too."
                        .formatted(String.join(", ", header.subList(cells.size(), header.size())))
                : "A text that holds a comma stands in double quotes.";
    }

    private String column(int index) {
        return index < header.size() ? header.get(index) : "";
    }

    private String advice(int index) {
        if (cells.size() < header.size()) {
            return "A cell is missing here or before; an empty cell has its comma, too.";
        }
        boolean afterValue = index > 0 && header.get(index - 1).equals(Columns.VALUE);
        if (afterValue && isDigits(index - 1) && isDigits(index)) {
            return "A decimal point, not a comma: %s.%s."
                    .formatted(cells.get(index - 1).text(), cells.get(index).text());
        }
        return "A text that holds a comma stands in double quotes.";
    }

    private boolean isDigits(int index) {
        return DIGITS.matcher(cells.get(index).text()).matches();
    }

    private boolean looksRight(int index) {
        String column = header.get(index);
        String text = cells.get(index).text();
        if (text.isEmpty()) {
            return Columns.OPTIONAL.contains(column);
        }
        Predicate<String> looks = LOOKS.get(column);
        return looks == null || looks.test(text);
    }

    private static Predicate<String> fits(Conversion<?> conversion) {
        return text -> conversion.parse().apply(text).isPresent();
    }
}
