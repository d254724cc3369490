package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thesischecker.cli.Terminal.Screen;

class SweepTest {

    private static final String SUBJECTS =
            "id,kettle-release,tea-cups-2025,tea-imports-grow,water-softer,drought,sugar-shortage\n";

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    @Test
    void each_row_is_a_scenario_and_gets_a_row() throws IOException {
        Screen screen = sweep("""
                id,rain.south,tea.import_growth+,water.hardness@2025,kettle.released@2025-12-30,rain.south@2025-11
                as-is,,,,,
                wet,0.6,,,,
                "wet, growing less",0.6,-5,,,
                soft,,,0.9,happened,
                """);

        assertThat(screen.err()).isEqualTo("4 scenarios judged.\n");
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).isEqualTo(SUBJECTS + """
                as-is,BROKEN,CONFIRMED,AT_RISK,UNVERIFIED,FIRED,QUIET
                wet,BROKEN,CONFIRMED,CONFIRMED,UNVERIFIED,QUIET,QUIET
                "wet, growing less",BROKEN,CONFIRMED,AT_RISK,UNVERIFIED,QUIET,QUIET
                soft,CONFIRMED,CONFIRMED,AT_RISK,CONFIRMED,FIRED,QUIET
                """);
    }

    @Test
    void a_row_of_a_sweep_stands_where_the_same_changes_stand_alone() throws IOException {
        Screen swept = sweep("id,rain.south%,threshold:tea-imports-grow/no-growth\na,50,3.2\n", "--format", "json");

        assertThat(swept.out()).contains("\"tea-imports-grow\":\"AT_RISK\"").contains("\"drought\":\"QUIET\"");
        assertThat(terminal.runOnTea(
                                "what-if",
                                "--set",
                                "rain.south=+50%",
                                "--set",
                                "threshold:tea-imports-grow/no-growth=3.2")
                        .out())
                .contains("FIRED -> QUIET")
                .contains(
                        "tea-imports-grow  AT_RISK  rule \"not-growing\" now holds; rule \"growing\" no longer holds");
    }

    @Test
    void only_changes_are_told_when_asked_for() throws IOException {
        String rows = "id,rain.south\nas-is,\nwet,0.6\n";

        assertThat(sweep(rows, "--only-changes").out()).isEqualTo(SUBJECTS + "as-is,,,,,,\nwet,,,CONFIRMED,,QUIET,\n");
        assertThat(sweep(rows, "--only-changes", "--format", "json").out()).isEqualTo("""
                {"id":"as-is","riskFactors":{},"schemaVersion":"1","theses":{}}
                {"id":"wet","riskFactors":{"drought":"QUIET"},"schemaVersion":"1","theses":{"tea-imports-grow":"CONFIRMED"}}
                """);
    }

    @Test
    void what_is_confirmed_for_good_counts_as_a_change_as_it_does_without_a_sweep() throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.csv"), "id,china.auto_exports.total.ytd\na,7\nb,5\n");

        Screen screen = terminal.run(
                "what-if",
                "--sweep",
                file.toString(),
                "--only-changes",
                "--format",
                "json",
                "--as-of",
                "2025-10-31",
                "--rules",
                "rules",
                "--facts",
                "facts");

        assertThat(screen.out().lines().toList())
                .first()
                .asString()
                .contains("\"theses\":{\"auto-exports-2025\":\"CONFIRMED\"}");
    }

    @Test
    void a_file_that_an_earlier_sweep_left_is_not_written_over() throws IOException {
        Path left = Files.writeString(folder.resolve("out.csv.partial"), "id\nvaluable\n");

        Screen screen = sweep("id,rain.south\na,0.1\n", "--out", "FOLDER/out.csv");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(said(screen)).isEqualTo("""
                --out FOLDER/out.csv: FOLDER/out.csv.partial is there, from a sweep that did not end
                Remove it, or keep it under another name. Nothing was judged.
                """);
        assertThat(left).hasContent("id\nvaluable\n");
    }

    @Test
    void a_sweep_that_is_named_as_the_partial_result_is_kept() throws IOException {
        String content = "id,rain.south\na,0.1\n";
        Path file = Files.writeString(folder.resolve("out.csv.partial"), content);

        Screen screen = terminal.runOnTea(
                "what-if",
                "--sweep",
                file.toString(),
                "--out",
                folder.resolve("out.csv").toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(said(screen)).isEqualTo("""
                --out FOLDER/out.csv: FOLDER/out.csv.partial, which holds it until it is whole, is the sweep itself
                Choose another file.
                """);
        assertThat(file).hasContent(content);
    }

    @Test
    void a_column_that_no_rule_reads_is_named() throws IOException {
        Screen screen = sweep("id,tea.export_value,tea.cups.annual@2024\na,30,5\n");

        assertThat(screen.exitCode()).isZero();
        assertThat(said(screen)).isEqualTo("""
                FOLDER/sweep.csv: No rule reads tea.export_value.
                FOLDER/sweep.csv: No rule reads tea.cups.annual of 2024; rules read 2025.
                1 scenario judged.
                """);
    }

    @Test
    void what_is_set_beside_a_sweep_holds_in_every_row() throws IOException {
        Screen screen = sweep("id,tea.import_growth\na,-1\nb,1\n", "--set", "rain.south=0.9", "--owner", "tea-desk");

        assertThat(screen.out()).isEqualTo("""
                id,tea-cups-2025,tea-imports-grow,drought,sugar-shortage
                a,CONFIRMED,AT_RISK,QUIET,QUIET
                b,CONFIRMED,CONFIRMED,QUIET,QUIET
                """);
    }

    @Test
    void results_keep_the_order_of_the_rows_whichever_thread_was_first() throws IOException {
        String rows = IntStream.range(0, 300)
                .mapToObj(row -> row + ",0." + row + "\n")
                .collect(Collectors.joining());

        Screen screen = sweep("id,rain.south\n" + rows, "--only-changes");

        assertThat(screen.out().lines().skip(1).map(line -> line.replaceAll(",.*", "")))
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(String::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({"csv, 3", "jsonl, 2", "json, 4"})
    void a_file_takes_its_place_once_it_is_whole(String ending, int lines) throws IOException {
        Path out = folder.resolve("out." + ending);

        Screen screen = sweep("id,rain.south\na,0.1\nb,0.9\n", "--out", out.toString());

        assertThat(screen.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(lines);
        assertThat(folder.resolve("out." + ending + ".partial")).doesNotExist();
    }

    @Test
    void a_file_of_json_is_one_array() throws IOException {
        Path out = folder.resolve("out.json");

        sweep("id,rain.south\na,0.1\nb,0.9\n", "--only-changes", "--out", out.toString());

        assertThat(out).hasContent("""
                [
                {"id":"a","riskFactors":{},"schemaVersion":"1","theses":{}},
                {"id":"b","riskFactors":{"drought":"QUIET"},"schemaVersion":"1","theses":{"tea-imports-grow":"CONFIRMED"}}
                ]
                """);
    }

    @Test
    void a_wrong_row_stops_the_sweep_and_what_was_judged_is_kept() throws IOException {
        Path out = folder.resolve("out.csv");

        Screen screen = sweep("id,rain.south\na,0.9\nb,99\nc,0.9\n", "--out", out.toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(said(screen)).isEqualTo("""
                FOLDER/sweep.csv:3:3: value 99 of rain.south is outside its range
                   3 | b,99
                         ^^
                Expected 0 to 10 ratio (src/test/books/tea/facts/metrics.yaml:65).

                Stopped at a wrong row: the result is partial, 1 scenario judged; they stand in FOLDER/out.csv.partial.
                """);
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("out.csv.partial"))
                .hasContent(SUBJECTS + "a,BROKEN,CONFIRMED,CONFIRMED,UNVERIFIED,QUIET,QUIET\n");
    }

    @Test
    void wrong_rows_are_skipped_when_asked_for_and_counted() throws IOException {
        Screen screen = sweep("""
                id,rain.south,kettle.released
                a,0.9,
                b,+0.1,
                c,0.9
                ,0.9,

                d,"0.9,
                e,0.9,perhaps
                f,0.9,happened
                """, "--on-error", "skip", "--only-changes");

        assertThat(screen.out().lines().map(line -> line.replaceAll(",.*", ""))).containsExactly("id", "a", "f");
        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(said(screen)).isEqualTo("""
                FOLDER/sweep.csv:3:3: rain.south: "+0.1" is no plain number
                   3 | b,+0.1,
                         ^^^^
                A column of changes ends in + (in the unit) or % in the header, as rain.south%; its cells are plain numbers.

                FOLDER/sweep.csv:4: the header has 3 columns, this row 2
                   4 | c,0.9
                A text that holds a comma stands in double quotes.

                FOLDER/sweep.csv:5:1: the id is empty
                   5 | ,0.9,
                       ^
                The first column names the scenario.

                FOLDER/sweep.csv:6: an empty line
                Remove it.

                FOLDER/sweep.csv:7: a quoted cell does not end as it should
                   7 | d,"0.9,
                It ends with a quote in the line it starts in; a quote inside it is doubled.

                FOLDER/sweep.csv:8:7: kettle.released: "perhaps" is nothing that an event can be
                   8 | e,0.9,perhaps
                             ^^^^^^^
                Expected kettle.released=happened or kettle.released=not-happened.

                2 scenarios judged, 6 wrong rows skipped.
                """);
    }

    @ParameterizedTest
    @CsvSource({"csv", "json"})
    void of_a_file_without_scenarios_nothing_is_printed(String format) throws IOException {
        Screen screen = sweep("id,rain.south\n", "--format", format);

        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_with_a_sweep_is_said(String content, String options, String expected) throws IOException {
        Screen screen = sweep(content, options.isEmpty() ? new String[0] : options.split(" "));

        assertThat(said(screen)).isEqualTo(expected);
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("id,rain.south\n", "", """
                        FOLDER/sweep.csv: there is no scenario in it
                        Its first line names the changes; each further line is a scenario.
                        """),
                Arguments.of("", "", """
                        FOLDER/sweep.csv: the file is empty
                        Its first line names the changes, as id,METRIC@PERIOD,METRIC%; each further line is a scenario.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id\na\n", "", """
                        FOLDER/sweep.csv:1:1: the header names no change
                           1 | id
                               ^^
                        Expected an id and the changes, as id,METRIC@PERIOD,METRIC%.

                        1 problem; nothing was done.
                        """),
                Arguments.of("rain.south,sugar.price\n0.1,2\n", "", """
                        FOLDER/sweep.csv:1:1: the first column is "rain.south" and not id
                           1 | rain.south,sugar.price
                               ^^^^^^^^^^
                        The first column names the scenarios: put id before the others, and a name into each row.

                        1 problem; nothing was done.
                        """),
                Arguments.of("rain.south,id\n0.1,a\n", "", """
                        FOLDER/sweep.csv:1:12: id is not the first column
                           1 | rain.south,id
                                          ^^
                        Put it before the others.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id,id\na,b\n", "", """
                        FOLDER/sweep.csv:1:4: id is there twice
                           1 | id,id
                                  ^^
                        Only the first column names the scenarios.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id,rain.south,\na,1,\n", "", """
                        FOLDER/sweep.csv:1:15: the title is empty
                           1 | id,rain.south,
                                             ^
                        A title names what its cells change, as METRIC@PERIOD or METRIC%; remove a column without one.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id;rain.south\na;1\n", "", """
                        FOLDER/sweep.csv:1:1: the header names no change
                           1 | id;rain.south
                               ^^^^^^^^^^^^^
                        Expected an id and the changes, as id,METRIC@PERIOD,METRIC%.
                        Commas separate the columns, not semicolons or tabs.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id,rain.sout,rain.south,rain.south@2025-12%,tea.cups.annual@2026\na,1,1,1,1\n", "", """
                        FOLDER/sweep.csv:1:4: unknown metric "rain.sout"
                           1 | id,rain.sout,rain.south,rain.south@2025-12%,tea.cups.annual@2026
                                  ^^^^^^^^^
                        Metrics are defined in facts/metrics.yaml. Did you mean "rain.south"?

                        FOLDER/sweep.csv:1:25: rain.south@2025-12 is changed twice
                           1 | id,rain.sout,rain.south,rain.south@2025-12%,tea.cups.annual@2026
                                                       ^^^^^^^^^^^^^^^^^^^
                        rain.south changes it, too.

                        FOLDER/sweep.csv:1:45: the period 2026 is not over on 2026-02-28
                           1 | id,rain.sout,rain.south,rain.south@2025-12%,tea.cups.annual@2026
                                                                           ^^^^^^^^^^^^^^^^^^^^
                        Choose a later day: --as-of 2026-12-31 or after. What is expected of it is forecast:tea.cups.annual@2026.

                        3 problems; nothing was done.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--set rain.south=2", """
                        FOLDER/sweep.csv:1:4: rain.south@2025-12 is changed twice
                           1 | id,rain.south
                                  ^^^^^^^^^^
                        --set rain.south=2 changes it, too; leave one of them out.

                        1 problem; nothing was done.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--out FOLDER/none/out.csv", """
                        --out: FOLDER/none/out.csv cannot be written: its folder does not exist
                        Nothing was judged.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--out src/test/books/tea/facts/out.csv", """
                        --out: src/test/books/tea/facts/out.csv cannot be written: it is inside src/test/books/tea/facts, which is read
                        Rules, facts and ledgers are never overwritten by a report: name a file elsewhere. Nothing was written.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--out FOLDER/out.txt", """
                        --out FOLDER/out.txt: its ending tells no format
                        Expected .csv, .json, .jsonl.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--out FOLDER/sweep.csv", """
                        --out FOLDER/sweep.csv: that is the sweep itself
                        Choose another file.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--fail-on broken", """
                        --fail-on looks at one supposed review
                        A sweep or a grid has many; leave it out.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--report json=FOLDER/x.json", """
                        --report does not go with --sweep
                        Name the file with --out FILE.
                        """),
                Arguments.of("id,rain.south\na,1\n", "--on-error ignore", """
                        --on-error ignore: that is not known
                        Known: stop, skip.
                        """));
    }

    @Test
    void a_sweep_that_does_not_exist_is_named() {
        Screen screen = terminal.runOnTea(
                "what-if", "--sweep", folder.resolve("none.csv").toString());

        assertThat(said(screen)).isEqualTo("""
                FOLDER/none.csv: there is no such file

                1 problem; nothing was done.
                """);
    }

    @Test
    void a_sweep_without_a_name_is_refused() {
        assertThat(terminal.runOnTea("what-if", "--sweep", "").err())
                .isEqualTo("--sweep \"\": no file is named\nExpected a file of scenarios, .csv.\n");
    }

    @Test
    void options_of_a_sweep_are_refused_without_one() {
        assertThat(terminal.runOnTea("what-if", "--set", "rain.south=1", "--out", "x.csv")
                        .err())
                .isEqualTo("--out needs a sweep\nExpected --sweep FILE.csv with it.\n");
    }

    @Test
    void a_reader_that_goes_away_ends_the_sweep() throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.csv"), "id,rain.south\na,1\n");

        Screen screen = terminal.runIntoClosedPipe(
                "what-if",
                "--sweep",
                file.toString(),
                "--rules",
                Terminal.TEA.resolve("rules").toString(),
                "--facts",
                Terminal.TEA.resolve("facts").toString());

        assertThat(screen.exitCode()).isEqualTo(141);
    }

    private Screen sweep(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("sweep.csv"), content);
        String[] all = Stream.concat(
                        Stream.of("what-if", "--sweep", file.toString()),
                        Stream.of(options).map(option -> option.replace("FOLDER", folder.toString())))
                .toArray(String[]::new);
        return terminal.runOnTea(all);
    }

    private String said(Screen screen) {
        return screen.err().replace(folder.toString(), "FOLDER");
    }
}
