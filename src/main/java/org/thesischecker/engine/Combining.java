package org.thesischecker.engine;

/** How many combinations of facts a rule could have to try. */
public enum Combining {
    /** So few that the rule can be evaluated hundreds of times, to search for where it turns. */
    LITTLE,
    /** So many that it is evaluated, and not searched. */
    MUCH,
    /** So many that it is not evaluated: it is an error of the rule. */
    TOO_MUCH
}
