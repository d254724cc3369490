package org.thesischecker.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.thesischecker.ledger.ssh.KeyFile;
import org.thesischecker.ledger.ssh.PersonKey;
import org.thesischecker.ledger.ssh.SshKey;
import org.thesischecker.ledger.ssh.SshSignature;

/** The key with which somebody signs; whatever is no such key is refused. */
record OwnKey(Path file, Given given) {

    private static final int LONGEST = 100_000;
    private static final String NOTHING = " Nothing was added.";
    private static final String EXPECTED = "Expected a key of OpenSSH, or Ed25519 in PEM." + NOTHING;

    /** The public half, which no passphrase hides. */
    SshKey publicKey() {
        String text = text(file);
        return PersonKey.parse(text)
                .map(PersonKey::key)
                .orElseGet(() -> known(KeyFile.parse(text).orElseGet(() -> beside(text))));
    }

    /** Older forms hide the public half, and ssh-keygen signs with them only where it is in a file beside. */
    private KeyFile beside(String text) {
        if (!text.contains("PRIVATE KEY-----") || text.contains("BEGIN OPENSSH PRIVATE KEY")) {
            throw refusal("that is no key that can be read", EXPECTED);
        }
        Path beside = Path.of(file + ".pub");
        return Optional.of(beside)
                .filter(Files::isRegularFile)
                .map(this::text)
                .map(line -> KeyFile.parse(line)
                        .orElseThrow(() -> refusal("%s is no public key".formatted(beside), EXPECTED)))
                .orElseThrow(() -> refusal(
                        "its public half is not known: there is no %s".formatted(beside),
                        "\"ssh-keygen -y -f %s >%s\" writes it.%s".formatted(file, beside, NOTHING)));
    }

    private SshKey known(KeyFile key) {
        return key.key()
                .orElseThrow(() -> refusal(
                        "a key of the type %s cannot be checked here".formatted(key.type()),
                        "Known are %s, and Ed25519 in PEM.%s".formatted(KeyFile.known(), NOTHING)));
    }

    /** A signature over some bytes; OpenSSH may ask for the passphrase. */
    SshSignature signature(byte[] statement) {
        publicKey();
        SshSignature signature = PersonKey.parse(text(file))
                .map(found -> found.signed(statement))
                .orElseGet(() -> new SshKeygen(given).signature(file, statement));
        if (!signature.isOver(statement)) {
            throw refusal("what it signed cannot be checked", EXPECTED);
        }
        return signature;
    }

    private String text(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
                throw refusal(Files.exists(path) ? "that is no key" : "there is no such file", EXPECTED);
            }
            return Files.readString(path);
        } catch (CharacterCodingException noText) {
            throw refusal("that is no key", EXPECTED);
        } catch (IOException unreadable) {
            throw refusal("it cannot be read", "Is it a file that you may read?" + NOTHING);
        }
    }

    Refusal refusal(String what, String advice) {
        return given.refusal("--sign-with", file.toString(), what, advice);
    }
}
