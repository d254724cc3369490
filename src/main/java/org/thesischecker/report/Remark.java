package org.thesischecker.report;

import java.util.Optional;

/**
 * One thing that a result has to say of a place in a file, for a host that shows it there.
 *
 * @param state what it is to the base, which does not have it; empty where nothing is compared
 * @param title a few words
 * @param key what makes it the same remark in the next run, whatever dates and lines have become
 */
record Remark(Kind kind, Level level, Optional<State> state, FilePart at, String title, String text, String key) {

    /** What it is about. */
    enum Kind {
        VERDICT_ALTERED("An edit alters a verdict or a state on recorded dates."),
        FINDINGS_ALTERED("By an edit other rules hold, and the verdict or state is the same."),
        THRESHOLD_EDITED("A threshold was edited and flips nothing."),
        PAST_ROW_EDITED("A row of the past was edited, deleted or put in."),
        DEFINITION_EDITED("A metric is defined otherwise."),
        DECLARED_FLIP_MISSING("A flip was declared and does not happen."),
        RULES_DO_NOT_LOAD("The rules of one side do not load."),
        CASE_FAILED("A rule test comes to something else than it expects."),
        TODO_PASSES("A rule test that is marked todo passes."),
        NO_CASE("A thesis, risk factor or rule has no rule test."),
        NOT_TRIED("No rule test tries this."),
        SLIP_NOT_NOTICED("No rule test would notice a slip here."),
        EXCUSE_NOT_NEEDED("A slip is excused that needs no excuse.");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    /** How loud it is. */
    enum Level {
        NOTE,
        WARNING,
        ERROR
    }

    /** What it is to the base, in the words of SARIF 2.1.0 (3.27.24). */
    enum State {
        NEW,
        UPDATED,
        ABSENT
    }
}
