package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** The keys with which people sign, and what is said of those that do not do. */
class AuditKeysTest {

    /** In bytes: what is secret of an Ed25519 key without remark and passphrase. */
    private static final int SECRET_HALF = 136;

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void record_a_run() {
        desk = new LedgerDesk(folder);
    }

    private Screen seen(Path key, String... more) {
        String[] first = {"audit", "ack", "0", "--cause", "real", "--sign-with", key.toString()};
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return desk.saidAmongPeople(all);
    }

    /** A key that OpenSSH makes; the file of people says that it is C. Third's. */
    private Path made(String options) throws IOException {
        assumeTrue(Shell.run(folder, "command -v ssh-keygen").exitCode() == 0, "OpenSSH is not here.");
        assertThat(Shell.run(folder, "ssh-keygen -q -C '' -f id " + options).exitCode())
                .isZero();
        return folder.resolve("id");
    }

    private void known(String line) throws IOException {
        Files.writeString(desk.people, line + "\n");
    }

    private void knownAsThird() throws IOException {
        known("\"C. Third\" " + Files.readString(folder.resolve("id.pub")));
    }

    /** Changes the number that stands twice before the secret half. */
    private static void spoil(Path key) throws IOException {
        String[] parts = Files.readString(key).split("-----");
        byte[] bytes = Base64.getMimeDecoder().decode(parts[2]);
        bytes[bytes.length - SECRET_HALF] ^= 1;
        parts[2] = "\n" + Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(bytes) + "\n";
        Files.writeString(key, String.join("-----", parts).strip() + "-----\n");
    }

    private static void assertRefused(Screen screen, String letter) {
        assertThat(screen.err()).isEqualTo(letter + "\n");
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    @Test
    void a_private_key_says_whose_it_is_without_its_public_half_beside_it() throws IOException {
        Path key = made("-t ed25519 -N ''");
        knownAsThird();
        Files.delete(folder.resolve("id.pub"));

        assertThat(seen(key).out()).contains("seen by C. Third (signed).");
    }

    @Test
    void one_with_a_passphrase_does_so_too_and_its_name_is_known_before_it_is_asked_for() throws IOException {
        Path key = made("-t ed25519 -N 'a passphrase'");
        Files.delete(folder.resolve("id.pub"));

        assertThat(seen(key).err()).contains("The file of people does not say whose the key SHA256:");
    }

    @Test
    void one_of_an_older_form_needs_its_public_half_in_a_file_beside_it() throws IOException {
        Path key = made("-t rsa -b 2048 -m PEM -N ''");
        knownAsThird();
        assertThat(seen(key).out()).contains("seen by C. Third (signed).");
        Files.delete(folder.resolve("id.pub"));

        assertRefused(seen(key), """
                --sign-with %1$s: its public half is not known: there is no %1$s.pub
                "ssh-keygen -y -f %1$s >%1$s.pub" writes it. Nothing was added.""".formatted(key));
    }

    @Test
    void what_is_no_key_is_told_as_such_whoever_is_named() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n");
        Path garbage = Files.write(folder.resolve("garbage"), new byte[] {27, 91, 50, 74, (byte) 0xFF, 7});
        Path broken = Files.writeString(
                folder.resolve("broken"),
                "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n");
        String expected = "\nExpected a key of OpenSSH, or Ed25519 in PEM. Nothing was added.";

        assertRefused(seen(letter), "--sign-with " + letter + ": that is no key that can be read" + expected);
        assertRefused(
                seen(letter, "--who", "C"), "--sign-with " + letter + ": that is no key that can be read" + expected);
        assertRefused(seen(garbage), "--sign-with " + garbage + ": that is no key" + expected);
        assertRefused(seen(broken), "--sign-with " + broken + ": that is no key that can be read" + expected);
        assertRefused(
                seen(folder.resolve("missing")),
                "--sign-with " + folder.resolve("missing") + ": there is no such file" + expected);
    }

    @Test
    void a_key_whose_time_is_over_or_to_come_is_told_with_the_time() throws IOException {
        String key = desk.strategist.key().key().text();
        Path file = desk.strategist.in(folder);
        String claimed = "Acknowledged as entry 1: everything in run 0, seen by A. Strategist (claimed only: the key %s"
                .formatted(desk.strategist.key().key().fingerprint());

        known("\"A. Strategist\" valid-before=\"20260228Z\" " + key);
        assertRefused(
                seen(file),
                "--sign-with " + file + ": that key was that of A. Strategist until 2026-02-28T00:00:00Z\n"
                        + "Sign with the key that is yours now, or give your name with --who: it is only claimed then."
                        + " Nothing was added.");
        assertThat(seen(file, "--who", "A. Strategist").out())
                .isEqualTo(claimed + " was that of A. Strategist until 2026-02-28T00:00:00Z).\n");

        known("\"A. Strategist\" valid-after=\"20260301Z\" " + key);
        assertThat(seen(file).err()).contains("that key is that of A. Strategist only from 2026-03-01T00:00:00Z on");
    }

    @Test
    void a_waiver_signed_with_a_key_whose_time_is_over_says_until_when_it_was() throws IOException {
        known("\"A. Strategist\" valid-before=\"20260228Z\" "
                + desk.strategist.key().key().text() + "\n" + desk.head.line());

        Screen screen = desk.asked(folder.resolve("waiver.json"), "--who", "A. Strategist");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("the key with which A. Strategist signed (SHA256:")
                .contains(") was that of A. Strategist until 2026-02-28T00:00:00Z");
    }

    @Test
    void without_a_file_of_people_it_is_said_that_there_is_none() {
        Screen screen = desk.said(
                "audit",
                "ack",
                "0",
                "--cause",
                "real",
                "--sign-with",
                desk.strategist.in(folder).toString());

        assertRefused(
                screen,
                "--who: nobody is named\n"
                        + "Give your name, or with --people the file that says whose your key is. Nothing was added.");
    }

    @Test
    void a_key_that_others_can_read_is_told_with_what_helps() throws IOException {
        Path key = made("-t ed25519 -N ''");
        knownAsThird();
        assertThat(Shell.run(folder, "chmod 644 id").exitCode()).isZero();

        assertRefused(
                seen(key),
                "--sign-with " + key + ": others can read it, so ssh-keygen does not sign with it\n\"chmod 600 " + key
                        + "\" makes it yours alone. Nothing was added.");
    }

    @Test
    void a_key_of_a_type_that_is_not_known_is_told_with_those_that_are() throws IOException {
        Path key = made("-t ecdsa -b 384 -N ''");

        for (Screen screen : new Screen[] {seen(key), seen(key, "--who", "C. Third")}) {
            assertRefused(
                    screen,
                    "--sign-with " + key + ": a key of the type ecdsa-sha2-nistp384 cannot be checked here\n"
                            + "Known are ssh-ed25519, ecdsa-sha2-nistp256, ssh-rsa (2048 bits or more), and Ed25519 in"
                            + " PEM. Nothing was added.");
        }
    }

    @Test
    void what_ssh_keygen_says_is_told_in_one_line_without_anything_that_cannot_be_shown() throws IOException {
        Path key = made("-t ed25519 -N ''");
        knownAsThird();
        spoil(key);

        Screen screen = seen(key);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .startsWith("--sign-with " + key + ": ssh-keygen made no signature with it\nIt says: ")
                .endsWith(" Nothing was added.\n")
                .doesNotContain("\uFFFD", "Signing data", "Enter");
    }
}
