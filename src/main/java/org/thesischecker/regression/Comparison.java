package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Cases.Expectation;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;

/** Holds what a case came to against what it expects. */
final class Comparison {

    private static final String HOLDING = "holding";
    private static final String SILENT = "silent";

    private final Expectation expected;
    private final Came came;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Expectation expected, Came came) {
        this.expected = expected;
        this.came = came;
    }

    static List<Difference> of(Expectation expected, Came came) {
        Comparison comparison = new Comparison(expected, came);
        comparison.compare();
        return List.copyOf(comparison.differences);
    }

    private void compare() {
        compare("verdict", "verdict", expected.verdict(), came.verdict());
        compare("fulfilled", "fulfilled", expected.fulfilled(), came.fulfilled());
        compare("state", "state", expected.state(), came.state());
        expected.parts()
                .forEach((part, state) -> compare(
                        "parts/" + part,
                        "state of part " + part,
                        Optional.of(state),
                        Optional.ofNullable(came.parts().get(part))));
        expected.findings().stream()
                .filter(rule -> !came.holds(rule))
                .forEach(rule -> add(keyOf(rule), "rule " + rule, HOLDING, SILENT));
        expected.silent().stream().filter(came::holds).forEach(rule -> add(SILENT, "rule " + rule, SILENT, HOLDING));
        expected.exactly().ifPresent(this::compareAll);
        expected.messages().forEach(this::compareMessage);
        expected.unverified().forEach(this::compareInput);
    }

    private String keyOf(String rule) {
        return expected.exactly().filter(all -> all.contains(rule)).isPresent() ? "exactly" : "findings";
    }

    private <T> void compare(String key, String of, Optional<T> wanted, Optional<T> found) {
        wanted.filter(state -> !wanted.equals(found))
                .ifPresent(state -> add(
                        key, of, state.toString(), found.map(Object::toString).orElse("none")));
    }

    private void compareAll(Set<String> all) {
        came.holding().stream()
                .filter(rule -> !all.contains(rule) && !expected.silent().contains(rule))
                .forEach(rule -> add("exactly", "rule " + rule, SILENT, HOLDING));
    }

    private void compareMessage(String rule, String words) {
        String said = came.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::statement)
                .findFirst()
                .orElse("");
        if (!said.contains(words)) {
            add(
                    "messages/" + rule,
                    "message of " + rule,
                    "\"%s\"".formatted(words),
                    said.isEmpty() ? SILENT : "\"%s\"".formatted(said));
        }
    }

    private void compareInput(String id, Reason reason) {
        List<Unverified> ofInput =
                came.unverified().stream().filter(input -> isOf(input, id)).toList();
        if (ofInput.stream().noneMatch(input -> input.reason() == reason)) {
            String found = ofInput.stream()
                    .map(input -> input.reason().toString())
                    .distinct()
                    .collect(Collectors.joining(", "));
            add("unverified/" + id, id, reason.toString(), found.isEmpty() ? "usable or not read" : found);
        }
    }

    /** Whether an input is of a metric, thesis or risk factor, whatever its period. */
    static boolean isOf(Unverified input, String id) {
        String name = input.input().replaceFirst("^(forecast|thesis|risk factor) ", "");
        return name.equals(id) || name.startsWith(id + " ");
    }

    private void add(String key, String of, String wanted, String found) {
        differences.add(new Difference(expected.place(key), of, wanted, found));
    }
}
