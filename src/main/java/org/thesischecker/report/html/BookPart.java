package org.thesischecker.report.html;

import java.util.List;

/**
 * What the page says of one book.
 *
 * @param anchor of its heading
 * @param from publisher and day
 * @param edition in which form it was read; may be empty
 * @param timeline where its theses and risk factors stood over time; empty when that is not told
 * @param scorecard how the report came out; empty when that is not told
 * @param groups its theses by where they stand
 * @param factors its risk factors, the worst first
 * @param printed what the report prints as fact, against what was found
 * @param notEncodable what no rule can judge
 * @param places how places in the report are cited
 */
public record BookPart(
        String anchor,
        String title,
        String from,
        String edition,
        List<Timeline> timeline,
        List<ScorecardPart> scorecard,
        List<Group> groups,
        List<FactorPart> factors,
        List<Printed> printed,
        List<Claim> notEncodable,
        List<Page.Named> places) {

    /** The theses that stand alike. */
    public record Group(String anchor, String title, Badge badge, List<ThesisPart> theses) {}

    /** A number of the report against what was found. */
    public record Printed(
            String statement, String place, String printed, String found, String off, Address address, String note) {}

    /** A claim that no rule can judge, and why. */
    public record Claim(String id, String claim, String place, String reason) {}
}
