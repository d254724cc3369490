package org.thesischecker.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.thesischecker.engine.Fact;
import org.thesischecker.model.View;
import org.thesischecker.review.Bare;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewer;

/** A review made anew: rules compiled, facts judged; here with evidence and possible verdicts, there without. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class FreshReview {

    private World world;
    private String drl = "";
    private List<Fact> facts = List.of();
    private List<BareSubject> subjects = List.of();

    /** Loads the shipped book. */
    @Setup
    public void load() {
        world = World.shipped();
        drl = world.drl();
        facts = world.droolsFacts();
        subjects = Bare.subjects(world.reviewed());
    }

    /** The whole review of this tool. */
    @Benchmark
    public Review library() {
        return Reviewer.review(List.of(world.book()), world.observations(), world.day(), View.PUBLISHED);
    }

    /** The bare program: it compiles and runs one session. */
    @Benchmark
    public Map<String, String> bare() {
        return new BareDrools(BareDrools.compiled(drl), subjects).standings(facts);
    }
}
