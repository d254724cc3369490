package org.thesischecker.report;

import org.thesischecker.model.Observation;

/** An erratum in words: what was printed, by whom, and who corrected it. */
public final class ErratumWords {

    private ErratumWords() {}

    public static String of(Observation erratum) {
        String note = erratum.note().isEmpty() ? "" : " (" + erratum.note() + ")";
        return "printed as " + Amount.of(erratum) + " by " + erratum.source() + note;
    }
}
