package org.thesischecker.history;

import java.util.List;

/**
 * Why something flipped: the differences whose undoing takes the flip back.
 *
 * @param differences by day, then id
 * @param smallest whether no set of fewer differences takes it back; else the search was stopped, and only no part of
 *     this set with one difference less does
 */
public record Cause(List<Difference> differences, boolean smallest) {

    public Cause {
        differences = List.copyOf(differences);
    }
}
