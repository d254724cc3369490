package org.thesischecker.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;

/** The form of rows and definitions that is hashed: the same for the same content, whatever file it came from. */
final class Canonical {

    private Canonical() {}

    static String line(Observation row) {
        return joined(
                "row",
                row.metric(),
                row.period(),
                Decimals.text(row.value()),
                row.bound() == Bound.NONE ? "" : Words.of(row.bound()),
                row.unit(),
                row.published(),
                row.publishedInferred() ? "inferred" : "",
                row.entered(),
                Words.of(row.status()),
                row.grade(),
                row.source(),
                row.url(),
                row.note());
    }

    static String line(MetricDefinition metric) {
        return joined(
                "metric",
                metric.id(),
                metric.name(),
                metric.definition(),
                metric.unit(),
                Words.of(metric.kind()),
                metric.frequency().text(),
                metric.dueAfter(),
                metric.staleAfter().isPresent() ? metric.staleAfter().getAsInt() : "never",
                Decimals.text(metric.tolerance()),
                Decimals.text(metric.tick()),
                Decimals.text(metric.lowest()),
                Decimals.text(metric.highest()),
                metric.preferredSource(),
                metric.family(),
                metric.member());
    }

    /** Lines sorted as their UTF-8 bytes. */
    static List<String> sorted(Stream<String> lines) {
        return lines.map(line -> line.getBytes(UTF_8))
                .sorted(Arrays::compareUnsigned)
                .map(bytes -> new String(bytes, UTF_8))
                .toList();
    }

    static String sha256(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private static String joined(@Nullable Object... fields) {
        StringBuilder line = new StringBuilder();
        for (Object field : fields) {
            line.append(line.isEmpty() ? "" : "\t").append(escaped(Objects.toString(field, "")));
        }
        return line.toString();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
