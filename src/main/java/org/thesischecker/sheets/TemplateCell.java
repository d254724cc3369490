package org.thesischecker.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.thesischecker.facts.Columns;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Words;
import org.thesischecker.review.ExpectedReading;

/** What a template has in a cell: a number and a day as such, never as text. */
sealed interface TemplateCell {

    /** As plain text. */
    String text();

    record OfText(String text) implements TemplateCell {
        boolean looksLikeFormula() {
            return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        }
    }

    record OfNumber(BigDecimal number) implements TemplateCell {
        @Override
        public String text() {
            return Decimals.text(number);
        }
    }

    record OfDay(LocalDate day) implements TemplateCell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** What a row has in a column; nothing where it is filled in. */
    static TemplateCell of(Template.Row row, String column) {
        ExpectedReading reading = row.reading();
        Optional<Observation> last = reading.last();
        return switch (column) {
            case Columns.METRIC -> new OfText(reading.metric().id());
            case Columns.PERIOD ->
                new OfText(reading.period().map(Period::toString).orElse(""));
            case Columns.UNIT -> new OfText(reading.metric().unit().name());
            case Template.NAME -> new OfText(reading.metric().name());
            case Template.DEFINITION -> new OfText(reading.metric().definition());
            case Template.WANTED_BY -> new OfText(String.join(", ", row.subjects()));
            case Template.STATE -> new OfText(Words.of(reading.lack()) + (reading.forecast() ? " forecast" : ""));
            case Template.EXPECTED -> reading.on().<TemplateCell>map(OfDay::new).orElse(new OfText(""));
            case Template.LAST_VALUE -> last.map(TemplateCell::value).orElse(new OfText(""));
            case Template.LAST_PERIOD ->
                new OfText(last.map(Observation::period).map(Period::toString).orElse(""));
            case Template.LAST_PUBLISHED ->
                last.map(Observation::published).<TemplateCell>map(OfDay::new).orElse(new OfText(""));
            case Template.LAST_SOURCE ->
                new OfText(last.map(Observation::source).orElse(""));
            case Template.LAST_URL -> new OfText(last.map(Observation::url).orElse(""));
            default -> new OfText("");
        };
    }

    private static TemplateCell value(Observation last) {
        return last.bound() == Bound.NONE
                ? new OfNumber(last.value())
                : new OfText(Words.of(last.bound()).replace('-', ' ') + " " + Decimals.text(last.value()));
    }
}
