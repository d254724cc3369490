package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was checked, and how much of it. */
class LintTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_book_that_passes_every_check_says_how_much_was_checked() {
        LintResult result = tea.result();

        assertThat(result.findings()).isEmpty();
        assertThat(result.checked()).isEqualTo(new LintResult.Checked(List.of("tea-2025"), 1, 1, 4, 3, 2, 4, 6));
    }
}
