package org.thesischecker.model;

/**
 * An input that is not usable, or the reason why nothing can be said.
 *
 * @param input a metric, a metric and a period, {@code thesis ID}, {@code risk factor ID}, {@code rule ID}; empty when the reason speaks of the whole
 * @param blocks whether it keeps the thesis from being confirmed, or the factor from being quiet
 * @param note when it is due, since when it is stale; may be empty
 */
public record Unverified(String input, Reason reason, boolean blocks, String note) {}
