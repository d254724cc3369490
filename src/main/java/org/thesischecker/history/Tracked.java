package org.thesischecker.history;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;

/**
 * Something whose standing is followed: a thesis, a risk factor, or a part of one.
 *
 * @param part empty for a thesis, and for a risk factor as a whole
 */
public record Tracked(Subject subject, String part) {

    /** The id, of a part with a slash between that of the factor and its own. */
    public String id() {
        return part.isEmpty() ? subject.id() : subject.id() + "/" + part;
    }

    /** Everything that is followed of a book: theses, then risk factors, each followed by its parts. */
    public static List<Tracked> of(Book book) {
        return Stream.concat(
                        book.theses().stream().map(thesis -> new Tracked(thesis, "")),
                        book.riskFactors().stream().flatMap(Tracked::withParts))
                .toList();
    }

    private static Stream<Tracked> withParts(Subject.OfRiskFactor factor) {
        return Stream.concat(
                Stream.of(new Tracked(factor, "")),
                factor.riskFactor().parts().keySet().stream().map(part -> new Tracked(factor, part)));
    }
}
