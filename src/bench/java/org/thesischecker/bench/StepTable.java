package org.thesischecker.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of several sizes side by side, each a median of its runs. */
final class StepTable {

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /**
     * A table.
     *
     * @param sizes the runs of each, which printed {@code step=milliseconds} with semicolons between
     */
    StepTable(List<List<ColdStart.Ran>> sizes) {
        sizes.forEach(this::add);
    }

    private void add(List<ColdStart.Ran> runs) {
        Map<String, List<Double>> steps = new LinkedHashMap<>();
        for (ColdStart.Ran run : runs) {
            for (String step : run.output().split(";")) {
                put(steps, step.split("=")[0], Double.parseDouble(step.split("=")[1]) / 1e3);
            }
            put(steps, "**All of it, by the clock**", run.seconds());
            put(steps, "Processor time, on all cores", run.processor());
            put(steps, "**Half of that: two cores that never wait**", run.processor() / 2);
        }
        steps.forEach((step, seconds) ->
                rows.computeIfAbsent(step, any -> new ArrayList<>()).add(Benchmarks.seconds(Rounds.median(seconds))));
    }

    private static void put(Map<String, List<Double>> steps, String step, double seconds) {
        steps.computeIfAbsent(step, any -> new ArrayList<>()).add(seconds);
    }

    String rows() {
        return rows.entrySet().stream()
                .map(row -> "| %s | %s |\n".formatted(row.getKey(), String.join(" | ", row.getValue())))
                .collect(Collectors.joining());
    }
}
