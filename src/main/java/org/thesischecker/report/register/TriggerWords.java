package org.thesischecker.report.register;

import org.thesischecker.register.Stand;
import org.thesischecker.register.Trigger;
import org.thesischecker.register.Trigger.Fired;
import org.thesischecker.register.Trigger.Silent;
import org.thesischecker.report.Counted;

/** Triggers in words. */
final class TriggerWords {

    private TriggerWords() {}

    /** What became of one that fired, or what can be said of one that did not. */
    static String outcome(Trigger row) {
        if (row instanceof Silent silent && silent.states().isEmpty()) {
            return "no run of the period tells; the last one before had it " + RunWords.of(silent.telling());
        }
        if (row instanceof Silent silent) {
            return silent.isUnknown()
                    ? "it did not fire, but %s could not judge all that fires it: nobody knows whether it would have"
                            .formatted(Counted.of(silent.unjudged(), "run", "runs"))
                    : "it did not fire, and every run could judge it";
        }
        Fired fired = (Fired) row;
        String state = fired.after().map(Stand::state).orElse("");
        return switch (fired.end()) {
            case STANDS -> "still fired in the last run of the period";
            case NO_RUN -> "fired before the period; no run of the period tells whether it still was";
            case CLEARED -> "cleared: " + state;
            case NOT_JUDGED ->
                state.equals("UNVERIFIED")
                        ? "not cleared: it could not be judged any more"
                        : "not known to be cleared: " + state + ", and not all that it reads was usable";
            case OTHER_RULE -> "this rule holds no more; another one keeps it FIRED";
            case GONE -> "not cleared: the rules have it no more";
        };
    }
}
