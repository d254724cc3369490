package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;

/** {@code thesis review --since}. */
class SinceTest {

    @Test
    void a_review_begins_with_what_changed_and_why() {
        Screen screen = new Terminal().runOnTea("review", "--since", "2025-12-31", "--as-of", "2026-02-01");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("""
                Changes since 2025-12-31
                ------------------------
                """)
                .contains("UNVERIFIED -> CONFIRMED")
                .contains("""
                new period, published 2026-01-20, Tea Board
                """);
    }

    @Test
    void the_earlier_day_has_to_be_earlier() {
        Screen screen = new Terminal().runOnTea("review", "--since", "2026-02-01", "--as-of", "2026-02-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                        --since 2026-02-01: that is not before the as-of date, 2026-02-01
                        Changes are told from the earlier day to the later one.
                        """);
    }

    @Test
    void the_report_had_to_be_public_on_the_earlier_day() {
        Screen screen = new Terminal().runOnTea("review", "--since", "2020-01-01", "--as-of", "2026-02-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--since 2020-01-01: that is before the report of tea-2025h2 was public");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Screen screen = new Terminal().runOnTea("review", "--since", "last week", "--as-of", "2026-02-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--since last week: that is no day");
    }

    @Test
    void only_what_was_asked_for_is_told() {
        Screen screen = new Terminal()
                .runOnTea("review", "--since", "2025-12-31", "--as-of", "2026-02-01", "--owner", "kettle-desk");

        String changes = screen.out()
                .substring(screen.out().indexOf("Changes since"), screen.out().indexOf("1 thesis "));
        assertThat(changes).contains("kettle-release").doesNotContain("tea-cups-2025");
    }
}
