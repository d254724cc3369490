package org.thesischecker.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Supposition;
import org.thesischecker.whatif.SweepFormat;
import org.thesischecker.whatif.SweepSubject;

/** A file of scenarios, each of which changes one metric, read, judged on all cores and written. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Sweep {

    /** Scenarios. */
    @Param("100000")
    public int scenarios;

    private Path file;
    private Basis basis;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        World world = World.shipped();
        basis = new Basis(List.of(world.book()), world.observations(), world.day(), View.PUBLISHED, Supposition.NONE);
        List<Observation> rows =
                world.steps(any -> true).stream().map(World.Step::row).toList();
        file = World.temporary().resolve("scenarios.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(rows.stream()
                    .map(row -> row.metric() + "@" + row.period())
                    .collect(Collectors.joining(",", "id,", "\n")));
            for (int scenario = 0; scenario < scenarios; scenario++) {
                int changed = scenario % rows.size();
                writer.write("s" + scenario + ",".repeat(changed + 1)
                        + other(rows.get(changed), scenario) + ",".repeat(rows.size() - changed - 1)
                        + "\n");
            }
        }
    }

    /** Between 95 percent of what it is and all of it, each time another value; of an event, one or the other. */
    private static String other(Observation row, int scenario) {
        if (row.unit().name().equals("boolean")) {
            return scenario / 2 % 2 == 0 ? "not-happened" : "happened";
        }
        return row.value()
                .multiply(BigDecimal.valueOf(950_000 + scenario % 50_000, 6))
                .toPlainString();
    }

    /** The whole sweep: where every thesis and risk factor stands in each scenario. */
    @Benchmark
    public long scenarios() throws IOException {
        org.thesischecker.whatif.Sweep.Settings settings = new org.thesischecker.whatif.Sweep.Settings(
                SweepSubject.of(basis.books(), any -> true),
                SweepFormat.CSV,
                false,
                false,
                Runtime.getRuntime().availableProcessors());
        try (org.thesischecker.whatif.Sweep sweep =
                World.value(org.thesischecker.whatif.Sweep.open(file, basis, settings))) {
            return sweep.run(OutputStream.nullOutputStream(), any -> {}).written();
        }
    }
}
