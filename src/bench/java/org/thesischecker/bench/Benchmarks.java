package org.thesischecker.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.thesischecker.bench.Rounds.Work;

/** Measures, and writes the page of the reference. Arguments name parts; without any all are measured. */
public final class Benchmarks {

    private static final int COLD_RUNS = 9;

    /** An option that the launcher gives Java, but for those that name a file. */
    private static final Pattern OPTION = Pattern.compile("-XX:[\\w+=.]+(?=[\\s;])");

    private final Page page = new Page();

    private Benchmarks() {}

    private interface Part {
        void measure() throws IOException;
    }

    /** Measures the parts named, or all. */
    public static void main(String[] arguments) throws IOException {
        new Benchmarks().run(List.of(arguments));
    }

    private void run(List<String> wanted) throws IOException {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("one-metric", this::oneMetric);
        parts.put("large-book", this::largeBook);
        parts.put("fresh-review", this::freshReview);
        parts.put("sweep", this::sweep);
        parts.put("cold-start", this::coldStart);
        parts.put("large-pack", this::largePack);
        parts.put("weeks", this::weeks);
        parts.put("history", this::history);
        parts.put("loading", this::loading);
        parts.put("ledger", this::ledger);
        parts.put("steps", this::steps);
        parts.put("growth-theses", this::growthOfTheses);
        parts.put("growth-observations", this::growthOfObservations);
        Set<String> known = parts.keySet();
        if (!known.containsAll(wanted)) {
            throw new IllegalArgumentException("Parts are " + known);
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part.getValue().measure();
            }
        }
        page.write(Path.of("docs/reference/benchmarks.md"), known);
    }

    private void oneMetric() throws IOException {
        List<Double> medians = new Rounds(3, true)
                .medians(List.of(
                        new Work(OneMetric.class, "bare", "theses", "0"),
                        new Work(OneMetric.class, "warm", "theses", "0"),
                        new Work(OneMetric.class, "evaluated", "theses", "0")));
        page.keep(
                "one-metric",
                changed("One metric changes, shipped book", medians.get(1), medians.get(0), "100 times faster")
                        + changed("The same, each change evaluated by Drools", medians.get(2), medians.get(0), "none"));
    }

    private static String changed(String what, double warm, double bare, String reach) {
        return row(what, micro(warm), "a new bare session", micro(bare), times(bare / warm) + " faster", reach);
    }

    private void largeBook() throws IOException {
        List<Double> medians = new Rounds(2, true, "-Xmx8g")
                .medians(List.of(
                        new Work(OneMetric.class, "warm", "theses", "34"),
                        new Work(OneMetric.class, "warm", "theses", "10000"),
                        new Work(OneMetric.class, "evaluated", "theses", "34"),
                        new Work(OneMetric.class, "evaluated", "theses", "10000")));
        page.keep(
                "large-book",
                grown("One metric changes, 10,000 made-up theses", medians.get(1), medians.get(0), "at most 2 times")
                        + grown("The same, each change evaluated by Drools", medians.get(3), medians.get(2), "none"));
    }

    private static String grown(String what, double large, double small, String reach) {
        return row(what, micro(large), "34 made-up theses", micro(small), times(large / small), reach);
    }

    private void freshReview() throws IOException {
        List<Double> medians = new Rounds(5, true)
                .medians(List.of(
                        new Work(FreshReview.class, "bare", "", ""), new Work(FreshReview.class, "library", "", "")));
        page.keep(
                "fresh-review",
                row(
                        "Fresh review through the library, rules compiled",
                        micro(medians.get(1)),
                        "bare: compile, one session",
                        micro(medians.get(0)),
                        times(medians.get(1) / medians.get(0)),
                        "none"));
    }

    private void sweep() throws IOException {
        List<Double> medians = new Rounds(3, true)
                .medians(List.of(
                        new Work(OneMetric.class, "bare", "theses", "0"),
                        new Work(OneMetric.class, "scenario", "theses", "0")));
        double sessions = 100_000 * medians.get(0) / 1e9;
        double file = new Rounds(3, false, "-Xmx64m")
                        .medians(List.of(new Work(Sweep.class, "scenarios", "scenarios", "100000")))
                        .get(0)
                / 1e9;
        page.keep(
                "sweep",
                swept("100,000 scenarios, shipped book, all cores", 100_000 / medians.get(1), sessions, "at most 1/50")
                        + swept(
                                "A file of 100,000 scenarios in a new process, heap of 64 MiB: read, judged, written",
                                file,
                                sessions,
                                "none"));
    }

    private static String swept(String what, double seconds, double sessions, String reach) {
        return row(
                what,
                seconds(seconds),
                "100,000 new bare sessions (one timed)",
                seconds(sessions),
                "1/" + Math.round(sessions / seconds),
                reach);
    }

    private void coldStart() throws IOException {
        Path bare = World.temporary();
        World.shipped().writeForBare(bare);
        cold(
                "cold-start",
                "`thesis review`, shipped book, cold",
                COLD_RUNS,
                List.of("./thesis", "review", "--as-of", "2025-10-31"),
                bare,
                "at most 0.75 times",
                "at most 1.5 times");
    }

    private void largePack() throws IOException {
        Path folder = World.temporary();
        new MadeUp(1_000, 24).write(folder);
        Path bare = World.temporary();
        World.load(folder.resolve("rules"), folder.resolve("facts"), MadeUp.DAY).writeForBare(bare);
        cold(
                "large-pack",
                "`thesis review`, 1,000 made-up theses, cold",
                5,
                List.of(
                        "./thesis",
                        "review",
                        "--rules",
                        folder.resolve("rules").toString(),
                        "--facts",
                        folder.resolve("facts").toString(),
                        "--as-of",
                        MadeUp.DAY.toString()),
                bare,
                "no slower",
                "none");
    }

    private void cold(String part, String what, int runs, List<String> command, Path bare, String time, String memory)
            throws IOException {
        List<List<ColdStart.Ran>> ran = ColdStart.inTurns(runs, List.of(command, java("BareDrools", bare.toString())));
        List<Double> walls = ran.stream()
                .map(all ->
                        Rounds.median(all.stream().map(ColdStart.Ran::seconds).toList()))
                .toList();
        List<Double> peaks = ran.stream()
                .map(all ->
                        Rounds.median(all.stream().map(ColdStart.Ran::megabytes).toList()))
                .toList();
        page.keep(
                part,
                row(
                                what + ": wall time",
                                seconds(walls.get(0)),
                                "bare program, cold",
                                seconds(walls.get(1)),
                                times(walls.get(0) / walls.get(1)),
                                time)
                        + row(
                                what + ": peak memory",
                                megabytes(peaks.get(0)),
                                "bare program, cold",
                                megabytes(peaks.get(1)),
                                times(peaks.get(0) / peaks.get(1)),
                                memory));
    }

    private void steps() throws IOException {
        Path folder = World.temporary();
        new MadeUp(1_000, 24).write(folder);
        List<List<ColdStart.Ran>> ran = ColdStart.inTurns(
                5,
                List.of(
                        launched("rules", "facts", "2025-10-31"),
                        launched(
                                folder.resolve("rules").toString(),
                                folder.resolve("facts").toString(),
                                MadeUp.DAY.toString())));
        page.keep("steps", new StepTable(ran).rows());
    }

    /** The steps of a review, started as the launcher starts one. */
    private static List<String> launched(String... arguments) throws IOException {
        List<String> command = java("Steps", arguments);
        command.set(2, "target/thesis-checker.jar" + File.pathSeparator + command.get(2));
        command.add(1, "-XX:SharedArchiveFile=target/thesis-checker.jsa");
        command.addAll(
                1,
                OPTION.matcher(Files.readString(Path.of("thesis")))
                        .results()
                        .map(MatchResult::group)
                        .toList());
        return command;
    }

    private void weeks() throws IOException {
        List<Double> medians = new Rounds(3, false)
                .medians(List.of(
                        new Work(Weeks.class, "fresh", "theses", "100"),
                        new Work(Weeks.class, "warm", "theses", "100")));
        double fresh = medians.get(0) * Weeks.DATES / Weeks.FRESH / 1e9;
        double warm = medians.get(1) / 1e9;
        page.keep(
                "weeks",
                row(
                        "500 weekly as-of dates, 100 made-up theses",
                        seconds(warm),
                        "500 fresh reviews (20 timed)",
                        seconds(fresh),
                        "1/" + Math.round(fresh / warm),
                        "at most 1/20"));
    }

    private void history() throws IOException {
        int half = Histories.DATES / 2;
        List<Double> medians = new Rounds(3, false)
                .medians(List.of(
                        new Work(Histories.class, "history", "weeks", String.valueOf(half)),
                        new Work(Histories.class, "history", "weeks", String.valueOf(Histories.DATES))));
        page.keep(
                "history",
                row(
                        "History of 500 weeks, 100 made-up theses, each flip with its cause",
                        seconds(medians.get(1) / 1e9),
                        "its last 250 weeks alone",
                        seconds(medians.get(0) / 1e9),
                        times(medians.get(1) / medians.get(0)) + " for twice the weeks",
                        "seconds, at most 2 times"));
    }

    private void loading() throws IOException {
        Path folder = World.temporary();
        MadeUp.writeRows(folder, 1_000_000);
        List<Double> medians = new Rounds(5, false, "-Xmx1g")
                .medians(List.of(
                        new Work(Loading.class, "csv", "folder", folder.toString()),
                        new Work(Loading.class, "library", "folder", folder.toString())));
        page.keep(
                "loading",
                row(
                        "A million observations loaded in a new process, heap of 1 GiB",
                        seconds(medians.get(1) / 1e9),
                        "the CSV library alone",
                        seconds(medians.get(0) / 1e9),
                        times(medians.get(1) / medians.get(0)),
                        "at most 2 times"));
    }

    private void ledger() throws IOException {
        List<Double> medians = new Rounds(1, false, "-Xmx64m")
                .medians(List.of(
                        new Work(LedgerSize.class, "append", "runs", "0"),
                        new Work(LedgerSize.class, "append", "runs", "10000"),
                        new Work(LedgerSize.class, "verify", "runs", "1000"),
                        new Work(LedgerSize.class, "verify", "runs", "10000")));
        page.keep(
                "ledger",
                row(
                                "A run recorded after 10,000 others (of 500), heap of 64 MiB",
                                micro(medians.get(1) / LedgerSize.ADDED),
                                "in an empty ledger",
                                micro(medians.get(0) / LedgerSize.ADDED),
                                times(medians.get(1) / medians.get(0)),
                                "no slower")
                        + row(
                                "10,000 runs verified, heap of 64 MiB",
                                seconds(medians.get(3) / 1e9),
                                "1,000 runs",
                                seconds(medians.get(2) / 1e9),
                                times(medians.get(3) / medians.get(2)) + " for ten times the runs",
                                "bounded memory"));
    }

    private void growthOfTheses() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int theses : new int[] {34, 250, 2_500, 10_000}) {
            rows.add(grown(theses, 24));
        }
        page.keep("growth-theses", String.join("", rows));
    }

    private void growthOfObservations() throws IOException {
        List<String> rows = new ArrayList<>();
        for (int months : new int[] {27, 118}) {
            rows.add(grown(34, months));
        }
        rows.add(grown(900, 101));
        rows.add(grown(9_000, 101));
        page.keep("growth-observations", String.join("", rows));
    }

    private String grown(int theses, int months) throws IOException {
        Process process = new ProcessBuilder(java("Growth", String.valueOf(theses), String.valueOf(months)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Map<String, Long> steps = new LinkedHashMap<>();
        for (String step : line.strip().split(";")) {
            steps.put(step.split("=")[0], Long.valueOf(step.split("=")[1]));
        }
        long kept = steps.getOrDefault("MB kept", 0L);
        steps.remove("MB kept");
        String most = steps.entrySet().stream()
                .filter(step -> !step.getKey().equals("bare session"))
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        StringBuilder row =
                new StringBuilder("| %,d | %,d".formatted(theses, new MadeUp(theses, months).observations()));
        steps.values().forEach(step -> row.append(" | ").append(seconds(step / 1e3)));
        return row.append(" | %,d MB | %s |\n".formatted(kept, most)).toString();
    }

    private static List<String> java(String type, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.thesischecker.bench." + type));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String row(String what, String score, String beside, String other, String ratio, String reach) {
        return "| %s | %s | %s | %s | **%s** | %s |\n".formatted(what, score, beside, other, ratio, reach);
    }

    private static String micro(double nanoseconds) {
        return number(nanoseconds / 1e3) + " µs";
    }

    static String seconds(double seconds) {
        return number(seconds) + " s";
    }

    private static String megabytes(double megabytes) {
        return number(megabytes) + " MB";
    }

    private static String times(double ratio) {
        return number(ratio) + " times";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }
}
