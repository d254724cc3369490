package org.thesischecker.regression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thesischecker.facts.Observations;
import org.thesischecker.history.DefinitionEdits;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.View;

/**
 * What differs between the rows of two sides, wherever they stand: rows that were appended, and apart from them rows of the
 * past that were edited, deleted or put in, and metrics that are defined otherwise.
 *
 * @param appended of a new period, or known later than every row that the base had of the period
 * @param past by metric and period
 */
public record RowEdits(List<Observation> appended, List<RowEdit> past, List<Difference.OfDefinition> definitions) {

    private static final Place NOWHERE = Place.of("");

    public RowEdits {
        appended = List.copyOf(appended);
        past = List.copyOf(past);
        definitions = List.copyOf(definitions);
    }

    /** Nothing differs. */
    static RowEdits none() {
        return new RowEdits(List.of(), List.of(), List.of());
    }

    /**
     * What differs.
     *
     * @param on the day on which edits of definitions count as made
     */
    static RowEdits between(Observations base, Observations now, View view, LocalDate on) {
        Map<String, List<Observation>> before = byPeriod(base);
        Map<String, List<Observation>> after = byPeriod(now);
        Map<String, List<Observation>> all = new TreeMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Observation> appended = new ArrayList<>();
        List<RowEdit> past = new ArrayList<>();
        all.keySet().forEach(period -> {
            List<Observation> had = before.getOrDefault(period, List.of());
            RowsOfPeriod pair = new RowsOfPeriod(had, after.getOrDefault(period, List.of()), view);
            appended.addAll(pair.appended());
            past.addAll(pair.past());
        });
        return new RowEdits(appended, past, DefinitionEdits.between(base.dictionary(), now.dictionary(), on));
    }

    private static Map<String, List<Observation>> byPeriod(Observations rows) {
        return rows.all().stream()
                .collect(Collectors.groupingBy(
                        row -> row.metric() + " " + row.period(), TreeMap::new, Collectors.toList()));
    }

    /** The same row, wherever it stands and with however many zeros its value is written. */
    static Observation nowhere(Observation row) {
        return new Observation(
                row.metric(),
                row.period(),
                new BigDecimal(Decimals.text(row.value())),
                row.bound(),
                row.unit(),
                row.published(),
                row.publishedInferred(),
                row.entered(),
                row.status(),
                row.grade(),
                row.source(),
                row.url(),
                row.note(),
                NOWHERE);
    }

    /** Whether anything of the past is another. */
    public boolean touchPast() {
        return !past.isEmpty() || !definitions.isEmpty();
    }

    /** The name of these edits of the past in declared changes: see {@link PastEdits}. */
    public String sha256() {
        return PastEdits.sha256(this);
    }
}
