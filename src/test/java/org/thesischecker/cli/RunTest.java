package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thesischecker.cli.Terminal.Screen;

class RunTest {

    private final Terminal terminal = new Terminal();

    static List<String> commands() {
        return Commands.names();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help_with_examples_and_exit_codes(String command) {
        Screen screen = terminal.run(command, "--help");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("Example").contains("Exit codes:").contains("\n  141 ");
        assertThat(screen.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void help_is_shown_however_wrong_the_settings_are() {
        Screen screen = terminal.with("THESIS_NONSENSE", "1").run("--help");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("Commands:")
                .contains("review")
                .contains("list")
                .contains("facts");
    }

    @Test
    void the_version_is_told_with_that_of_java() {
        assertThat(terminal.run("--version").out())
                .startsWith("Thesis Checker ")
                .contains(", Java ");
    }

    @Test
    void no_command_is_nothing_to_do() {
        Screen screen = terminal.run();

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("thesis: nothing to do\nExpected a command: review, ");
    }

    @Test
    void an_unknown_command_is_refused_with_the_nearest_name() {
        Screen screen = terminal.run("reveiw");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .startsWith("thesis: no command \"reveiw\"\n")
                .endsWith("Did you mean \"review\"? See thesis --help.\n");
    }

    @Test
    void an_unknown_option_is_refused_with_the_nearest_name() {
        Screen screen = terminal.run("review", "--rulse", "x");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        thesis review: no option "--rulse"
                        Did you mean "--rules"? See thesis review --help.
                        """);
    }

    @Test
    void an_option_without_its_value_is_refused() {
        Screen screen = terminal.run("review", "--as-of");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("thesis review: Missing required parameter for option '--as-of'");
    }

    @Test
    void a_defect_is_told_without_a_stack_trace_and_says_how_to_report_it() throws IOException {
        String letter =
                new Crash(new IllegalStateException("two \u001B[31mengines\u001B[0m"), List.of("review")).letter();

        Matcher file = Pattern.compile("The details are in (\\S+)\\. ").matcher(letter);
        assertThat(file.find()).isTrue();
        assertThat(letter)
                .startsWith("Internal error: java.lang.IllegalStateException: two ")
                .contains("This is a defect of Thesis Checker and not of your files")
                .contains("Please send that file")
                .doesNotContain("\tat ")
                .doesNotContain("\u001B");
        Path details = Path.of(file.group(1));
        assertThat(details).content().contains("thesis review").contains("\tat ");
        Files.delete(details);
    }

    @Test
    void a_word_where_a_number_belongs_is_told_in_plain_words() {
        assertThat(new Terminal().run("headroom", "--top", "abc").err()).contains("'abc' is no whole number\n");
    }

    @Test
    void the_exit_codes_are_those_that_scripts_rely_on() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::number))
                .containsExactly(0, 1, 2, 3, 4, 70, 129, 130, 141, 143);
    }
}
