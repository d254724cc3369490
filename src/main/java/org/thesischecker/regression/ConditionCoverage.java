package org.thesischecker.regression;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.model.Place;

/**
 * How far the cases try one condition of a rule.
 *
 * @param wanted what there is to try of it
 * @param met what the cases try
 */
public record ConditionCoverage(String text, Place place, Set<Aim> wanted, Set<Aim> met) {

    /** What there is to try of a condition. */
    public enum Aim {
        TRUE,
        FALSE,
        UNKNOWN,
        /** Somewhere the rule holds, and would not if this condition alone came out otherwise. */
        DECIDES_HOLDING,
        /** Somewhere the rule is silent, and would not be if this condition alone came out otherwise. */
        DECIDES_SILENT
    }

    static Set<Aim> wanted(RuleCondition condition) {
        Set<Aim> wanted = EnumSet.allOf(Aim.class);
        if (!condition.mayBeUnknown()) {
            wanted.remove(Aim.UNKNOWN);
        }
        return wanted;
    }

    /** What no case tries. */
    public List<Aim> missing() {
        return wanted.stream().filter(aim -> !met.contains(aim)).toList();
    }

    Share share() {
        return new Share(wanted.size() - missing().size(), wanted.size());
    }

    static Stream<Aim> of(Set<Seen> seen) {
        return seen.stream().map(one -> switch (one) {
            case TRUE -> Aim.TRUE;
            case FALSE -> Aim.FALSE;
            case UNKNOWN -> Aim.UNKNOWN;
        });
    }
}
