package org.thesischecker.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Problem;

/**
 * What came of loading: the value, or everything that is wrong.
 *
 * @param valueOrNull absent when there are problems
 */
public record Loaded<T>(@Nullable T valueOrNull, List<Problem> problems) {

    public static <T> Loaded<T> of(T value) {
        return new Loaded<>(value, List.of());
    }

    public static <T> Loaded<T> failed(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A failure names at least one problem.");
        }
        return new Loaded<>(
                null,
                problems.stream()
                        .sorted(java.util.Comparator.comparing(Problem::place))
                        .toList());
    }

    public Optional<T> value() {
        return Optional.ofNullable(valueOrNull);
    }
}
