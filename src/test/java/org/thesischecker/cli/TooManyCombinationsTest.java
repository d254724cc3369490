package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.review.CrossProducts;

/** No command is stopped by a rule that would have too many readings to combine. */
class TooManyCombinationsTest {

    @TempDir
    private Path folder;

    private CrossProducts files;

    @BeforeEach
    void makeFiles() {
        files = new CrossProducts(folder).write(120, CrossProducts.WIDE);
    }

    @Test
    void a_review_says_what_failed_and_why() {
        Screen screen = run("review");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains("RULE_ERROR")
                .contains("more than 100000 combinations to try: 480 readings for line 5");
    }

    @Test
    void with_a_gate_it_could_not_be_evaluated() {
        assertThat(run("review", "--fail-on", "unverified").exitCode()).isEqualTo(4);
        assertThat(run("review", "--fail-on", "broken").exitCode()).isEqualTo(4);
    }

    @Test
    void an_explanation_tells_it_where_the_rule_stands() {
        Screen screen = run("explain", "all-days");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains("more than 100000 combinations to try")
                .contains("the rule has too many combinations to try");
    }

    @Test
    void a_sweep_judges_every_row() throws IOException {
        Path sweep = Files.writeString(
                folder.resolve("sweep.csv"), "id,threshold:all-days/few,cup.west\na,0,\nb,500,\nc,,10\n");

        Screen screen = run("what-if", "--sweep", sweep.toString());

        assertThat(screen.err()).isEqualTo("3 scenarios judged.\n");
        assertThat(screen.out().lines().findFirst())
                .hasValue("id,all-days,all-pinned,counted,either,every,none-of-all,same-day,some-of-all,tame");
        assertThat(screen.out())
                .contains("a,UNVERIFIED,", "b,AT_RISK,", "c,AT_RISK,")
                .contains(",CONFIRMED\n");
    }

    @Test
    void headroom_looks_at_the_others() {
        Screen screen = run("headroom", "tame", "all-days", "counted");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("tame");
    }

    private Screen run(String command, String... arguments) {
        String[] all = new String[arguments.length + 7];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int at = arguments.length + 1;
        all[at++] = "--rules";
        all[at++] = files.rules().toString();
        all[at++] = "--facts";
        all[at++] = files.facts().toString();
        all[at++] = "--as-of";
        all[at] = "2025-07-01";
        return new Terminal().run(all);
    }
}
