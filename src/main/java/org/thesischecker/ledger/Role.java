package org.thesischecker.ledger;

import org.thesischecker.model.Words;

/** In which role somebody stands behind an act. */
public enum Role {
    BY,
    REQUESTED_BY,
    APPROVED_BY;

    /** What entries call the name of whoever stands in this role. */
    public String word() {
        return Words.of(this);
    }

    /** What entries call their signature. */
    public String signature() {
        return word() + "-signature";
    }
}
