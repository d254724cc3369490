package org.thesischecker.report.register;

/** The registers that a ledger answers with. */
public enum Register {
    /** Recorded runs, and weeks without one. */
    RUNS,
    /** What fired which risk factor, from when to when. */
    TRIGGERS,
    /** What people have done about what was recorded. */
    PEOPLE,
    /** Rows that came into the files after they were public. */
    LATE_INPUTS,
    /** Rule packs that took the place of others. */
    RULE_CHANGES,
    /** Who stated the readings. */
    SOURCES,
    /** Printed numbers beside what was found. */
    ERRATA,
    /** What of the report is judged by what. */
    MATRIX;

    /** Whether the ledger alone answers; the others need the rules and facts in use. */
    public boolean isOfLedger() {
        return this == RUNS || this == TRIGGERS || this == PEOPLE;
    }

    /** Whether it needs the rules in use, but no facts. */
    public boolean needsNoFacts() {
        return isOfLedger() || this == RULE_CHANGES;
    }
}
