package org.thesischecker.report.html;

import java.util.List;

/**
 * A rule that holds, with what it tested.
 *
 * @param effect {@code puts at risk}
 * @param numbers what was compared; may be empty
 * @param source the rule and its place
 */
public record FindingPart(String effect, String part, String statement, String numbers, String source, List<Row> rows) {

    /**
     * A piece of evidence.
     *
     * @param from who says so, and when
     * @param address where; one without a text where there is none
     * @param notes marks, errata, reasons
     */
    public record Row(String what, String value, String from, Address address, List<String> notes) {}
}
