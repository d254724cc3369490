package org.thesischecker.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** Scenarios on all cores: each thread has a warm review of its own, and each scenario changes one metric. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(Threads.MAX)
public class Sweep {

    /** One scenario. */
    @Benchmark
    public int scenario(OneMetric.Warm state) {
        return state.change();
    }
}
