package org.thesischecker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes started one after the other, in turns, each measured from its start to its end. */
final class ColdStart {

    private static final long PAUSE_MILLIS = 10;

    private ColdStart() {}

    /**
     * One run.
     *
     * @param seconds of wall time
     * @param megabytes most memory in use at once, as Linux counts it; 0 elsewhere
     */
    record Ran(double seconds, double megabytes) {}

    /** Runs each command so many times, in turns; the runs of each. */
    static List<List<Ran>> inTurns(int rounds, List<List<String>> commands) throws IOException {
        List<List<Ran>> all = new ArrayList<>();
        commands.forEach(any -> all.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int index = 0; index < commands.size(); index++) {
                all.get(index).add(run(commands.get(index)));
            }
        }
        return all;
    }

    private static Ran run(List<String> command) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        double most = 0;
        try {
            while (!process.waitFor(PAUSE_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                most = Math.max(most, megabytes(process.pid()));
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw new IllegalStateException(interrupted);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Ran((System.nanoTime() - start) / 1e9, most);
    }

    private static double megabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
