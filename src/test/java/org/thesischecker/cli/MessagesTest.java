package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** How wide what is said beside results gets. */
class MessagesTest {

    @Test
    void a_line_that_is_too_long_goes_on_below_at_a_blank() {
        assertThat(said("word ".repeat(30).strip()).lines())
                .containsExactly("word ".repeat(20).strip(), "word ".repeat(10).strip());
    }

    @Test
    void a_path_stays_whole_however_long_it_is() {
        String path = "a-folder/".repeat(15) + "metrics.yaml:3:1:";

        assertThat(said(path + " there is no such file").lines()).containsExactly(path, "there is no such file");
    }

    @Test
    void a_line_of_a_file_and_the_marks_below_it_stay_as_they_are() {
        String excerpt = "   3 | " + "word ".repeat(30) + "\n" + " ".repeat(120) + "^^^^";

        assertThat(said(excerpt)).isEqualTo(excerpt);
    }

    @Test
    void each_line_of_a_letter_has_its_own_width() {
        String line = "word ".repeat(20).strip();

        assertThat(said(line + "\n\n" + line)).isEqualTo(line + "\n\n" + line);
    }

    private static String said(String text) {
        StringWriter out = new StringWriter();
        new Messages(out).println(text);
        return out.toString().replace(System.lineSeparator(), "\n").stripTrailing();
    }
}
