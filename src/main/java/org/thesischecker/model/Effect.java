package org.thesischecker.model;

import java.util.Arrays;
import java.util.Optional;

/** What a rule says when it holds. */
public enum Effect {
    FULFILS("fulfils"),
    CONFIRMS("confirms"),
    PUTS_AT_RISK("putsAtRisk"),
    BREAKS("breaks"),
    FIRES("fires"),
    WATCHES("watches");

    private final String verb;

    Effect(String verb) {
        this.verb = verb;
    }

    /** The verb as a rule file writes it. */
    public String verb() {
        return verb;
    }

    public static Optional<Effect> ofVerb(String verb) {
        return Arrays.stream(values())
                .filter(effect -> effect.verb.equals(verb))
                .findFirst();
    }

    public boolean isOfThesis() {
        return this != FIRES && this != WATCHES;
    }

    /** Whether stale readings must not help this rule: good news needs fresh readings, bad news does not fade. */
    public boolean isGoodNews() {
        return this == FULFILS || this == CONFIRMS;
    }
}
