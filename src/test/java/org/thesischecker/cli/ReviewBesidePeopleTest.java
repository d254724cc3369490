package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.ssh.Pen;
import org.thesischecker.source.EditedFolder;

/** What people said stands beside the verdicts; a waiver moves a gate, and nothing else. */
class ReviewBesidePeopleTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void record_a_run() {
        desk = new LedgerDesk(folder);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void a_waiver_lets_the_gate_pass_and_stands_beside_the_verdict() {
        assertThat(desk.reviewed("--fail-on", "broken").exitCode()).isEqualTo(1);

        Screen screen = desk.waived().reviewed("--fail-on", "broken");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.err())
                .isEqualTo("Waived: kettle-release BROKEN, until 2026-05-31 (entry 1 of the ledger).\n");
        assertThat(flat(screen.out()))
                .contains("BROKEN: 1 thesis")
                .contains("waived while BROKEN, until 2026-05-31: The kettle comes in May (entry 1; asked by"
                        + " A. Strategist (signed); approved by B. Head (signed))");
        assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_waiver_is_about_one_thesis_in_one_state() {
        Screen screen = desk.waived().reviewed("--fail-on", "at-risk");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err())
                .contains("Waived: kettle-release BROKEN", "The gate tripped: tea-imports-grow AT_RISK.");
    }

    @Test
    void on_the_day_after_its_last_a_waiver_moves_no_gate_and_is_listed() {
        desk.waived();

        assertThat(desk.at("2026-05-31T23:59:59Z")
                        .reviewed("--fail-on", "broken")
                        .exitCode())
                .isZero();
        Screen late = desk.at("2026-06-01T00:00:00Z").reviewed("--fail-on", "broken");

        assertThat(late.exitCode()).isEqualTo(1);
        assertThat(late.err()).isEqualTo("The gate tripped: kettle-release BROKEN.\n");
        assertThat(flat(late.out()))
                .contains("Waiver of kettle-release while BROKEN (entry 1): expired on 2026-05-31 and moves no gate.")
                .doesNotContain("waived while");
    }

    @Test
    void a_waiver_that_was_taken_back_moves_no_gate() {
        desk.waived().said("audit", "withdraw", "1", "--reason", "A mistake", "--who", "B. Head");

        Screen screen = desk.reviewed("--fail-on", "broken");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(flat(screen.out())).contains("(entry 1): taken back by entry 2 and moves no gate.");
    }

    @Test
    void a_waiver_whose_keys_are_not_known_any_more_moves_no_gate() {
        desk.waived();
        Pen.file(desk.people, desk.strategist);

        Screen screen = desk.reviewed("--fail-on", "broken");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(flat(screen.out()))
                .contains("moves no gate, because not both are proven: requested by A. Strategist (signed), approved by"
                        + " B. Head (claimed only: signed with a key not known as theirs)");
    }

    @Test
    void a_clock_that_ran_backwards_brings_no_waiver_back() {
        desk.waived().at("2026-06-02T08:00:00Z").record();

        Screen screen = desk.at("2026-05-30T08:00:00Z").reviewed("--fail-on", "broken");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(flat(screen.out()))
                .contains("The clock says 2026-05-30, before the last entry of the ledger (2026-06-02)");
    }

    @Test
    void what_was_seen_stands_beside_the_verdict_with_how_sure_it_is_by_whom() {
        desk.saidAmongPeople(
                "audit",
                "ack",
                "0",
                "--thesis",
                "water-softer",
                "--cause",
                "data-issue",
                "--reason",
                "The lab is late",
                "--sign-with",
                desk.strategist.in(folder).toString());
        desk.said("audit", "ack", "0", "--risk-factor", "drought", "--cause", "real", "--who", "C. Other");

        String text = flat(desk.reviewed().out());

        assertThat(text)
                .contains("seen in run 0 by A. Strategist (signed), an issue of data: The lab is late (entry 1)")
                .contains("seen in run 0 by C. Other (claimed only), real (entry 2)");
    }

    @Test
    void every_format_tells_it() throws IOException {
        desk.waived().said("audit", "ack", "0", "--risk-factor", "drought", "--cause", "real", "--who", "C. Other");
        Path page = folder.resolve("review.html");
        Path markdown = folder.resolve("review.md");
        Path workbook = folder.resolve("review.xlsx");

        desk.reviewed("--report", "html=" + page, "--report", "markdown=" + markdown, "--report", "xlsx=" + workbook);

        assertThat(flat(Files.readString(page)))
                .contains("waived while BROKEN, until 2026-05-31: The kettle comes in May")
                .contains("seen in run 0 by C. Other (claimed only), real (entry 2)");
        assertThat(flat(Files.readString(markdown))).contains("waived while BROKEN, until 2026-05-31");
        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile())) {
            assertThat(read.findSheet("People").orElseThrow().read().stream()
                            .skip(1)
                            .map(row -> row.getCellText(0) + ", " + row.getCellText(4) + ", " + row.getCellText(5)
                                    + ", " + row.getCellText(9)))
                    .containsExactly(
                            "kettle-release, waiver, in-force, requested by A. Strategist (signed); approved by B. Head"
                                    + " (signed)",
                            "drought, acknowledgement, real, , by C. Other (claimed only)");
        }
    }

    @Test
    void programs_get_it_apart_from_the_verdicts_as_the_schema_says() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode before = mapper.readTree(desk.reviewed("--format", "json").out());
        desk.waived().said("audit", "ack", "0", "--risk-factor", "drought", "--cause", "real", "--who", "C. Other");

        String written = desk.reviewed("--format", "json").out();
        JsonNode review = mapper.readTree(written);

        assertThat(desk.reviewed("--format", "json").out()).isEqualTo(written);
        try (var schema = getClass().getResourceAsStream("/schema/review.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(Objects.requireNonNull(schema))
                            .validate(review))
                    .isEmpty();
        }
        assertThat(review.at("/people/entries/0/standing").asText()).isEqualTo("in-force");
        assertThat(review.at("/people/entries/0/people/1/whoIs").asText()).isEqualTo("signed");
        assertThat(review.at("/people/entries/1/people/0/whoIs").asText()).isEqualTo("unsigned");
        ((ObjectNode) review).remove("people");
        assertThat(review).isEqualTo(before);
    }

    @Test
    void what_is_recorded_and_replayed_does_not_know_of_waivers() {
        desk.waived().record();

        Screen replayed = new Terminal().run("audit", "replay", "--all", "--ledger", desk.ledger.toString());

        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).contains("2 runs are the same, byte for byte.");
    }

    @Test
    void a_waiver_of_a_thesis_that_is_gone_ends_the_run_until_it_is_taken_back() throws IOException {
        desk.waived();
        Path rules = folder.resolve("rules");
        EditedFolder.copyOf(Terminal.TEA.resolve("rules"), rules);
        for (String ending : new String[] {"yaml", "drl", "cases.yaml"}) {
            Files.deleteIfExists(rules.resolve("tea-2025h2/theses/kettle-release." + ending));
        }

        Screen gone = reviewedBy(rules);
        desk.said("audit", "withdraw", "1", "--reason", "It is gone", "--who", "B. Head");

        assertThat(gone.exitCode()).isEqualTo(3);
        assertThat(gone.out()).isEmpty();
        assertThat(gone.err())
                .contains("entry 1 waives kettle-release of tea-2025h2, and there is no such one")
                .contains("thesis audit withdraw 1");
        assertThat(reviewedBy(rules).exitCode()).isZero();
    }

    private Screen reviewedBy(Path rules) {
        return new Terminal()
                .run(
                        "review",
                        "--as-of",
                        "2026-02-28",
                        "--ledger",
                        desk.ledger.toString(),
                        "--people",
                        desk.people.toString(),
                        "--rules",
                        rules.toString(),
                        "--facts",
                        Terminal.TEA.resolve("facts").toString());
    }

    @Test
    void a_ledger_that_was_named_and_is_not_there_ends_the_run() {
        Screen screen = new Terminal().runOnTea("review", "--ledger", "nowhere.ledger");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("nowhere.ledger: there is no such ledger\n");
    }

    @Test
    void a_people_file_or_a_ledger_that_is_none_ends_the_run() throws IOException {
        Files.writeString(desk.people, "nobody\n");
        Screen people = desk.reviewed();
        Files.writeString(desk.ledger, "This is a letter and no database, as anybody can see.");
        Screen ledger = desk.reviewed();

        assertThat(people.exitCode()).isEqualTo(3);
        assertThat(people.err()).contains("people:1: that is no line of a signer");
        assertThat(ledger.exitCode()).isEqualTo(3);
    }
}
