package org.thesischecker.facts;

import java.util.List;
import java.util.Set;

/** The columns of a file of observations. */
final class Columns {

    static final String METRIC = "metric";
    static final String PERIOD = "period";
    static final String VALUE = "value";
    static final String BOUND = "bound";
    static final String UNIT = "unit";
    static final String PUBLISHED = "published";
    static final String DATED = "dated";
    static final String ENTERED = "entered";
    static final String STATUS = "status";
    static final String GRADE = "grade";
    static final String SOURCE = "source";
    static final String URL = "url";
    static final String NOTE = "note";

    /** All, in the order in which files have them. */
    static final List<String> ALL =
            List.of(METRIC, PERIOD, VALUE, BOUND, UNIT, PUBLISHED, DATED, ENTERED, STATUS, GRADE, SOURCE, URL, NOTE);

    /** Those that may be empty. */
    static final Set<String> OPTIONAL = Set.of(BOUND, DATED, NOTE);

    private Columns() {}
}
