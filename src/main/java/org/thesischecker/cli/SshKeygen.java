package org.thesischecker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.thesischecker.ledger.ssh.SshSignature;
import org.thesischecker.source.Characters;

/** Signs with a key of OpenSSH, which asks for the passphrase itself, or asks its agent. */
final class SshKeygen {

    private final Given given;

    SshKeygen(Given given) {
        this.given = given;
    }

    SshSignature signature(Path key, byte[] bytes) {
        try {
            Process keygen = new ProcessBuilder(
                            List.of("ssh-keygen", "-Y", "sign", "-f", key.toString(), "-n", SshSignature.NAMESPACE))
                    .start();
            try (OutputStream in = keygen.getOutputStream()) {
                in.write(bytes);
            }
            String said = new String(keygen.getInputStream().readAllBytes(), UTF_8);
            String failed = new String(keygen.getErrorStream().readAllBytes(), UTF_8);
            keygen.waitFor();
            return SshSignature.parse(said)
                    .orElseThrow(() -> refusal(
                            key,
                            "ssh-keygen made no signature with it that is known here",
                            Characters.visible(failed.strip())));
        } catch (IOException absent) {
            throw refusal(
                    key,
                    "it needs ssh-keygen to sign, and that cannot be run",
                    "Install OpenSSH, or name an Ed25519 key in PEM.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refusal(key, "signing was interrupted", "");
        }
    }

    private Refusal refusal(Path key, String what, String said) {
        return given.refusal("--sign-with", key.toString(), what, (said + " Nothing was added.").strip());
    }
}
