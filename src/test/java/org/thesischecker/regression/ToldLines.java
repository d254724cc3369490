package org.thesischecker.regression;

import java.util.List;
import org.thesischecker.history.Difference;

/** What a diff tells of the verdicts and states of a book. */
final class ToldLines {

    private ToldLines() {}

    /** A line an alteration: by what, how, which, from where to where, on which dates, and its causes. */
    static List<String> of(BookDiff diff) {
        return diff.alterations().stream()
                .map(one -> "%s %s %s %s to %s on %s by %s"
                        .formatted(
                                one.origin(),
                                one.kind(),
                                one.tracked().id(),
                                one.before().position().word(),
                                one.after().position().word(),
                                one.dates(),
                                one.cause().differences().stream()
                                        .map(Difference::id)
                                        .toList()))
                .toList();
    }
}
