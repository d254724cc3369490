package org.thesischecker.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the shell gets to know of a run: one table for all commands. */
public enum ExitCode {
    OK(0, "ran; nothing at or above the gate"),
    GATE(1, "ran; a gate tripped: verdict, test, lint, coverage, undeclared change, failed verification"),
    RULES(2, "anything under rules/ does not parse, compile or load (case files: 3)"),
    INVALID(3, "usage, configuration or facts invalid; or nothing to do"),
    UNEVALUATED(4, "ran, but something could not be evaluated and the gate asks for it"),
    INTERNAL(70, "internal error; the message says how to report it"),
    HUNG_UP(129, "stopped because its terminal was closed (SIGHUP)"),
    INTERRUPTED(130, "stopped with Ctrl-C"),
    CLOSED_PIPE(141, "the reader of the output went away"),
    TERMINATED(143, "stopped with kill (SIGTERM)");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    /** Meaning by number, as the help of every command lists it. */
    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> table.put(Integer.toString(code.number), code.meaning));
        return table;
    }
}
