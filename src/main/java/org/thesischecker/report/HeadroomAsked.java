package org.thesischecker.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whose headroom was asked for, and of what.
 *
 * @param ids only these theses and risk factors; empty for all
 * @param metrics only these metrics; empty for all
 * @param asked the owners and tags
 */
public record HeadroomAsked(List<String> ids, List<String> metrics, Asked asked) {

    public HeadroomAsked {
        ids = List.copyOf(ids);
        metrics = List.copyOf(metrics);
    }

    /** In words; empty for everything. */
    String words() {
        return String.join(
                ", ",
                Stream.of(
                                ids.stream(),
                                metrics.stream().map("metric "::concat),
                                asked.isEverything() ? Stream.<String>empty() : Stream.of(asked.words()))
                        .flatMap(words -> words)
                        .toList());
    }
}
