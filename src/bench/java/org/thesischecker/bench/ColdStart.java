package org.thesischecker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes started one after the other, in turns, each measured from its start to its end. */
final class ColdStart {

    private static final long PAUSE_MILLIS = 10;

    /** In a second, as Linux counts on all usual machines. */
    private static final double TICKS = 100;

    private ColdStart() {}

    /**
     * One run.
     *
     * @param seconds of wall time
     * @param processor time on all cores, in seconds, as Linux counts it; 0 elsewhere
     * @param megabytes most memory in use at once, as Linux counts it; 0 elsewhere
     * @param output what it printed last
     */
    record Ran(double seconds, double processor, double megabytes, String output) {}

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
        Path printed = World.temporary().resolve("printed");
        double processor = processorOfEnded();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
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
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(printed);
        return new Ran(
                seconds, processorOfEnded() - processor, most, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
    }

    /** The processor time of all processes that were started here and have ended, in seconds: proc(5), cutime and cstime. */
    private static double processorOfEnded() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException notLinux) {
            return 0;
        }
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
