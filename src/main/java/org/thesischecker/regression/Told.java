package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * What a case can hold its situation to.
 *
 * @param unusable inputs that are not usable, by name without a period, with the reason
 */
record Told(
        Optional<Verdict> verdict,
        Optional<Boolean> fulfilled,
        Optional<FactorState> state,
        Map<String, FactorState> parts,
        Set<String> holding,
        Map<String, Set<Reason>> unusable) {

    static Told of(Came came) {
        Map<String, Set<Reason>> unusable = new TreeMap<>();
        came.unverified().stream()
                .filter(input -> !input.input().isEmpty())
                .forEach(input -> unusable.computeIfAbsent(name(input), any -> EnumSet.noneOf(Reason.class))
                        .add(input.reason()));
        return new Told(came.verdict(), came.fulfilled(), came.state(), came.parts(), came.holding(), unusable);
    }

    /** The id of a metric, thesis or risk factor; rules that failed have no id that a case could name. */
    private static String name(Unverified input) {
        return input.input().replaceFirst("^(forecast|thesis|risk factor) ", "").replaceFirst(" .*", "");
    }

    /** What a case has to expect to notice that another thing came; empty when it cannot. */
    Optional<String> noticing(Told other) {
        List<String> expected = new ArrayList<>();
        verdict.ifPresent(so -> expected.add("verdict: " + so));
        state.ifPresent(so -> expected.add("state: " + so));
        boolean noticed = !verdict.equals(other.verdict) || !state.equals(other.state);
        if (!holding.equals(other.holding)) {
            expected.add("exactly: [%s]".formatted(String.join(", ", holding)));
            noticed = true;
        }
        if (!noticed && !fulfilled.equals(other.fulfilled)) {
            fulfilled.ifPresent(so -> expected.add("fulfilled: " + so));
            noticed = true;
        }
        if (!noticed && !parts.equals(other.parts)) {
            expected.add("parts: {%s}"
                    .formatted(parts.entrySet().stream()
                            .map(part -> part.getKey() + ": " + part.getValue())
                            .collect(Collectors.joining(", "))));
            noticed = true;
        }
        if (!noticed) {
            Optional<String> input = onlyHere(other);
            input.ifPresent(so -> expected.add("unverified: {%s}".formatted(so)));
            noticed = input.isPresent();
        }
        return noticed ? Optional.of("expect: {%s}".formatted(String.join(", ", expected))) : Optional.empty();
    }

    private Optional<String> onlyHere(Told other) {
        return unusable.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("rule"))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(reason -> !other.unusable
                                .getOrDefault(entry.getKey(), Set.of())
                                .contains(reason))
                        .map(reason -> entry.getKey() + ": " + reason))
                .findFirst();
    }
}
