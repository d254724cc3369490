package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where theses and risk factors stand on a day.
 *
 * @param endedOn the days on which theses ended, by id
 * @param judgedOn how the book was judged on each of them
 * @param today how it is judged on the day itself
 */
record Standing(Map<String, LocalDate> endedOn, Map<LocalDate, Judged> judgedOn, Judged today) {

    /** The judgement that counts for a thesis: of one that has ended, that of the day on which it did. */
    @Nullable
    ThesisJudgement thesis(String id) {
        LocalDate on = endedOn.get(id);
        Judged judged = on == null ? today : judgedOn.get(on);
        return judged == null ? null : judged.theses().get(id);
    }
}
