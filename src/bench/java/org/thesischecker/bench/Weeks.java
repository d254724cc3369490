package org.thesischecker.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thesischecker.model.View;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewer;
import org.thesischecker.review.WarmReview;

/** A hundred theses on five hundred weekly as-of dates. Scores are for one date. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Weeks {

    static final int DATES = 500;
    static final int FRESH = 20;

    /** Theses. */
    @Param("100")
    public int theses;

    private World world;
    private List<String> ids = List.of();

    /** Makes the book. */
    @Setup
    public void make() {
        world = World.madeUp(new MadeUp(theses, 118));
        ids = world.book().theses().stream().map(thesis -> thesis.id()).toList();
    }

    /** All dates, one after the other, in a warm review; every verdict is asked for on each. */
    @Benchmark
    public int warm() {
        int sum = 0;
        try (WarmReview review = WarmReview.of(world.book(), world.observations(), day(0), View.PUBLISHED)) {
            for (int week = 0; week < DATES; week++) {
                review.moveTo(day(week));
                for (String id : ids) {
                    sum += review.verdict(id).ordinal();
                }
            }
        }
        return sum;
    }

    /** Some of the dates, each reviewed anew; spread over all of them. */
    @Benchmark
    public int fresh() {
        int sum = 0;
        for (int date = 0; date < FRESH; date++) {
            Review review = Reviewer.review(
                    List.of(world.book()), world.observations(), day(date * (DATES / FRESH)), View.PUBLISHED);
            sum += review.factsUntil().getDayOfMonth();
        }
        return sum;
    }

    private static LocalDate day(int week) {
        return MadeUp.DAY.minusWeeks(DATES - 1L - week);
    }
}
