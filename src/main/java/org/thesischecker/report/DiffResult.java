package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.View;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RulesDiff;

/**
 * What edits and new rows alter, as it is shown.
 *
 * @param base what was compared with, in words
 * @param declarations of each book, by its id
 * @param oneSide where the rules of one side do not load; then nothing was replayed
 */
public record DiffResult(RulesDiff diff, String base, Map<String, Declarations> declarations, Optional<OneSide> oneSide)
        implements Result {

    public DiffResult {
        declarations = Map.copyOf(declarations);
    }

    /** Both sides were replayed. */
    public static DiffResult of(RulesDiff diff, String base, Map<String, Declarations> declarations) {
        return new DiffResult(diff, base, declarations, Optional.empty());
    }

    /** Nothing could be replayed, because the rules of one side do not load. */
    public static DiffResult of(OneSide oneSide, View view, String base) {
        return new DiffResult(RulesDiff.nothing(view), base, Map.of(), Optional.of(oneSide));
    }

    @Override
    public Document document() {
        return DiffDocument.of(this);
    }

    @Override
    public Optional<String> comment() {
        return Optional.of("thesis diff");
    }

    @Override
    public Optional<Remarks> remarks() {
        return Optional.of(DiffRemarks.of(this));
    }

    @Override
    public Optional<JUnitSuite> suite() {
        return Optional.of(DiffSuite.of(this));
    }

    @Override
    public ObjectNode json() {
        return DiffJson.of(this);
    }

    /** All changes of all books, the latest first in each. */
    public List<Alteration> alterations() {
        return diff.books().stream()
                .flatMap(book -> book.alterations().stream())
                .toList();
    }

    /** Those that come from edits, or from new rows alone. */
    public Stream<Alteration> alterations(Alteration.Origin origin) {
        return alterations().stream().filter(one -> one.origin() == origin);
    }

    /** What was declared of a book. */
    public Declarations declarations(BookDiff book) {
        return declarations.getOrDefault(book.id(), Declarations.of(List.of(), book, diff.rows()));
    }

    /** The flips of all books that nobody declared. */
    public List<Declarations.Undeclared> undeclared() {
        return diff.books().stream()
                .flatMap(book -> declarations(book).undeclared().stream())
                .toList();
    }

    /** The declared flips of all books that do not happen. */
    public List<Declarations.Unmet> unmet() {
        return diff.books().stream()
                .flatMap(book -> declarations(book).unmet().stream())
                .toList();
    }

    /** Whether rows of the past are edited and no declared change of any book names these edits. */
    public boolean rowsUndeclared() {
        return diff.rows().touchPast() && declarations.values().stream().noneMatch(Declarations::rowsDeclared);
    }
}
