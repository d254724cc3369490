package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thesischecker.explain.TeaBook;

/** The made-up book about tea, with markup, quotes and a script wherever somebody can write a text. */
final class HostileBook {

    /** Where the texts stand; each names its place. */
    static final List<String> PLACES = List.of(
            "report title",
            "publisher",
            "place in the report",
            "thesis title",
            "statement",
            "rationale",
            "assumption",
            "owner",
            "remark",
            "author",
            "source",
            "metric name",
            "factor title",
            "factor statement",
            "rule name",
            "claim",
            "reason",
            "printed statement");

    private HostileBook() {}

    static void in(Path folder) throws IOException {
        TeaBook.in(folder);
        change(
                folder.resolve("facts/tea.csv"),
                "Tea Board,https://example.org/2025",
                csv("source") + ",https://example.org/2025");
        change(folder.resolve("facts/metrics.yaml"), "Cups of the year", yaml("metric name"));
        Path report = folder.resolve("rules/tea-2025/report.yaml");
        change(report, "Tea outlook", yaml("report title"));
        change(report, "Made-up Brokers", yaml("publisher"));
        change(report, "Tea, item 1", yaml("place in the report"));
        Files.writeString(
                report,
                Files.readString(report)
                        + """
                printed:
                  - {id: cups, statement: %s, place: T 1, metric: tea.cups.annual, period: "2025", value: 7, unit: million_cups, note: %s}
                not-encodable:
                  - {id: happy, claim: %s, place: T 1, reason: %s}
                """.formatted(yaml("printed statement"), yaml("note"), yaml("claim"), yaml("reason")));
        Path thesis = folder.resolve("rules/tea-2025/theses/cups.yaml");
        change(thesis, "Seven million cups in 2025", yaml("thesis title"));
        change(thesis, "Seven million cups of tea are drunk in 2025.", yaml("statement"));
        change(thesis, "The report's own number.", yaml("rationale"));
        change(thesis, "Cups are counted by the Tea Board.", yaml("assumption"));
        change(thesis, "owner: tea-desk", "owner: " + yaml("owner"));
        change(thesis, "by: tea-desk", "by: " + yaml("author"));
        change(thesis, "Wait for the last quarter.", yaml("remark"));
        Path factor = folder.resolve("rules/tea-2025/risk-factors/drought.yaml");
        change(factor, "title: Drought", "title: " + yaml("factor title"));
        change(factor, "Too little rain.", yaml("factor statement"));
        change(
                folder.resolve("rules/tea-2025/theses/cups.drl"),
                "\"The year reaches the forecast\"",
                "\"" + text("rule name").replace("\"", "'") + "\"");
    }

    private static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalStateException("%s has no \"%s\" to change".formatted(file, from));
        }
        Files.writeString(file, text.replace(from, to));
    }

    private static String text(String place) {
        return "<script>alert(\"%s\")</script><img src=x onerror=alert(2)>' onmouseover=\"alert(3)\" {{x}} ${x} &lt;"
                .formatted(place);
    }

    private static String yaml(String place) {
        return "'" + text(place).replace("'", "''") + "'";
    }

    private static String csv(String place) {
        return "\"" + text(place).replace("\"", "\"\"") + "\"";
    }
}
