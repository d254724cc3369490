package org.thesischecker.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.review.WarmReview;

/**
 * A thesis or risk factor of which a sweep tells where it stands.
 *
 * @param book the number of its book
 * @param name its id; after its book and a slash when there are several books
 */
public record SweepSubject(int book, String name, String id, boolean isThesis) {

    /** Those that are wanted: of each book the theses, then the risk factors, by id. */
    public static List<SweepSubject> of(List<Book> books, Predicate<Subject> wanted) {
        List<SweepSubject> subjects = new ArrayList<>();
        for (int number = 0; number < books.size(); number++) {
            int book = number;
            String prefix = books.size() == 1 ? "" : books.get(number).id() + "/";
            books.get(number).theses().stream()
                    .filter(wanted)
                    .forEach(thesis -> subjects.add(new SweepSubject(book, prefix + thesis.id(), thesis.id(), true)));
            books.get(number).riskFactors().stream()
                    .filter(wanted)
                    .forEach(factor -> subjects.add(new SweepSubject(book, prefix + factor.id(), factor.id(), false)));
        }
        return List.copyOf(subjects);
    }

    /** Where it stands in the reviews of all books. */
    Stand stand(List<WarmReview> reviews) {
        WarmReview review = reviews.get(book);
        return isThesis ? Stand.ofThesis(id, review) : Stand.ofRiskFactor(id, review);
    }
}
