package org.thesischecker.whatif;

/**
 * A change that somebody asks for.
 *
 * @param written as it was written
 */
public record Change(Target target, Shift shift, String written) {}
