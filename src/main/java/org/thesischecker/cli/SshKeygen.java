package org.thesischecker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
            write(bytes, keygen);
            String said = new String(keygen.getInputStream().readAllBytes(), UTF_8);
            String failed = new String(keygen.getErrorStream().readAllBytes(), UTF_8);
            keygen.waitFor();
            return SshSignature.parse(said).orElseThrow(() -> failed(key, failed));
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

    /** One that ends before it reads says why. */
    private static void write(byte[] bytes, Process keygen) {
        try (OutputStream in = keygen.getOutputStream()) {
            in.write(bytes);
        } catch (IOException ended) {
            return;
        }
    }

    private Refusal failed(Path key, String said) {
        if (said.contains("UNPROTECTED PRIVATE KEY FILE")) {
            return refusal(
                    key,
                    "others can read it, so ssh-keygen does not sign with it",
                    "\"chmod 600 %s\" makes it yours alone.".formatted(key));
        }
        String why = said.lines()
                .map(line -> Characters.visible(line)
                        .replaceFirst("^Enter passphrase[^:]*: ", "")
                        .strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("Signing data"))
                .collect(Collectors.joining("; "));
        return refusal(key, "ssh-keygen made no signature with it", why.isEmpty() ? "" : "It says: " + why + ".");
    }

    private Refusal refusal(Path key, String what, String said) {
        return given.refusal("--sign-with", key.toString(), what, (said + " Nothing was added.").strip());
    }
}
