package org.thesischecker.ledger.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files of OpenSSH say of a key without its passphrase. */
class KeyFileTest {

    private static final Path MADE = Path.of("src/test/resources/ssh");

    private static String publicKey(String name) throws IOException {
        return Files.readString(MADE.resolve(name + ".pub")).strip();
    }

    private static byte[] blob(String line) {
        return Base64.getDecoder().decode(line.split(" ")[1]);
    }

    /** A private key file as PROTOCOL.key has it, its secret half made up. */
    private static String secret(byte[] blob, int keys) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Wire.text("openssh-key-v1\0"));
        all.writeBytes(Wire.strings(Wire.text("chacha20-poly1305@openssh.com"), Wire.text("bcrypt"), new byte[24]));
        all.writeBytes(new byte[] {0, 0, 0, (byte) keys});
        all.writeBytes(Wire.strings(blob, new byte[144]));
        all.writeBytes(new byte[16]);
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(all.toByteArray())
                + "\n-----END OPENSSH PRIVATE KEY-----\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void the_public_half_is_read_from_either_file(String name) throws IOException {
        String line = publicKey(name);

        assertThat(KeyFile.parse(line + " somebody@example.org\n").flatMap(KeyFile::key))
                .map(SshKey::text)
                .contains(line);
        assertThat(KeyFile.parse(secret(blob(line), 1)).flatMap(KeyFile::key))
                .map(SshKey::text)
                .contains(line);
    }

    @Test
    void a_type_that_is_not_known_here_has_a_name_and_no_key() {
        byte[] blob = Wire.strings(Wire.text("ecdsa-sha2-nistp384"), Wire.text("nistp384"), new byte[97]);

        KeyFile file = KeyFile.parse(secret(blob, 1)).orElseThrow();

        assertThat(file.type()).isEqualTo("ecdsa-sha2-nistp384");
        assertThat(file.key()).isEmpty();
        assertThat(KeyFile.known()).isEqualTo("ssh-ed25519, ecdsa-sha2-nistp256, ssh-rsa (2048 bits or more)");
    }

    @Test
    void what_is_no_key_of_openssh_is_none() throws IOException {
        byte[] blob = blob(publicKey("ed25519"));
        String whole = secret(blob, 1);
        byte[] garbage = Wire.strings(new byte[] {7, 27, 91, 50, 74}, new byte[32]);

        assertThat(KeyFile.parse("")).isEmpty();
        assertThat(KeyFile.parse("ssh-ed25519 AAAA")).isEmpty();
        assertThat(KeyFile.parse("Dear all, ssh-ed25519 AAAA")).isEmpty();
        assertThat(KeyFile.parse(secret(blob, 0))).isEmpty();
        assertThat(KeyFile.parse(secret(new byte[0], 1))).isEmpty();
        assertThat(KeyFile.parse(secret(garbage, 1))).isEmpty();
        assertThat(KeyFile.parse(whole.replace("b3BlbnNzaC1rZXktdjEA", "b3BlbnNzaC1rZXktdjIA")))
                .isEmpty();
        assertThat(KeyFile.parse(whole.replaceFirst("(?s)(KEY-----\\n.{80}).*(\\n-----END)", "$1$2")))
                .isEmpty();
        assertThat(KeyFile.parse(whole.replaceFirst("KEY-----\\n.", "KEY-----\n=")))
                .isEmpty();
    }
}
