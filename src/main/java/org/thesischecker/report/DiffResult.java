package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.View;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RulesDiff;

/**
 * What edits and new rows alter, as it is shown.
 *
 * @param base what was compared with, in words
 * @param oneSide where the rules of one side do not load; then nothing was replayed
 */
public record DiffResult(RulesDiff diff, String base, Optional<OneSide> oneSide) implements Result {

    /** Nothing could be replayed, because the rules of one side do not load. */
    public static DiffResult of(OneSide oneSide, View view, String base) {
        return new DiffResult(RulesDiff.nothing(view), base, Optional.of(oneSide));
    }

    @Override
    public Document document() {
        return DiffDocument.of(this);
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

    Stream<Alteration> alterations(Alteration.Origin origin) {
        return alterations().stream().filter(one -> one.origin() == origin);
    }
}
