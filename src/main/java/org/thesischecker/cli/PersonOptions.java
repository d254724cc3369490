package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.ledger.ssh.PersonKey;
import org.thesischecker.ledger.ssh.SshKey;
import org.thesischecker.ledger.ssh.SshSignature;
import org.thesischecker.source.Characters;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who does something about what was recorded, and with which key they sign. */
final class PersonOptions {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_NAME = 200;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Your name, as the file of people has it (default: whose key it is).")
    private @Nullable String who;

    @Option(
            names = "--sign-with",
            paramLabel = "FILE",
            description =
                    "Your key: one of OpenSSH, with which ssh-keygen signs, or Ed25519 in PEM. Without it your name is "
                            + "only claimed.")
    private @Nullable Path signWith;

    @Mixin
    private final PeopleOptions known = new PeopleOptions();

    People people() {
        return known.people();
    }

    /** Refuses to go on without a key. */
    void mustSign() {
        if (signWith == null) {
            throw Refusal.because(
                    "--sign-with: a waiver is signed by two people",
                    "Name your key: one of OpenSSH, or Ed25519 in PEM. Nothing was added.");
        }
        if (people().areNobody()) {
            throw Refusal.because(
                    "--people: without the file of people nobody knows whose key is whose",
                    "Name a file of allowed signers, as OpenSSH has it. Nothing was added.");
        }
    }

    /** The name under which somebody acts. */
    String name(Instant now) {
        String name = given().text("--who", who)
                .or(() -> publicKey().flatMap(key -> people().nameOf(key, now)))
                .orElse("");
        if (name.isEmpty()) {
            throw Refusal.because(
                    "--who: nobody is named",
                    signWith == null
                            ? "Give your name. Nothing was added."
                            : "The file of people does not say whose key that is: give your name. Nothing was added.");
        }
        return checked("--who", name, LONGEST_NAME);
    }

    /** A text of one line that is kept about a person. */
    String checked(String option, String text, int longest) {
        if (text.length() > longest || Characters.firstInvisible(text).isPresent()) {
            throw given().refusal(
                            option,
                            Characters.visible(text.substring(0, Math.min(text.length(), 40))),
                            "that is not kept",
                            "Expected one line of at most %d characters.".formatted(longest));
        }
        return text;
    }

    /** The same, signed, if a key was named. A name that is known to be of another key is refused. */
    Draft signed(Draft draft, Role role, Instant now) {
        if (signWith == null) {
            return draft;
        }
        SshSignature signature = signature(draft.statement().bytes(), signWith);
        String name = draft.text(role.word());
        people().nameOf(signature.key(), now)
                .filter(other -> !other.equals(name))
                .ifPresent(other -> {
                    throw given().refusal(
                                    "--sign-with",
                                    String.valueOf(signWith),
                                    "that is the key of %s, and %s is to sign".formatted(other, name),
                                    "Everybody signs with a key of their own. Nothing was added.");
                });
        return draft.signed(role, signature);
    }

    private SshSignature signature(byte[] statement, Path file) {
        Optional<PersonKey> key = PersonKey.parse(text(file));
        SshSignature signature = key.map(found -> found.signed(statement))
                .orElseGet(() -> new SshKeygen(given()).signature(file, statement));
        if (!signature.isOver(statement)) {
            throw refusal(file, "what it signed cannot be checked");
        }
        return signature;
    }

    /** The public half, where it can be known without asking for a passphrase. */
    private Optional<SshKey> publicKey() {
        if (signWith == null) {
            return Optional.empty();
        }
        Path file = signWith;
        Optional<PersonKey> key = PersonKey.parse(text(file));
        Path beside = Path.of(file + ".pub");
        return key.map(PersonKey::key)
                .or(() -> SshKey.parse(text(file)))
                .or(() -> Files.isRegularFile(beside) ? SshKey.parse(text(beside)) : Optional.empty());
    }

    private String text(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw refusal(file, Files.exists(file) ? "that is no key" : "there is no such file");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw refusal(file, "it cannot be read");
        }
    }

    private Refusal refusal(Path file, String what) {
        return given().refusal(
                        "--sign-with",
                        file.toString(),
                        what,
                        "Expected a key of OpenSSH, or Ed25519 in PEM. Nothing was added.");
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
