package org.thesischecker.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thesischecker.history.History;
import org.thesischecker.model.View;

/**
 * The history of a hundred made-up theses, each flip with its cause. A fifth of them flips each month, more than in any
 * true book.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Histories {

    static final int DATES = 500;

    /** Weeks, the last of them always the same. */
    @Param("500")
    public int weeks;

    int theses = 100;

    private World world;

    /** Makes the book. */
    @Setup
    public void make() {
        world = World.madeUp(new MadeUp(theses, 118));
    }

    /** The whole history. */
    @Benchmark
    public int history() {
        List<LocalDate> dates = IntStream.range(0, weeks)
                .mapToObj(week -> MadeUp.DAY.minusWeeks(weeks - 1L - week))
                .toList();
        History history = History.of(List.of(world.book()), world.observations(), View.PUBLISHED, dates, () -> {});
        return history.books().get(0).flips().size();
    }
}
