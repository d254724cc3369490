package org.thesischecker.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What is seen, taken back and dropped, by people who sign with their own keys or only say who they are. */
class AuditPeopleTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void record_a_run() {
        desk = new LedgerDesk(folder);
    }

    private Screen seen(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"audit", "ack", "0", "--cause", "real"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return desk.saidAmongPeople(all);
    }

    @Test
    void somebody_says_that_they_have_seen_it_and_is_told_how_sure_their_name_is() {
        assertThat(seen(
                                "--thesis",
                                "tea-imports-grow",
                                "--sign-with",
                                desk.strategist.in(folder).toString())
                        .out())
                .isEqualTo("Acknowledged as entry 1: tea-imports-grow AT_RISK in run 0, seen by A. Strategist"
                        + " (signed).\n");
        assertThat(seen("--who", "C. Other").out())
                .isEqualTo("Acknowledged as entry 2: everything in run 0, seen by C. Other (claimed only: nothing was"
                        + " signed).\n");
    }

    @Test
    void what_cannot_be_said_is_refused() {
        assertThat(seen().err()).contains("--who: nobody is named");
        assertThat(seen("--who", "two\nlines").err()).contains("that is not kept");
        assertThat(seen("--who", "C", "--thesis", "tea-imports-gro").err())
                .contains("that run has no such one", "Did you mean \"tea-imports-grow\"?");
        assertThat(seen("--who", "C", "--thesis", "kettle-release", "--risk-factor", "drought")
                        .err())
                .contains("both are named");
        assertThat(desk.said("audit", "ack", "0", "--cause", "rain", "--who", "C")
                        .err())
                .contains("--cause rain: that is not known", "real, data-issue");
        assertThat(desk.said("audit", "ack", "1", "--cause", "real", "--who", "C")
                        .err())
                .contains("There is no run 1 in the ledger.");
        assertThat(desk.said("audit", "withdraw", "0", "--reason", "x", "--who", "C")
                        .err())
                .contains("entry 0 is no acknowledgement and no waiver");
        assertThat(desk.said("audit", "withdraw", "0", "--who", "C").err()).contains("--reason: what is taken back");
        assertThat(desk.said("audit", "verify", "--format", "json").out()).contains("\"entries\": 1,");
    }

    @Test
    void a_dropped_name_is_gone_from_the_file_and_everything_still_verifies() throws IOException {
        assertThat(Files.readString(desk.ledger, ISO_8859_1)).contains("C. Recorder");

        Screen dropped = desk.said("audit", "redact", "0", "--text", "who", "--reason", "Has left", "--who", "B. Head");

        assertThat(dropped.out())
                .isEqualTo("Dropped who of entry 0; entry 1 says so, by B. Head (claimed only: nothing was signed).\n");
        assertThat(Files.readString(desk.ledger, ISO_8859_1)).doesNotContain("C. Recorder");
        Screen verified = desk.said("audit", "verify");
        assertThat(verified.exitCode()).isZero();
        assertThat(verified.out().replaceAll("\\s+", " ")).contains("Entry 0: who [redacted by entry 1]");
        Screen log = new Terminal().run("audit", "log", "--ledger", desk.ledger.toString());
        assertThat(log.out().replaceAll("\\s+", " ")).contains("[redacted by");
        assertThat(new Terminal()
                        .run("audit", "replay", "--all", "--ledger", desk.ledger.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void what_is_about_no_person_cannot_be_dropped() {
        Screen screen = desk.said("audit", "redact", "0", "--text", "record", "--reason", "x", "--who", "B. Head");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--text record: entry 0 holds no such text about a person", "Known: who.");
    }

    @Test
    void a_key_of_openssh_signs_by_ssh_keygen_which_takes_our_signatures_too() throws IOException {
        assumeTrue(Shell.run(folder, "command -v ssh-keygen").exitCode() == 0, "OpenSSH is not here.");
        assertThat(Shell.run(folder, "ssh-keygen -q -t ed25519 -N '' -C '' -f id")
                        .exitCode())
                .isZero();
        String line = "\"C. Third\" " + Files.readString(folder.resolve("id.pub"));
        Files.writeString(desk.people, line, StandardOpenOption.APPEND);
        byte[] message = "What a person signs.\n".getBytes(ISO_8859_1);
        Files.write(folder.resolve("message"), message);
        Files.writeString(
                folder.resolve("message.sig"),
                desk.strategist.key().signed(message).text());

        assertThat(seen("--sign-with", folder.resolve("id").toString()).out()).contains("seen by C. Third (signed).");
        assertThat(Shell.run(
                                folder,
                                "ssh-keygen -Y verify -f people -I 'A. Strategist' -n thesis-ledger -s message.sig"
                                        + " <message")
                        .out())
                .startsWith("Good \"thesis-ledger\" signature for A. Strategist with ED25519 key SHA256:");
    }
}
