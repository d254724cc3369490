package org.thesischecker.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.thesischecker.engine.WarmUp;

/** Where the launcher starts. */
public final class Main {

    /** Commands that compile rules, and so begin what Drools does slowly the first time as early as they can. */
    private static final Set<String> COMPILING =
            Set.of("review", "explain", "history", "headroom", "what-if", "test", "diff");

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && COMPILING.contains(arguments[0])) {
            WarmUp.begin();
        }
        Messages messages =
                new Messages(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8));
        Run run = new Run(Surroundings.ofThisProcess(), new FileOutputStream(FileDescriptor.out), messages);
        System.exit(run.of(List.of(arguments)));
    }
}
