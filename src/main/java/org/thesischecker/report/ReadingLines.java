package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.explain.ReadingShown;
import org.thesischecker.model.Observation;
import org.thesischecker.report.Document.Line;

/** A reading with all that a reader needs to look it up: value, source, grade, day, address, and what speaks against it. */
final class ReadingLines {

    private ReadingLines() {}

    static List<Line> of(ReadingShown shown) {
        Observation observation = shown.observation();
        String marks = EvidenceWords.marks(shown.marks());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Tone.FAINT,
                (shown.moves() ? "" : "moves nothing: ")
                        + words(observation)
                        + (marks.isEmpty() ? "" : " [" + marks + "]")));
        lines.add(new Line(Tone.FAINT, observation.url()));
        shown.others().forEach(other -> lines.add(new Line(Tone.FAINT, "differs: " + words(other))));
        shown.errata().forEach(erratum -> lines.add(new Line(Tone.FAINT, ErratumWords.of(erratum))));
        return lines;
    }

    /** {@code csp4.capex_total.annual 2025: US$ 410 bn; Platformonomics, grade B, published 2026-02-06}. */
    static String words(Observation observation) {
        return observation.metric() + " " + observation.period() + ": " + EvidenceWords.value(observation) + "; "
                + observation.source() + ", grade " + observation.grade() + ", published " + observation.published();
    }
}
