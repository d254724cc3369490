package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workbooks cost those who have none, and what a full disk does to those who have one. */
class WorkbooksIT {

    private static final String TEA =
            " --rules src/test/books/tea/rules --facts src/test/books/tea/facts --as-of 2025-11-20";

    @TempDir
    private Path folder;

    @BeforeAll
    static void use_the_build() {
        Shell.useTheBuild();
    }

    @Test
    void a_command_without_a_workbook_loads_nothing_that_reads_one() {
        assertThat(loaded("review" + TEA))
                .contains("org.thesischecker.")
                .doesNotContain("org.apache.poi", "gg.jte", "org.jfree", "org.apache.batik");
        assertThat(loaded("facts due" + TEA)).doesNotContain("org.apache.poi");
        assertThat(loaded("facts template" + TEA + " --to " + folder.resolve("due.csv")))
                .contains("CsvTemplate")
                .doesNotContain("org.apache.poi");
        assertThat(loaded("facts template" + TEA + " --to " + folder.resolve("due.xlsx")))
                .contains("org.apache.poi");
    }

    @Test
    void nothing_is_logged_while_a_workbook_is_written_and_read() {
        Path sheet = folder.resolve("due.xlsx");

        Shell.Ended written = Shell.run(Shell.PROJECT, "./thesis facts template" + TEA + " --to " + sheet);
        Shell.Ended read = Shell.run(
                Shell.PROJECT,
                "./thesis facts import " + sheet
                        + " --facts src/test/books/tea/facts --into src/test/books/tea/facts/tea.csv");

        assertThat(written.err()).isEmpty();
        assertThat(written.exitCode()).isZero();
        assertThat(read.err().replaceAll("\\s+", " "))
                .isEqualTo(sheet + ":readings: no row has a reading, so there is nothing to import. ");
    }

    @Test
    void a_full_disk_leaves_the_table_of_facts_as_it_was() throws Exception {
        Kitchen kitchen = new Kitchen(folder);
        kitchen.with(
                "facts/large.csv",
                IntStream.range(0, 1200)
                        .mapToObj(row -> "rain.south,2025-08,1.2,,ratio,2025-09-10,,2025-09-10,actual,B,Station " + row
                                + ",https://example.org/rain," + "x".repeat(60))
                        .collect(Collectors.joining(
                                "\n",
                                "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note\n",
                                "\n")));
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));
        Map<String, String> before = kitchen.everything();
        assertThat(Files.size(kitchen.file("facts/large.csv"))).isGreaterThan(128 * 1024);

        // A limit on the size of files stands for a full disk: a write ends in the middle.
        Shell.Ended ended = Shell.run(
                Shell.PROJECT,
                "ulimit -f 128; " + java("-XX:-UsePerfData") + "facts import " + sheet + " --write --facts "
                        + kitchen.facts() + " --into " + kitchen.file("facts/large.csv"));

        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(3);
        assertThat(ended.err()).contains("facts/large.csv: it cannot be written: ", "Nothing was changed.");
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void a_full_disk_leaves_the_documents_of_last_week_as_they_were() throws Exception {
        Path page = Files.writeString(folder.resolve("review.html"), "the page of last week");
        Path workbook = Files.writeString(folder.resolve("review.xlsx"), "the workbook of last week");

        // A limit on the size of files stands for a full disk: the page is larger than that.
        Shell.Ended ended = Shell.run(
                Shell.PROJECT,
                "ulimit -f 8; " + java("-XX:-UsePerfData") + "review" + TEA + " --report xlsx=" + workbook
                        + " --report html=" + page);

        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(3);
        assertThat(ended.err()).contains("cannot be written: ").doesNotContain("Exception");
        assertThat(page).hasContent("the page of last week");
        assertThat(workbook).hasContent("the workbook of last week");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(page, workbook);
        }
    }

    private static String loaded(String arguments) {
        Shell.Ended ended = Shell.run(Shell.PROJECT, java("-Xlog:class+load") + arguments);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        return ended.out();
    }

    private static String java(String option) {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' " + option
                + " -cp target/thesis-checker.jar org.thesischecker.cli.Main ";
    }
}
