package org.thesischecker.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.thesischecker.source.Characters;

/** A defect of this tool: the details go to a file, the person gets a letter. */
record Crash(Throwable defect, List<String> arguments) {

    /** What happened, whose fault it is, and how to report it. */
    String letter() {
        String what = "Internal error: "
                + Characters.visible(String.valueOf(defect).lines().findFirst().orElse(""));
        String whose = "This is a defect of Thesis Checker and not of your files; no result was written.";
        String how = details()
                .map(file -> "The details are in " + file + ". Please send that file to the people who keep this tool "
                        + "(see CONTRIBUTING.md).")
                .orElse(
                        "The details could not be written to the folder for temporary files. Please report this message "
                                + "with the command to the people who keep this tool (see CONTRIBUTING.md).");
        return String.join("\n", what, whose, how);
    }

    private Optional<Path> details() {
        StringWriter trace = new StringWriter();
        defect.printStackTrace(new PrintWriter(trace, true));
        String content = "%s%nthesis %s%n%n%s".formatted(Version.text(), String.join(" ", arguments), trace);
        try {
            Path file = Files.createTempFile("thesis-checker-", ".txt");
            return Optional.of(Files.writeString(file, content));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
