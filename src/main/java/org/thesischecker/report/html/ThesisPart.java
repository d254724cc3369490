package org.thesischecker.report.html;

import java.util.List;

/**
 * What the page says of one thesis.
 *
 * @param state how far it is on its way to an outcome
 * @param outcome its badge, once there is one; else empty
 * @param place where in the report it stands, with what that place is
 * @param facts kind, horizon, owner and the like
 * @param moves how it came to where it stands, the latest first; empty when that is not told
 * @param pressing the risk factors that fired and put it at risk
 * @param remarks what the verdict leaves open, and what people said
 */
public record ThesisPart(
        String anchor,
        String id,
        String title,
        String statement,
        Badge badge,
        String state,
        List<Badge> outcome,
        String place,
        List<Page.Named> facts,
        List<Timeline.Move> moves,
        List<String> remarks,
        List<Picture> picture,
        List<FindingPart> supporting,
        List<FindingPart> opposing,
        List<Exposed> pressing,
        List<Exposed> exposures,
        List<Limit> limits,
        List<Input> inputs,
        List<Page.Flip> flips,
        List<Page.Named> forecast,
        List<String> assumptions) {

    /** A risk factor that the thesis is exposed to, or a thesis that is exposed to a factor. */
    public record Exposed(Page.Jump subject, String part, String effect, List<Badge> badge) {}

    /** A threshold with its origin. */
    public record Limit(String id, String value, String origin, String setOn, boolean hindsight, String rationale) {}

    /** An input that is not usable. */
    public record Input(String words, boolean blocks) {}
}
