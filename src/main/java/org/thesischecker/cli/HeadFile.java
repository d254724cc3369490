package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A file with a head of a ledger that was kept elsewhere; each line may be indented, as in a mail. */
record HeadFile(Path file) {

    private static final int LONGEST = 100_000;

    /** The head, without what indents it. */
    String note(Given given) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                throw given.refusal(
                        "--against",
                        file.toString(),
                        "there is no such head",
                        "Expected a file with a head, as \"thesis audit verify\" prints it.");
            }
            return Files.readString(file).lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException unreadable) {
            throw given.refusal("--against", file.toString(), "it cannot be read", "Expected a text file.");
        }
    }
}
