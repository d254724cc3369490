package org.thesischecker.report.html;

import java.util.List;

/**
 * The whole page, as its templates show it. All texts are plain.
 *
 * @param title the heading of the page
 * @param asked what was asked for, and how far the facts reach
 * @param facts name and value of what the page rests on, such as the as-of date and hashes
 * @param warnings what a reader has to know before reading on, such as a date to come
 * @param tallies how many theses and risk factors stand where
 * @param changed what changed since an earlier day; empty when that was not asked for
 * @param due what resolves next, the first day first
 * @param flips what is closest to flipping
 * @param unjudged what could not be judged
 * @param books each with its theses and risk factors
 * @param notes what holds for the whole page
 * @param support the line that it is no advice
 */
public record Page(
        String title,
        String asked,
        List<Named> facts,
        List<String> warnings,
        List<Tally> tallies,
        List<Changed> changed,
        List<Due> due,
        Flips flips,
        List<Unjudged> unjudged,
        List<BookPart> books,
        List<String> notes,
        String support) {

    /** A name and its value. */
    public record Named(String name, String value) {}

    /** Counts of one kind of things. */
    public record Tally(String total, List<Count> counts) {}

    /** How many are in one state; {@code link} is where the first of them stands, empty when there is none. */
    public record Count(int number, Badge badge, String link) {}

    /** A link to a thesis or risk factor of this page. */
    public record Jump(String anchor, String text) {}

    /**
     * What changed.
     *
     * @param since the day, and the rules where they differ
     */
    public record Changed(String since, String summary, List<Change> rows, List<String> points) {}

    /** Something that stands elsewhere, and why. */
    public record Change(Jump subject, String kind, Badge before, Badge after, List<String> causes) {}

    /** A thesis that resolves. */
    public record Due(Jump thesis, String id, Badge badge, String resolves, String state) {}

    /**
     * What is closest to flipping.
     *
     * @param picture wide and narrow; empty when there is nothing to show
     */
    public record Flips(List<Flip> rows, List<String> picture) {}

    /** One number that could flip something. */
    public record Flip(Jump subject, Badge before, Badge after, String part, String number, String way, String notes) {}

    /** What could not be judged, with the reasons. */
    public record Unjudged(Jump subject, String kind, String possible, List<String> inputs) {}
}
