package org.thesischecker.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;

/**
 * Rows that somebody wants to add to the facts, held against all that rows of facts are held against.
 *
 * @param added those that are right and not there yet, in the order in which they were given
 * @param known those that are there already, with the same value
 * @param problems what is wrong with the others
 */
public record NewRows(List<Observation> added, List<Known> known, List<Problem> problems) {

    /** A row, and the one that says the same already. */
    public record Known(Observation row, Observation there) {}

    /** Holds rows against the facts; rows that are given twice count once. */
    public static NewRows of(Observations facts, List<RawRow> rows) {
        Problems problems = new Problems();
        Map<RowKey, Observation> there = new HashMap<>();
        facts.all().forEach(row -> there.put(RowKey.of(row), row));
        ObservationReader reader = new ObservationReader(facts.dictionary());
        List<Observation> added = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        for (RawRow row : rows) {
            reader.read(new RowCheck(row, problems)).ifPresent(observation -> {
                Observation earlier = there.putIfAbsent(RowKey.of(observation), observation);
                if (earlier == null) {
                    added.add(observation);
                } else if (RowKey.sayTheSame(earlier, observation)) {
                    known.add(new Known(observation, earlier));
                } else {
                    problems.add(contradiction(row, observation, earlier));
                }
            });
        }
        List<Problem> wrong = problems.every().stream().distinct().toList();
        return new NewRows(List.copyOf(added), List.copyOf(known), wrong);
    }

    private static Problem contradiction(RawRow row, Observation observation, Observation earlier) {
        return row.problem(
                Columns.VALUE,
                "%s of %s %s from %s, published %s; %s says %s"
                        .formatted(
                                RowKey.value(observation),
                                observation.metric(),
                                observation.period(),
                                observation.source(),
                                observation.published(),
                                where(earlier.place()),
                                RowKey.value(earlier)),
                "A revision is published later. If the row that is there was typed wrongly, correct that row itself "
                        + "(docs/how-to/correct-a-reading.md).");
    }

    private static String where(Place place) {
        return place.cell().isEmpty() ? DictionaryLoader.line(place) : place.toString();
    }
}
