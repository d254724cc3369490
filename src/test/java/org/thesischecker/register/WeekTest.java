package org.thesischecker.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weeks of ISO 8601, and those of a period. */
class WeekTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Window window(String from, String to, String today) {
        return new Window(day(from), day(to), day(today));
    }

    @Test
    void a_week_belongs_to_the_year_of_its_thursday() {
        assertThat(Week.of(day("2025-12-29"))).hasToString("2026-W01");
        assertThat(Week.of(day("2027-01-03"))).hasToString("2026-W53");
        assertThat(Week.of(day("2025-10-31"))).hasToString("2025-W44");
        assertThat(Week.of(day("2025-10-31")).sunday()).isEqualTo("2025-11-02");
    }

    @Test
    void a_week_that_has_one_day_in_the_period_is_of_it() {
        assertThat(window("2025-10-05", "2025-10-13", "2026-01-01").weeks().stream()
                        .map(Week::toString))
                .containsExactly("2025-W40", "2025-W41", "2025-W42");
    }

    @Test
    void a_week_counts_from_the_day_after_its_sunday_on() {
        assertThat(window("2025-10-06", "2025-10-19", "2025-10-19").weeks()).hasSize(1);
        assertThat(window("2025-10-06", "2025-10-19", "2025-10-20").weeks()).hasSize(2);
        assertThat(window("2025-10-06", "2025-10-06", "2025-10-08").weeks()).isEmpty();
    }

    @Test
    void a_week_that_begins_on_another_day_and_a_period_that_goes_back_cannot_be_made() {
        LocalDate friday = day("2025-10-31");

        assertThatThrownBy(() -> new Week(friday)).hasMessageContaining("2025-10-31 is none");
        assertThatThrownBy(() -> window("2025-10-02", "2025-10-01", "2026-01-01"))
                .hasMessageContaining("2025-10-02 is after 2025-10-01");
    }
}
