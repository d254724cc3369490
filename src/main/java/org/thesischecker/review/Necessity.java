package org.thesischecker.review;

import java.util.Collection;
import java.util.List;
import org.thesischecker.engine.Input;
import org.thesischecker.model.Thesis;

/**
 * Which inputs of good news a thesis needs: not those that only corroborate, nor those to which an alternative is usable.
 *
 * @param inputs of all live rules
 */
record Necessity(Thesis thesis, Collection<Input> inputs, Usability usability) {

    boolean isNeeded(Input input) {
        return input.metric().map(this::isNeeded).orElse(true);
    }

    private boolean isNeeded(String metric) {
        return !thesis.corroborating().contains(metric)
                && thesis.alternatives().stream()
                        .filter(group -> group.contains(metric))
                        .flatMap(Collection::stream)
                        .noneMatch(other -> !other.equals(metric) && isUsable(other));
    }

    private boolean isUsable(String metric) {
        List<Input> ofMetric = inputs.stream()
                .filter(input -> input.metric().filter(metric::equals).isPresent())
                .toList();
        return !ofMetric.isEmpty()
                && ofMetric.stream().allMatch(input -> usability.of(input).isEmpty());
    }
}
