package org.thesischecker.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.git.RuleCommit;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;

/**
 * A rule pack that took the place of another between two runs of a book, in the order in which they were recorded.
 *
 * @param before the last run with the former pack
 * @param after the first run with the later one
 * @param diffOrNull what the change alters on the facts of that run; absent when one of the packs does not load on them
 * @param declarations what files in the book's folder changes say of it
 * @param commits the commits that made the later pack, the latest first; empty when none did, or nobody could look
 * @param noCommit why there is none, in words
 */
public record RuleChange(
        String book,
        RecordedRun before,
        RecordedRun after,
        @Nullable BookDiff diffOrNull,
        Declarations declarations,
        List<RuleCommit> commits,
        String noCommit) {

    public RuleChange {
        commits = List.copyOf(commits);
    }

    /** The sha256 of the former rule pack. */
    public String from() {
        return before.entry().books().getOrDefault(book, "");
    }

    /** The sha256 of the later rule pack. */
    public String to() {
        return after.entry().books().getOrDefault(book, "");
    }

    public Optional<BookDiff> diff() {
        return Optional.ofNullable(diffOrNull);
    }

    /** The commit that made the rules which the run used. */
    public Optional<RuleCommit> commit() {
        return commits.stream().findFirst();
    }
}
