package org.thesischecker.ledger.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures that OpenSSH made, held against what they are over. */
class SshSignatureTest {

    private static final Path MADE = Path.of("src/test/resources/ssh");
    /** The first pair of RFC 8032, section 7.1: published, and no secret. */
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    /** What RFC 8410 puts before a secret, and RFC 8709 before a public key. */
    private static final String BEFORE_SECRET = "302e020100300506032b657004220420";

    private static final String BEFORE_PUBLIC = "0000000b7373682d6564323535313900000020";

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static String file(String name) throws IOException {
        return Files.readString(MADE.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void one_that_openssh_made_is_over_what_was_signed_and_nothing_else(String name) throws IOException {
        SshSignature signature = SshSignature.parse(file(name + ".sig")).orElseThrow();

        assertThat(signature.key().text()).isEqualTo(file(name + ".pub").strip());
        assertThat(signature.text()).isEqualTo(file(name + ".sig"));
        assertThat(signature.isOver(file("signed.txt").getBytes(UTF_8))).isTrue();
        assertThat(signature.isOver(file("signed.txt").strip().getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
    void with_any_byte_changed_it_is_none_or_over_nothing(String name) throws IOException {
        byte[] message = file("signed.txt").getBytes(UTF_8);
        String text = file(name + ".sig");
        String begin = text.substring(0, text.indexOf('\n') + 1);
        String end = text.substring(text.indexOf("-----END"));
        byte[] bytes = Base64.getMimeDecoder().decode(text.substring(begin.length(), text.length() - end.length()));

        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            String armoured =
                    begin + Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(changed) + "\n" + end;
            assertThat(SshSignature.parse(armoured).filter(one -> one.isOver(message)))
                    .as("byte %d of %d", at, bytes.length)
                    .isEmpty();
        }
    }

    @Test
    void one_that_was_made_for_something_else_is_none() throws IOException {
        assertThat(SshSignature.parse(file("other-namespace.sig"))).isEmpty();
    }

    /** The steps of an evidence pack could not check it. */
    @Test
    void one_with_another_hash_than_openssh_takes_by_itself_is_none() throws IOException {
        assertThat(SshSignature.parse(file("sha256.sig"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no signature",
                "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n",
                "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n",
                "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAX////8=\n-----END SSH SIGNATURE-----\n",
                "-----BEGIN SSH SIGNATURE-----\n=====\n-----END SSH SIGNATURE-----\n"
            })
    void what_is_no_signature_is_none(String text) {
        assertThat(SshSignature.parse(text)).isEmpty();
    }

    @Test
    void a_key_in_pem_signs_as_openssh_does() {
        PersonKey key = PersonKey.parse("-----BEGIN PRIVATE KEY-----\n" + base64(BEFORE_SECRET + SECRET)
                        + "\n-----END PRIVATE KEY-----\n")
                .orElseThrow();
        byte[] message = "What a person signs.\n".getBytes(UTF_8);

        SshSignature signature = SshSignature.parse(key.signed(message).text()).orElseThrow();

        assertThat(signature.key()).isEqualTo(key.key());
        assertThat(signature.isOver(message)).isTrue();
        assertThat(key.key().text()).isEqualTo("ssh-ed25519 " + base64(BEFORE_PUBLIC + PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n",
                "-----BEGIN OPENSSH PRIVATE KEY-----\nMC4C\n-----END OPENSSH PRIVATE KEY-----\n"
            })
    void what_is_no_key_in_pem_is_none(String text) {
        assertThat(PersonKey.parse(text)).isEmpty();
    }
}
