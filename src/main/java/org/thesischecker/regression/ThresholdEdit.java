package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Threshold;

/**
 * A threshold that was added, removed, or has another value.
 *
 * @param beforeOrNull absent when it was added
 * @param afterOrNull absent when it was removed
 * @param headroom of its thesis or risk factor on the latest facts, by what would have to move
 */
public record ThresholdEdit(
        String subject,
        @Nullable Threshold beforeOrNull,
        @Nullable Threshold afterOrNull,
        List<HeadroomMove> headroom) {

    public ThresholdEdit {
        headroom = List.copyOf(headroom);
    }

    ThresholdEdit with(List<HeadroomMove> moves) {
        return new ThresholdEdit(subject, beforeOrNull, afterOrNull, moves);
    }

    public Optional<Threshold> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    public Optional<Threshold> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Its id in the file of its thesis or risk factor. */
    public String id() {
        return Stream.of(after(), before())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
