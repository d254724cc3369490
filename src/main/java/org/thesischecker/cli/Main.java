package org.thesischecker.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the launcher starts. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Messages messages =
                new Messages(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8));
        Run run = new Run(Surroundings.ofThisProcess(), new FileOutputStream(FileDescriptor.out), messages);
        System.exit(run.of(List.of(arguments)));
    }
}
