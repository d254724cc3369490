package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Expectation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;

/** Holds what a case came to against what it expects. */
final class Comparison {

    private final Case tried;
    private final Expectation expected;
    private final Came came;
    private final List<Problem> differences = new ArrayList<>();

    private Comparison(Case tried, Came came) {
        this.tried = tried;
        this.expected = tried.expected();
        this.came = came;
    }

    static List<Problem> of(Case tried, Came came) {
        Comparison comparison = new Comparison(tried, came);
        comparison.compare();
        return List.copyOf(comparison.differences);
    }

    private void compare() {
        compare("the verdict", expected.verdict(), came.verdict());
        compare("the state", expected.state(), came.state());
        expected.parts()
                .forEach((part, state) -> compare(
                        "the state of part " + part,
                        Optional.of(state),
                        Optional.ofNullable(came.parts().get(part))));
        expected.findings().stream()
                .filter(rule -> !came.holds(rule))
                .forEach(rule -> add("rule %s is silent, expected to hold".formatted(rule)));
        expected.silent().stream()
                .filter(came::holds)
                .forEach(rule -> add("rule %s holds, expected to be silent".formatted(rule)));
        expected.unverified().forEach(this::compareInput);
    }

    private <T> void compare(String what, Optional<T> wanted, Optional<T> found) {
        wanted.filter(state -> !wanted.equals(found))
                .ifPresent(state -> add("%s is %s, expected %s"
                        .formatted(what, found.<Object>map(s -> s).orElse("not there"), state)));
    }

    private void compareInput(String id, Reason reason) {
        List<Unverified> ofInput =
                came.unverified().stream().filter(input -> isOf(input, id)).toList();
        if (ofInput.stream().noneMatch(input -> input.reason() == reason)) {
            String found = ofInput.stream()
                    .map(input -> input.reason().toString())
                    .distinct()
                    .collect(Collectors.joining(", "));
            add("%s is %s, expected %s".formatted(id, found.isEmpty() ? "usable or not read" : found, reason));
        }
    }

    /** Whether an input is of a metric, thesis or risk factor, whatever its period. */
    private static boolean isOf(Unverified input, String id) {
        String name = input.input().replaceFirst("^(forecast|thesis|risk factor) ", "");
        return name.equals(id) || name.startsWith(id + " ");
    }

    private void add(String what) {
        differences.add(difference(tried, expected.place(), what, came.text()));
    }

    /** A difference of a case, named by its place and its name. */
    static Problem difference(Case tried, Place place, String what, String advice) {
        return Problem.at(place, "case \"%s\": %s".formatted(tried.name(), what), advice);
    }
}
