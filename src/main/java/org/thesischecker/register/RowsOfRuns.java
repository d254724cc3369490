package org.thesischecker.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.ledger.RunEntry;
import org.thesischecker.model.Observation;

/** Which recorded runs have a row, by the facts that they kept. */
final class RowsOfRuns {

    /**
     * What a run kept.
     *
     * @param metrics those that its dictionary defines
     * @param rows by what they say, whenever they were entered
     */
    private record Held(Set<String> metrics, Set<String> rows) {}

    private final List<RecordedRun> runs;
    private final RecordedBooks recorded;
    private final Map<Map<String, String>, Optional<Held>> held = new HashMap<>();

    RowsOfRuns(RecordedBooks recorded, List<RecordedRun> runs) {
        this.recorded = recorded;
        this.runs = runs;
    }

    /** The runs of a day in a period on which a row was public that do not have it. */
    List<Long> without(Observation row, Window window) {
        List<Long> without = new ArrayList<>();
        for (RecordedRun run : runs) {
            boolean asked =
                    window.has(run.entry().asOf()) && !run.entry().asOf().isBefore(row.published());
            if (asked
                    && held(run.entry())
                            .filter(one -> !one.rows().contains(said(row)))
                            .isPresent()) {
                without.add(run.number());
            }
        }
        return without;
    }

    /** A run that was recorded after a row says that it was entered, knows its metric, and does not have it. */
    Optional<Long> contradiction(Observation row) {
        return runs.stream()
                .filter(run -> Window.recordedOn(run.entry()).isAfter(row.entered()))
                .filter(run -> held(run.entry())
                        .filter(one -> one.metrics().contains(row.metric())
                                && !one.rows().contains(said(row)))
                        .isPresent())
                .map(RecordedRun::number)
                .findFirst();
    }

    private Optional<Held> held(RunEntry run) {
        return held.computeIfAbsent(
                run.facts(), any -> recorded.observations(run).map(RowsOfRuns::held));
    }

    private static Held held(Observations facts) {
        Set<String> metrics = new HashSet<>();
        facts.dictionary().metrics().forEach(metric -> metrics.add(metric.id()));
        Set<String> rows = new HashSet<>();
        facts.all().forEach(row -> rows.add(said(row)));
        return new Held(metrics, rows);
    }

    private static String said(Observation row) {
        return String.join(
                "\0",
                row.metric(),
                row.period().toString(),
                row.value().stripTrailingZeros().toPlainString(),
                row.bound().name(),
                row.status().name(),
                row.published().toString(),
                row.source());
    }
}
