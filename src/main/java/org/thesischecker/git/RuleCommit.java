package org.thesischecker.git;

import java.time.Instant;

/**
 * A commit that brought a folder into a state that it did not have before.
 *
 * @param id 40 hexadecimal digits
 * @param author as the commit claims it
 * @param at when it was committed, as it claims
 */
public record RuleCommit(String id, String author, Instant at, String subject) {}
