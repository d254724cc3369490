package org.thesischecker.book;

import org.thesischecker.model.Place;
import org.thesischecker.source.Problems;

/** Everything that is wrong with the rules of one file. */
record Complaints(RuleSource source, Problems problems) {

    void at(Place place, String what, String advice) {
        problems.add(source.problem(place, what, advice));
    }
}
