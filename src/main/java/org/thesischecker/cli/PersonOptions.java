package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.ledger.ssh.SshKey;
import org.thesischecker.ledger.ssh.SshSignature;
import org.thesischecker.source.Characters;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who does something about what was recorded, and with which key they sign. */
final class PersonOptions {

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
        String name = given().text("--who", who).orElseGet(() -> nameByKey(now));
        return checked("--who", name, LONGEST_NAME);
    }

    private String nameByKey(Instant now) {
        if (signWith == null) {
            throw Refusal.because("--who: nobody is named", "Give your name. Nothing was added.");
        }
        OwnKey own = new OwnKey(signWith, given());
        SshKey key = own.publicKey();
        return people().nameOf(key, now).orElseThrow(() -> nameless(own, key, now));
    }

    private Refusal nameless(OwnKey own, SshKey key, Instant now) {
        if (people().areNobody()) {
            return Refusal.because(
                    "--who: nobody is named",
                    "Give your name, or with --people the file that says whose your key is. Nothing was added.");
        }
        return people().nameAtAnotherTime(key, now)
                .map(whose -> own.refusal(
                        "that key " + whose,
                        "Sign with the key that is yours now, or give your name with --who: it is only claimed then."
                                + " Nothing was added."))
                .orElseGet(() -> Refusal.because(
                        "--who: nobody is named",
                        "The file of people does not say whose the key %s is: give your name. Nothing was added."
                                .formatted(key.fingerprint())));
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
        OwnKey own = new OwnKey(signWith, given());
        SshSignature signature = own.signature(draft.statement().bytes());
        String name = draft.text(role.word());
        people().nameOf(signature.key(), now)
                .filter(other -> !other.equals(name))
                .ifPresent(other -> {
                    throw own.refusal(
                            "that is the key of %s, and %s is to sign".formatted(other, name),
                            "Everybody signs with a key of their own. Nothing was added.");
                });
        return draft.signed(role, signature);
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
