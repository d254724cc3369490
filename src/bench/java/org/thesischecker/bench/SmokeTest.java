package org.thesischecker.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.engine.Fact;
import org.thesischecker.model.View;
import org.thesischecker.review.Bare;
import org.thesischecker.review.Reviewer;

/** Each benchmark does its work once, on little, so that none breaks unseen. No time is looked at. */
class SmokeTest {

    @TempDir
    private Path folder;

    @Test
    void the_bare_program_comes_to_the_verdicts_of_the_shipped_book() throws IOException {
        World world = World.shipped();
        world.writeForBare(folder);
        BareDrools program =
                new BareDrools(BareDrools.compiled(world.drl()), BareFiles.subjects(folder.resolve("subjects.tsv")));
        List<Fact> facts = BareFiles.facts(folder.resolve("facts.tsv"));

        assertThat(program.standings(facts)).isEqualTo(Bare.standings(world.reviewed()));
        assertThat(facts).isEqualTo(world.droolsFacts());
    }

    @Test
    void the_bare_program_follows_every_change_that_is_measured() {
        World world = World.shipped();
        BareDrools program = new BareDrools(BareDrools.compiled(world.drl()), Bare.subjects(world.reviewed()));
        for (World.Step step : world.steps(any -> true).subList(0, 5)) {
            World changed = new World(world.book(), world.observations().replacing(step.there(0)), world.day());
            Map<String, String> expected = Bare.standings(Reviewer.reviewed(
                    changed.book(), changed.observations(), changed.day(), View.PUBLISHED, any -> true));

            assertThat(program.standings(changed.droolsFacts())).isEqualTo(expected);
        }
    }

    @Test
    void every_benchmark_does_its_work() throws IOException {
        OneMetric.Warm warm = new OneMetric.Warm();
        warm.theses = 10;
        warm.open();
        OneMetric.Fresh fresh = new OneMetric.Fresh();
        fresh.theses = 10;
        fresh.compile();
        Weeks weeks = new Weeks();
        weeks.theses = 3;
        weeks.make();
        Histories histories = new Histories();
        histories.theses = 3;
        histories.weeks = 20;
        histories.make();
        Sweep sweep = new Sweep();
        sweep.scenarios = 300;
        sweep.write();
        Loading loading = new Loading();
        loading.folder = folder.toString();
        MadeUp.writeRows(folder, 100);
        LedgerSize ledger = new LedgerSize();
        ledger.runs = 3;
        ledger.fill();

        assertThat(new OneMetric().warm(warm)).isNotNegative();
        assertThat(new OneMetric().bare(fresh)).hasSize(11);
        assertThat(new OneMetric().evaluated(warm)).isNotNegative();
        assertThat(sweep.scenarios()).isEqualTo(300);
        assertThat(weeks.fresh()).isPositive();
        assertThat(histories.history()).isPositive();
        assertThat(loading.library().all()).hasSize(100);
        assertThat(loading.csv()).isPositive();
        assertThat(ledger.verify()).isEqualTo(3);
        assertThat(ledger.append()).isEqualTo(3 + LedgerSize.ADDED);
        ledger.close();
    }

    /** What a sweep leaves behind is nine megabytes for each thread when its sessions are not closed. */
    @Test
    void sweeps_in_one_process_leave_nothing_behind() throws IOException {
        Sweep sweep = new Sweep();
        sweep.scenarios = 300;
        sweep.write();
        sweep.scenarios();
        long before = used();
        for (int round = 0; round < 5; round++) {
            sweep.scenarios();
        }

        assertThat(used() - before).isLessThan(20_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void growth_is_measured_step_by_step() {
        assertThat(Growth.stepsOf(new MadeUp(10, 3)))
                .containsOnlyKeys("facts", "book", "compile", "review", "bare session", "MB kept");
    }

    @Test
    void a_cold_review_is_measured_step_by_step() {
        assertThat(Steps.measured(Path.of("rules"), Path.of("facts"), LocalDate.parse("2025-10-31")))
                .containsOnlyKeys(
                        "Facts read",
                        "Book read",
                        "Rules compiled, and all judged by Drools",
                        "Evidence, and verdicts that are possible",
                        "Closest flips");
    }

    @Test
    void steps_stand_side_by_side_with_their_medians() {
        ColdStart.Ran fast = new ColdStart.Ran(1, 2, 0, "Facts read=300;Book read=200");
        ColdStart.Ran slow = new ColdStart.Ran(3, 4, 0, "Facts read=500;Book read=400");

        assertThat(new StepTable(List.of(List.of(fast), List.of(fast, slow, slow))).rows())
                .isEqualTo("""
                | Facts read | 0.30 s | 0.50 s |
                | Book read | 0.20 s | 0.40 s |
                | **All of it, by the clock** | 1.00 s | 3.00 s |
                | Processor time, on all cores | 2.00 s | 4.00 s |
                | **Half of that: two cores that never wait** | 1.00 s | 2.00 s |
                """);
    }
}
