package org.thesischecker.report;

/** What every document that is sent to people says of itself. */
public final class DecisionSupport {

    /** The line. */
    public static final String LINE =
            "This document is decision support and not investment advice: it shows what was known and what rules made of it.";

    private DecisionSupport() {}
}
