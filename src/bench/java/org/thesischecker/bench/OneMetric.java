package org.thesischecker.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.thesischecker.engine.Fact;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.Bare;
import org.thesischecker.review.WarmReview;

/** One metric changes, and the verdicts of the theses that read it are asked for. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class OneMetric {

    private static final int MONTHS = 24;

    /** A warm review. */
    @State(Scope.Thread)
    public static class Warm {

        /** Theses of a made-up book; 0 for the shipped one. */
        @Param("0")
        public int theses;

        private List<World.Step> steps = List.of();
        private WarmReview review;
        private int next;
        private int time;

        /** Opens it. */
        @Setup
        public void open() {
            World world = theses == 0 ? World.shipped() : World.madeUp(new MadeUp(theses, MONTHS));
            steps = world.steps(theses == 0 ? any -> true : Set.copyOf(new MadeUp(34, MONTHS).metrics())::contains);
            review = WarmReview.of(world.book(), world.observations(), world.day(), View.PUBLISHED);
            steps.forEach(step -> step.readers().forEach(review::verdict));
        }

        int change(Function<String, Verdict> asked) {
            World.Step step = steps.get(next / 2);
            review.change(next % 2 == 0 ? step.there(time++) : step.back());
            next = (next + 1) % (2 * steps.size());
            int sum = 0;
            for (String thesis : step.readers()) {
                sum += asked.apply(thesis).ordinal();
            }
            return sum;
        }
    }

    /** The bare program. */
    @State(Scope.Thread)
    public static class Fresh {
        /** Theses of a made-up book; 0 for the shipped one. */
        @Param("0")
        public int theses;

        private BareDrools program;
        private List<Fact> facts = List.of();

        /** Compiles its rules. */
        @Setup
        public void compile() {
            World world = theses == 0 ? World.shipped() : World.madeUp(new MadeUp(theses, MONTHS));
            facts = world.droolsFacts();
            program = new BareDrools(BareDrools.compiled(world.drl()), Bare.subjects(world.reviewed()));
        }
    }

    /** One change of one metric in a warm review. */
    @Benchmark
    public int warm(Warm state) {
        return state.change(state.review::verdict);
    }

    /** The same, where Drools evaluates each change, whether it turns a comparison or not. */
    @Benchmark
    public int evaluated(Warm state) {
        return state.change(thesis -> state.review.judged(thesis).thesis(thesis).verdict());
    }

    /** Scenarios on all cores: each thread has a warm review of its own, and each scenario changes one metric. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Threads(Threads.MAX)
    public int scenario(Warm state) {
        return state.change(state.review::verdict);
    }

    /** A new session of the bare program, with all facts. */
    @Benchmark
    public Map<String, String> bare(Fresh state) {
        return state.program.standings(state.facts);
    }
}
