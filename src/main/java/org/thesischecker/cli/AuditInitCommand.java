package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.source.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thesis audit init}: a new ledger and its key. */
@Command(
        name = "init",
        header = "Make a new ledger, and the key that signs its heads.",
        description = {
            "",
            "The key is written to a file that only you can read. Keep it outside of the ledger's folder: who has it can sign "
                    + "another history. Its first line is public; give it to those who verify."
        },
        footer = {
            "",
            "Example:",
            "  thesis audit init --ledger thesis.ledger --key keys/ledger.key --name example.org/theses"
        })
final class AuditInitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "The name of the ledger in its heads, such as example.org/theses; no blank and no plus sign.")
    private String name = "";

    @Override
    public Integer call() {
        if (!name.matches("[^\\s+\\p{Cntrl}]{1,200}")) {
            throw ledger.given()
                    .refusal(
                            "--name",
                            name,
                            "that is no name of a ledger",
                            "Expected no blank and no plus sign, such as example.org/theses.");
        }
        Path keyFile = ledger.keyFile()
                .orElseThrow(() -> Refusal.because(
                        "--key: the key needs a file",
                        "Name one outside of the ledger's folder. Nothing was written."));
        if (Files.exists(ledger.file())) {
            throw ledger.given()
                    .refusal(
                            "--ledger",
                            ledger.file().toString(),
                            "the file is there already",
                            "A ledger is never made anew: name another file. Nothing was written.");
        }
        if (isSame(ledger.file(), keyFile)) {
            throw ledger.given()
                    .refusal(
                            "--key",
                            keyFile.toString(),
                            "that is the ledger",
                            "Name another file, outside of the ledger's folder. Nothing was written.");
        }
        SigningKey key = SigningKey.made(name);
        write(keyFile, key.text());
        Loaded<Ledger> made = Ledger.create(ledger.file(), key.verifier());
        if (made.value().isEmpty()) {
            forget(keyFile);
        }
        Opened.orRefuse(made, ExitCode.INVALID).close();
        var out = Objects.requireNonNull(command).commandLine().getOut();
        out.println("Ledger: " + ledger.file());
        out.println("Key:    " + keyFile + " (keep it secret, and outside of the ledger's folder)");
        out.println("Public: " + key.verifier().text());
        ledger.noteOnKey().ifPresent(command.commandLine().getErr()::println);
        return ExitCode.OK.number();
    }

    private void write(Path file, String text) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            fill(file, text);
        } catch (FileAlreadyExistsException there) {
            throw ledger.given()
                    .refusal(
                            "--key",
                            file.toString(),
                            "the file is there already",
                            "A key is never overwritten: name another file. Nothing was written.");
        } catch (IOException cause) {
            throw ledger.given()
                    .refusal(
                            "--key",
                            file.toString(),
                            "it cannot be written",
                            "Does its folder exist, may you write there, and is there room? Nothing was written.");
        }
    }

    private static void fill(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (IOException cause) {
            forget(file);
            throw cause;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // What cannot be deleted is a key of no ledger, and signs nothing.
            return;
        }
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
