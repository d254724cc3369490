package org.thesischecker.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page with the results. The rows of each part are kept beside the build, so that one part can be measured again. */
final class Page {

    private static final String COMPARED = "compared";
    private static final String GROWN = "growth";
    private static final String STEPS = "steps";
    private static final Path KEPT = Path.of("target", "bench");

    void keep(String part, String rows) throws IOException {
        Files.createDirectories(KEPT);
        Files.writeString(KEPT.resolve(part + ".rows"), rows);
    }

    void write(Path file, Collection<String> parts) throws IOException {
        Map<String, StringBuilder> tables = new HashMap<>();
        for (String table : List.of(COMPARED, GROWN, STEPS)) {
            tables.put(table, new StringBuilder());
        }
        for (String part : parts) {
            Path rows = KEPT.resolve(part + ".rows");
            if (Files.exists(rows)) {
                tables.get(table(part)).append(Files.readString(rows));
            }
        }
        Files.writeString(
                file, template().formatted(machine(), tables.get(COMPARED), tables.get(GROWN), tables.get(STEPS)));
    }

    private static String table(String part) {
        if (part.equals(STEPS)) {
            return STEPS;
        }
        return part.startsWith(GROWN) ? GROWN : COMPARED;
    }

    private static String template() throws IOException {
        return Files.readString(Path.of("src/bench/benchmarks.md"));
    }

    private static String machine() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        String model = Files.exists(info)
                ? Files.readAllLines(info, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown")
                : "unknown";
        return "%d cores (%s), %s %s, %s; %.1f processes at work when it ended"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
