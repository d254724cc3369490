package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.thesischecker.ledger.SignedNote;

/** A file with a head of a ledger that was kept elsewhere; each line may be indented, as in a mail. */
record HeadFile(Path file) {

    private static final int LONGEST = 100_000;
    private static final String EXPECTED =
            "Expected a file with a head, five lines as \"thesis audit verify\" prints them.";

    /** The head, without what indents it; a file that holds none, of any ledger, is refused. */
    String note(Given given) {
        try {
            if (!Files.isRegularFile(file)) {
                throw refusal(given, Files.exists(file) ? "it is no file" : "there is no such file", EXPECTED);
            }
            String note = Files.size(file) > LONGEST ? "" : stripped(Files.readString(file));
            if (!SignedNote.isHead(note)) {
                throw refusal(given, "that is no signed head", EXPECTED);
            }
            return note;
        } catch (IOException unreadable) {
            throw refusal(given, "it cannot be read", "Expected a text file that you may read.");
        }
    }

    private static String stripped(String text) {
        return text.strip().lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }

    private Refusal refusal(Given given, String what, String advice) {
        return given.refusal("--against", file.toString(), what, advice);
    }
}
