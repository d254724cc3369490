package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.VerifierKey;
import org.thesischecker.source.RegularFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which ledger, and whose key signs it. */
final class LedgerOptions {

    private static final String KEY = "--key";
    private static final int LONGEST = 10_000;
    private static final String EXPECTED = "Expected what \"thesis audit init\" wrote.";

    /** Where a ledger is when nobody names it. */
    static final Path USUAL = Path.of("thesis.ledger");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--ledger", paramLabel = "FILE", description = "The ledger (default: thesis.ledger).")
    private Path ledger = USUAL;

    @Option(
            names = KEY,
            paramLabel = "FILE",
            description =
                    "The key of the ledger, as \"thesis audit init\" wrote it; to verify, its first line is enough.")
    private @Nullable Path key;

    Path file() {
        return ledger;
    }

    Optional<Path> keyFile() {
        return Optional.ofNullable(key);
    }

    /** The ledger, opened; a key that was named has to be its own. */
    Ledger opened() {
        Optional<VerifierKey> named = verifier();
        Ledger opened = openedForAnyKey();
        Optional<VerifierKey> other = named.filter(one -> !one.equals(opened.key()));
        if (other.isPresent()) {
            opened.close();
            throw refusal(
                    keyFile().orElseThrow(),
                    "that is the key %s, and %s is signed by %s"
                            .formatted(other.get().text(), ledger, opened.key().text()),
                    "Name the key that \"thesis audit init\" made for it, or no key.");
        }
        return opened;
    }

    /** The ledger, opened, whatever key was named. */
    Ledger openedForAnyKey() {
        return Opened.orRefuse(Ledger.open(ledger), ExitCode.INVALID);
    }

    /** The ledger, opened to add to it; one that its owner has locked is refused. */
    Ledger openedToWrite() {
        if (RegularFiles.isReadOnly(ledger)) {
            throw Refusal.because(
                    ledger + ": it is read-only, so nothing can be recorded",
                    "Permit writing, or name another ledger. Nothing was recorded.");
        }
        return opened();
    }

    /** The key that signs; without one nothing is recorded. */
    SigningKey signer() {
        Path file = keyFile()
                .orElseThrow(
                        () -> Refusal.because(
                                "--key: without the key of the ledger nothing can be signed",
                                "Name the file that \"thesis audit init\" wrote, or set it in .thesis.yaml. Nothing was recorded."));
        return SigningKey.parse(text(file))
                .orElseThrow(() -> refusal(file, "that file holds no key that signs", EXPECTED));
    }

    /** The key that verifies; empty when none was named. */
    Optional<VerifierKey> verifier() {
        return keyFile()
                .map(file -> VerifierKey.parse(text(file).lines().findFirst().orElse(""))
                        .orElseThrow(() -> refusal(
                                file,
                                "its first line is no key that verifies",
                                "Expected NAME+HASH+KEY, the first line of what \"thesis audit init\" wrote.")));
    }

    private String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw refusal(file, Files.exists(file) ? "it is no file" : "there is no such file", EXPECTED);
            }
            if (Files.size(file) > LONGEST) {
                throw refusal(file, "that file is too large to be a key", EXPECTED);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw refusal(file, "it cannot be read", "Is it a text file that you may read?");
        }
    }

    private Refusal refusal(Path file, String what, String advice) {
        return given().refusal(KEY, file.toString(), what, advice);
    }

    /** A note where the key is in the folder of the ledger: whoever copies the folder could sign another history. */
    Optional<String> noteOnKey() {
        return keyFile()
                .filter(file -> folder(file).equals(folder(ledger)))
                .map(file ->
                        "Note: %s is in the folder of the ledger. Whoever gets both can sign another history: keep the key elsewhere."
                                .formatted(file));
    }

    private static Path folder(Path file) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        try {
            return folder.toRealPath();
        } catch (IOException absent) {
            return folder;
        }
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
