package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.Checkpoint;
import org.thesischecker.ledger.SignedNote;
import org.thesischecker.ledger.SigningKey;

/** What the commands of a ledger say of what somebody got wrong: the letter names it, and accuses nothing that is sound. */
class AuditMisuseTest {

    private static final String OTHER = "example.org/other";

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void record_a_run() {
        desk = new LedgerDesk(folder);
    }

    private static void assertRefused(Screen screen, String... words) {
        assertThat(screen.err()).contains(words);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    private Screen seen(String... more) {
        String[] all = Arrays.copyOf(new String[] {"audit", "ack", "0", "--cause", "real"}, 5 + more.length);
        System.arraycopy(more, 0, all, 5, more.length);
        return desk.said(all);
    }

    private Screen verified(String... more) {
        String[] all =
                Arrays.copyOf(new String[] {"audit", "verify", "--ledger", desk.ledger.toString()}, 4 + more.length);
        System.arraycopy(more, 0, all, 4, more.length);
        return new Terminal().run(all);
    }

    private void assertNothingWasAdded() {
        assertThat(desk.said("audit", "verify", "--format", "json").out()).contains("\"entries\": 1,");
    }

    @Test
    void a_sound_ledger_is_not_accused_by_the_key_or_the_head_of_another() throws IOException {
        SigningKey other = SigningKey.made(OTHER);
        Path key = Files.writeString(folder.resolve("other.key"), other.text());
        Path head = Files.writeString(
                folder.resolve("other.txt"), SignedNote.of(new Checkpoint(OTHER, 1, new byte[32]).text(), other));

        for (Screen screen : new Screen[] {
            verified("--key", key.toString()),
            verified("--against", head.toString()),
            verified("--key", key.toString(), "--against", head.toString())
        }) {
            assertThat(screen.exitCode()).isEqualTo(1);
            assertThat(screen.out())
                    .contains("it is not the one that the key or the head is of")
                    .doesNotContain("is missing", "as it was recorded");
            assertThat(screen.err())
                    .isEqualTo(
                            "The verification failed: see what is listed above. A key or a head is of another ledger,"
                                    + " or this one was made anew.\n");
        }
    }

    @Test
    void one_that_was_cut_is_accused_whatever_else_it_is_held_against() throws IOException {
        SigningKey other = SigningKey.made(OTHER);
        Path foreign = Files.writeString(
                folder.resolve("other.txt"), SignedNote.of(new Checkpoint(OTHER, 1, new byte[32]).text(), other));
        byte[] before = Files.readAllBytes(desk.ledger);
        desk.record();
        Path head = folder.resolve("head.txt");
        assertThat(verified("--save-head", head.toString()).exitCode()).isZero();
        Files.write(desk.ledger, before);

        Screen screen = verified("--against", head.toString(), "--against", foreign.toString());

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out()).contains("it is not as it was recorded");
        assertThat(screen.err()).isEqualTo("The verification failed: the ledger is not as it was recorded.\n");
    }

    @Test
    void a_head_with_blank_lines_around_it_is_as_good() throws IOException {
        Path head = folder.resolve("head.txt");
        assertThat(verified("--save-head", head.toString()).exitCode()).isZero();
        Files.writeString(head, "\n\n" + Files.readString(head) + "\n\n");

        assertThat(verified("--against", head.toString()).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "example.org/theses\n1\nAAAA\n", "a\n1\nAAAA\n\n\u2014 a AAAA\n"})
    void a_text_that_is_no_signed_head_is_bad_usage(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("no-head.txt"), text);

        assertRefused(verified("--against", file.toString()), "that is no signed head", "Expected a file with a head");
    }

    @Test
    void a_ledger_that_may_not_be_read_is_told_as_such_by_what_only_reads() throws IOException {
        Files.setPosixFilePermissions(desk.ledger, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(desk.ledger), "Whoever runs this reads everything.");

        assertRefused(verified(), "reading it is not permitted");
        assertThat(verified().err()).doesNotContain("written");
    }

    @Test
    void an_entry_that_there_is_not_is_told_and_nothing_is_added() {
        String[] words = {
            "There is no entry 99 in the ledger.",
            "It has entries 0 to 0: \"thesis audit log --register runs,people\" lists them. Nothing was added."
        };

        assertRefused(desk.said("audit", "withdraw", "99", "--reason", "x", "--who", "C"), words);
        assertRefused(desk.said("audit", "redact", "99", "--text", "by", "--reason", "x", "--who", "C"), words);
        assertNothingWasAdded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--reason", "--who", "--thesis", "--risk-factor", "--of-book"})
    void an_option_that_is_given_and_empty_is_refused(String option) {
        Screen screen = option.equals("--who") ? seen(option, "") : seen("--who", "C. Other", option, " ");

        assertRefused(screen, option + " \"\": that is empty", "leave it away");
        assertNothingWasAdded();
    }

    @Test
    void a_file_that_is_missing_is_named_with_its_option_and_what_belongs_there() {
        String missing = folder.resolve("missing").toString();

        assertRefused(
                seen("--who", "C. Other", "--people", missing),
                "--people " + missing + ": there is no such file",
                "Name a file of allowed signers");
        for (String option : new String[] {"--show", "--approve"}) {
            assertRefused(
                    desk.saidAmongPeople(
                            "audit",
                            "waive",
                            option,
                            missing,
                            "--sign-with",
                            desk.head.in(folder).toString()),
                    option + " " + missing + ": there is no such file",
                    "Name what \"thesis audit waive --request\" wrote.");
        }
        assertRefused(
                new Terminal().run("audit", "verify", "--ledger", desk.ledger.toString(), "--key", missing),
                "--key " + missing + ": there is no such file",
                "Expected what \"thesis audit init\" wrote.");
    }

    @Test
    void an_entry_that_is_no_run_is_told_as_what_it_is() {
        desk.waived();
        assertThat(seen("--who", "C. Other").exitCode()).isZero();
        assertThat(desk.said("audit", "withdraw", "1", "--reason", "x", "--who", "C. Other")
                        .exitCode())
                .isZero();
        assertThat(desk.said("audit", "redact", "0", "--text", "who", "--reason", "x", "--who", "C. Other")
                        .exitCode())
                .isZero();
        String pack = folder.resolve("pack").toString();

        assertRefused(
                desk.said("audit", "export", "1", "--to", pack),
                "Entry 1 is no run: it is a waiver of kettle-release in run 0.",
                "Name run 0, or another one: \"thesis audit log\" lists them. Nothing was done.");
        assertRefused(desk.said("audit", "replay", "2"), "Entry 2 is no run: it is an acknowledgement of run 0.");
        assertRefused(
                desk.said("audit", "ack", "3", "--cause", "real", "--who", "C"),
                "Entry 3 is no run: it is a withdrawal of entry 1.",
                "Name a run: \"thesis audit log\" lists them.");
        assertRefused(desk.said("audit", "export", "4", "--to", pack), "it is a redaction in entry 0.");
        assertThat(folder.resolve("pack")).doesNotExist();
    }

    @Test
    void a_key_in_the_folder_of_the_ledger_is_made_with_a_note() throws IOException {
        Path keys = Files.createDirectory(folder.resolve("keys"));
        Path ledger = folder.resolve("new.ledger");

        Screen beside = made(ledger, folder.resolve("new.key"));
        Files.delete(ledger);
        Screen apart = made(ledger, keys.resolve("new.key"));

        assertThat(beside.exitCode()).isZero();
        assertThat(beside.err())
                .isEqualTo(
                        "Note: %s is in the folder of the ledger. Whoever gets both can sign another history: keep the"
                                        .formatted(folder.resolve("new.key"))
                                + " key elsewhere.\n");
        assertThat(apart.exitCode()).isZero();
        assertThat(apart.err()).isEmpty();
    }

    private static Screen made(Path ledger, Path key) {
        return new Terminal()
                .run(
                        "audit",
                        "init",
                        "--name",
                        "example.org/new",
                        "--ledger",
                        ledger.toString(),
                        "--key",
                        key.toString());
    }
}
