package org.thesischecker.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH benchmarks in turns, each time in a new process, and takes the median: other work on the machine disturbs all alike. */
final class Rounds {

    private final int rounds;
    private final boolean warmed;
    private final List<String> jvm;

    /**
     * Rounds.
     *
     * @param warmed whether each process warms up and measures for seconds, or does its work once
     * @param jvm options of the processes
     */
    Rounds(int rounds, boolean warmed, String... jvm) {
        this.rounds = rounds;
        this.warmed = warmed;
        this.jvm = List.of(jvm);
    }

    /** One benchmark, and the values of its parameters. */
    record Work(Class<?> benchmark, String method, String parameter, String value) {}

    /** The median of each: of all its iterations in all rounds. */
    List<Double> medians(List<Work> works) {
        Map<Work, List<Double>> scores = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            works.forEach(work ->
                    scores.computeIfAbsent(work, any -> new ArrayList<>()).addAll(scores(work)));
        }
        return works.stream().map(work -> median(scores.get(work))).toList();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private List<Double> scores(Work work) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\b" + work.benchmark().getSimpleName() + "\\." + work.method() + "$")
                .forks(1)
                .shouldFailOnError(true);
        if (warmed) {
            // What making a large book leaves behind is not collected while its changes are measured.
            options.shouldDoGC(true)
                    .warmupIterations(10)
                    .warmupTime(TimeValue.seconds(2))
                    .measurementIterations(12)
                    .measurementTime(TimeValue.milliseconds(500));
        } else {
            options.warmupIterations(0).measurementIterations(1);
        }
        if (!work.parameter().isEmpty()) {
            options.param(work.parameter(), work.value());
        }
        if (!jvm.isEmpty()) {
            options.jvmArgs(jvm.toArray(String[]::new));
        }
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return result.getAggregatedResult().getIterationResults().stream()
                    .map(iteration -> iteration.getPrimaryResult().getScore())
                    .toList();
        } catch (RunnerException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
