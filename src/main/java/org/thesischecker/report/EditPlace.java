package org.thesischecker.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Observation;
import org.thesischecker.regression.BookDiff;

/** Where an edit stands on the new side, or of what is gone, where it stood in. */
final class EditPlace {

    private EditPlace() {}

    /** The place of an edit; empty when the new side has no file for it. */
    static Optional<FilePart> of(BookDiff diff, Difference edit) {
        return diff.after()
                .flatMap(book -> in(book, edit))
                .or(() -> diff.after().map(book -> FilePart.at(book.report().place())));
    }

    private static Optional<FilePart> in(Book book, Difference edit) {
        if (edit instanceof Difference.OfThreshold of) {
            return Optional.of(FilePart.at(of.after().place()));
        }
        if (edit instanceof Difference.OfRule of) {
            return book.subject(of.subject()).map(subject -> rule(subject, of.rule()));
        }
        if (edit instanceof Difference.OfSettings of) {
            return book.subject(of.subject()).map(EditPlace::described);
        }
        if (edit instanceof Difference.OfSubject of) {
            return book.subject(of.subject()).map(EditPlace::described);
        }
        return edit instanceof Difference.OfRows rows
                ? Stream.concat(rows.after().stream(), rows.before().stream())
                        .map(Observation::place)
                        .filter(place -> !place.file().isEmpty())
                        .findFirst()
                        .map(FilePart::at)
                : Optional.empty();
    }

    private static FilePart rule(Subject subject, String id) {
        return subject.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(EditPlace::whole)
                .orElseGet(() -> described(subject));
    }

    private static FilePart whole(Rule rule) {
        return new FilePart(rule.place(), Math.max(rule.place().line(), rule.lastLine()));
    }

    private static FilePart described(Subject subject) {
        return FilePart.at(
                subject instanceof Subject.OfThesis thesis
                        ? thesis.thesis().place()
                        : ((Subject.OfRiskFactor) subject).riskFactor().place());
    }
}
