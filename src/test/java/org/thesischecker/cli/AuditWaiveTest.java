package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.ssh.Pen;

/** A waiver is asked for by one and approved by another; and each thing that can be wrong with it. */
class AuditWaiveTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;
    private Path request;

    @BeforeEach
    void record_a_run() {
        desk = new LedgerDesk(folder);
        request = folder.resolve("waiver.json");
    }

    @Test
    void one_asks_and_another_looks_and_approves() {
        Screen asked = desk.asked(request);
        Screen shown = desk.saidAmongPeople("audit", "waive", "--show", request.toString());
        Screen approved = desk.approved(request);

        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(asked.out()).startsWith("Asked: " + request + ". B. Head looks at it and approves it with:");
        assertThat(shown.out()).isEqualTo("""
            Waives:       kettle-release BROKEN, book tea-2025h2, as run 0 has it
            Holds:        from 2026-02-28 to 2026-05-31, both included
            Reason:       The kettle comes in May
            Requested by: A. Strategist (signed)
            To approve:   B. Head
            Ledger:       example.org/theses
            """);
        assertThat(approved.exitCode()).as(approved.err()).isZero();
        assertThat(approved.out())
                .startsWith(shown.out())
                .contains("Approved by B. Head (SHA256:", ") and waived as entry 1.");
        assertThat(desk.said("audit", "verify").exitCode()).isZero();
    }

    private void refused(Screen screen, String... words) {
        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err().replaceAll("\\s+", " ")).contains(words);
        assertThat(desk.said("audit", "verify", "--format", "json").out()).contains("\"entries\": 1,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--expires | 2026-02-27 | that is past: today is 2026-02-28",
                "--expires | 2027-03-02 | more than 366 days after the waiver starts",
                "--expires | soon | that is no day",
                "--expires | 2026-02-30 | there is no such day",
                "--thesis | kettle-releas | that run has no such one",
                "--thesis | tea-cups-2025 | tea-cups-2025 is CONFIRMED in run 0: no gate trips at that",
                "--approver | A. Strategist | A. Strategist asks for the waiver and cannot approve it",
                "--approver | D. Nobody | D. Nobody cannot approve it: no key is known as theirs",
                "--who | B. Head | that is the key of A. Strategist, and B. Head is to sign",
            })
    void what_cannot_be_asked_is_refused(String option, String value, String words) {
        refused(desk.asked(request, option, value), words);
        assertThat(request).doesNotExist();
    }

    @Test
    void a_waiver_ends_after_it_starts_and_starts_today_or_later() {
        refused(
                desk.asked(request, "--starts", "2026-04-01", "--expires", "2026-03-31"),
                "--expires 2026-03-31: that is before the waiver starts, on 2026-04-01");
        refused(desk.asked(request, "--starts", "2026-02-27"), "--starts 2026-02-27: that is past");
    }

    @Test
    void what_has_to_be_said_is_asked_for() {
        refused(
                ask("--thesis", "kettle-release", "--approver", "B. Head", "--reason", "x"),
                "--expires: a waiver ends");
        refused(
                ask("--thesis", "kettle-release", "--approver", "B. Head", "--expires", "2026-03-31"),
                "--reason: a waiver has a reason");
        refused(
                ask("--thesis", "kettle-release", "--reason", "x", "--expires", "2026-03-31"),
                "--approver: nobody is named");
        refused(ask("--approver", "B. Head", "--reason", "x"), "nothing is named that could be waived");
        refused(desk.saidAmongPeople("audit", "waive", "0"), "What is to be done?");
    }

    private Screen ask(String... options) {
        String[] all = new String[options.length + 7];
        System.arraycopy(options, 0, all, 7, options.length);
        System.arraycopy(
                new String[] {
                    "audit",
                    "waive",
                    "0",
                    "--request",
                    request.toString(),
                    "--sign-with",
                    desk.strategist.in(folder).toString()
                },
                0,
                all,
                0,
                7);
        return desk.saidAmongPeople(all);
    }

    @Test
    void a_run_that_there_is_not_and_a_book_that_it_has_not_are_refused() {
        refused(
                desk.saidAmongPeople(
                        "audit",
                        "waive",
                        "9",
                        "--thesis",
                        "kettle-release",
                        "--request",
                        request.toString(),
                        "--sign-with",
                        desk.strategist.in(folder).toString()),
                "There is no run 9 in the ledger.");
        refused(desk.asked(request, "--of-book", "coffee"), "--of-book coffee: run 0 has no such book");
    }

    @Test
    void who_asked_cannot_approve_and_a_stranger_cannot_either() {
        desk.asked(request);
        Pen stranger = Pen.of("B. Head 2");

        refused(approvedWith(desk.strategist.in(folder)), "that is the key of A. Strategist, and B. Head is to sign");
        refused(approvedWith(stranger.in(folder)), "the key with which B. Head signed (SHA256:", "is nobody's");
    }

    private Screen approvedWith(Path pen) {
        return desk.saidAmongPeople("audit", "waive", "--approve", request.toString(), "--sign-with", pen.toString());
    }

    @Test
    void without_keys_or_people_nothing_is_asked_and_nothing_approved() throws IOException {
        desk.asked(request);

        refused(desk.saidAmongPeople("audit", "waive", "--approve", request.toString()), "a waiver is signed by two");
        refused(
                desk.said(
                        "audit",
                        "waive",
                        "--approve",
                        request.toString(),
                        "--sign-with",
                        desk.head.in(folder).toString()),
                "--people: without the file of people nobody knows whose key is whose");
        refused(approvedWith(folder.resolve("missing.pem")), "there is no such file");
        Files.writeString(desk.people, "B. Head\n");
        refused(approvedWith(desk.head.in(folder)), "people:1: that is no line of a signer");
    }

    @Test
    void a_key_that_is_none_signs_nothing() throws IOException {
        desk.asked(request);
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n");

        Screen screen = approvedWith(letter);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--sign-with " + letter).doesNotContain("Exception");
    }

    @Test
    void a_request_that_was_changed_or_is_none_is_refused() throws IOException {
        desk.asked(request);
        String asked = Files.readString(request);

        Files.writeString(request, asked.replace("2026-05-31", "2026-12-31"));
        refused(desk.approved(request), "that is no request for a waiver, or it was changed after it was signed");
        Files.writeString(request, asked.replace("in May", "in July"));
        refused(desk.approved(request), "or it was changed after it was signed");
        Files.writeString(request, "{}");
        refused(desk.approved(request), "that is no request for a waiver");
        refused(desk.approved(folder.resolve("missing.json")), "there is no such file");
    }

    @Test
    void a_request_is_written_into_a_new_file_and_approved_once_and_in_time() {
        desk.asked(request);

        assertThat(desk.asked(request).err()).contains("the file is there already");
        assertThat(desk.at("2026-06-01T08:00:00Z").approved(request).err())
                .contains("the waiver expired on 2026-05-31");
        assertThat(desk.at("2026-03-01T08:00:00Z").approved(request).exitCode()).isZero();
        assertThat(desk.approved(request).err()).contains("it is in the ledger already");
    }

    @Test
    void a_clock_that_ran_backwards_approves_nothing() {
        desk.asked(request);

        refused(
                desk.at("2026-02-27T08:00:00Z").approved(request),
                "the clock says 2026-02-27T08:00:00Z, and the last entry is of 2026-02-28T10:00:00Z",
                "Nothing was added.");
    }
}
