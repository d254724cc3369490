package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("page.txt"), "one\ntwo\nthree\n");
    }

    @Test
    void what_is_as_it_was_holds() {
        new Golden(folder, false, true).hold("page.txt", "one\ntwo\nthree\n");
    }

    @Test
    void what_differs_is_shown_line_by_line_and_stays_as_it_was() {
        assertThatThrownBy(() -> new Golden(folder, false, false).hold("page.txt", "one\n2\nthree\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-two\n+2\n")
                .hasMessageContaining("diff -u")
                .hasMessageContaining("-Dgoldens.accept=true");
        assertThat(folder.resolve("page.txt")).content().isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void a_difference_at_the_end_of_the_last_line_is_one() {
        assertThatThrownBy(() -> new Golden(folder, false, false).hold("page.txt", "one\ntwo\nthree"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_person_can_accept_what_comes_out() {
        new Golden(folder, true, false).hold("page.txt", "one\n2\nthree\n");

        assertThat(folder.resolve("page.txt")).content().isEqualTo("one\n2\nthree\n");
    }

    @Test
    void nothing_is_accepted_where_ci_runs() {
        assertThatThrownBy(() -> new Golden(folder, true, true).hold("page.txt", "one\n2\nthree\n"))
                .hasMessage("Goldens are accepted by a person: CI is set, so page.txt stays.");
        assertThat(folder.resolve("page.txt")).content().isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void a_document_without_a_golden_fails() {
        assertThatThrownBy(() -> new Golden(folder, false, false).hold("new.txt", "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("+one");
    }
}
