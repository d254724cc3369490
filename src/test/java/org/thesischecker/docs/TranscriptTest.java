package org.thesischecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a b,     a b,     true",
        "a b,     a,       false",
        "a,       a b,     false",
        "...,     '',      true",
        "... b,   a b,     true",
        "a ... c, a b b c, true",
        "a ... c, a b,     false",
        "a ...,   b,       false",
    })
    void three_points_stand_for_any_lines(String expected, String found, boolean matches) {
        assertThat(Transcript.matches(lines(expected), lines(found))).isEqualTo(matches);
    }

    @Test
    void files_are_written_and_commands_give_what_the_document_shows() throws Exception {
        Transcript transcript = transcript("""
                Write it:

                ```text file=greeting/hello.txt
                hello
                ```
                ```text append=greeting/hello.txt
                and goodbye
                ```
                ```console
                $ cat greeting/hello.txt
                hello
                and goodbye
                $ true
                ```
                """);

        assertThat(transcript.playedIn(folder)).isEmpty();
    }

    @Test
    void another_output_is_told_with_the_place_of_the_command() throws Exception {
        Transcript transcript = transcript("""
                ```console
                $ echo yes
                no
                ```
                """);

        assertThat(transcript.playedIn(folder)).get().asString().isEqualToNormalizingNewlines("""
                        %s:2: $ echo yes

                        no

                        -- but it prints --

                        yes""".formatted(
                        folder.resolve("page.md")));
    }

    private Transcript transcript(String text) throws Exception {
        Path page = folder.resolve("page.md");
        Files.writeString(page, text);
        return Transcript.of(page);
    }

    private static List<String> lines(String words) {
        return words == null || words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
