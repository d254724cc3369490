package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.model.Problem;

/** A run that ends early because of what it was given, with the letters that say why. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final transient List<String> letters;

    private Refusal(ExitCode exitCode, List<String> letters) {
        super(String.join("\n", letters));
        this.exitCode = exitCode;
        this.letters = List.copyOf(letters);
    }

    /** For usage, configuration, or nothing to do. */
    static Refusal because(String what, String advice) {
        return new Refusal(ExitCode.INVALID, List.of(advice.isEmpty() ? what : what + "\n" + advice));
    }

    /** For files: each problem, then how many there are. */
    static Refusal of(ExitCode exitCode, List<Problem> problems) {
        List<String> letters =
                new ArrayList<>(problems.stream().map(Problem::text).toList());
        letters.add(
                problems.size() == 1
                        ? "1 problem; nothing was done."
                        : problems.size() + " problems; nothing was done.");
        return new Refusal(exitCode, letters);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /** The letters, a blank line apart. */
    String text() {
        return String.join("\n\n", letters);
    }
}
