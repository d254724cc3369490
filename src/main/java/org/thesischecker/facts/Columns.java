package org.thesischecker.facts;

import java.util.List;
import java.util.Set;

/** The columns of a file of observations. */
public final class Columns {

    public static final String METRIC = "metric";
    public static final String PERIOD = "period";
    public static final String VALUE = "value";
    public static final String BOUND = "bound";
    public static final String UNIT = "unit";
    public static final String PUBLISHED = "published";
    public static final String DATED = "dated";
    public static final String ENTERED = "entered";
    public static final String STATUS = "status";
    public static final String GRADE = "grade";
    public static final String SOURCE = "source";
    public static final String URL = "url";
    public static final String NOTE = "note";

    /** All, in the order in which files have them. */
    public static final List<String> ALL =
            List.of(METRIC, PERIOD, VALUE, BOUND, UNIT, PUBLISHED, DATED, ENTERED, STATUS, GRADE, SOURCE, URL, NOTE);

    /** Those that may be empty. */
    public static final Set<String> OPTIONAL = Set.of(BOUND, DATED, NOTE);

    private Columns() {}
}
