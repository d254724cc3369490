package org.thesischecker.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The folder of one source report: its theses and risk factors with their rules.
 *
 * @param id the folder's name
 * @param theses by id
 * @param riskFactors by id
 * @param levels all subjects, each in a level after those that it reads; inside a level by id
 * @param rulePack sha256 of the bytes that can move a verdict, as lower-case hex
 */
public record Book(
        String id,
        Report report,
        List<Subject.OfThesis> theses,
        List<Subject.OfRiskFactor> riskFactors,
        List<List<Subject>> levels,
        String rulePack) {

    public Optional<Subject> subject(String wanted) {
        return Stream.<Subject>concat(theses.stream(), riskFactors.stream())
                .filter(subject -> subject.id().equals(wanted))
                .findFirst();
    }

    /**
     * The same book with another value of a threshold, and the same name of its rule pack.
     *
     * @throws IllegalArgumentException when the thesis or risk factor has no such threshold
     */
    public Book withThreshold(String subject, String threshold, BigDecimal value) {
        if (subject(subject)
                .filter(found -> found.thresholds().containsKey(threshold))
                .isEmpty()) {
            throw new IllegalArgumentException("%s has no threshold %s".formatted(subject, threshold));
        }
        UnaryOperator<Subject> changed = one -> one.id().equals(subject) ? one.withThreshold(threshold, value) : one;
        return new Book(
                id,
                report,
                theses.stream()
                        .map(thesis -> (Subject.OfThesis) changed.apply(thesis))
                        .toList(),
                riskFactors.stream()
                        .map(factor -> (Subject.OfRiskFactor) changed.apply(factor))
                        .toList(),
                levels.stream()
                        .map(level -> level.stream().map(changed).toList())
                        .toList(),
                rulePack);
    }

    /**
     * A book of the same report with other theses and risk factors, and the same name of its rule pack; empty when they
     * read one another in a circle.
     */
    public Optional<Book> of(List<Subject.OfThesis> others, List<Subject.OfRiskFactor> otherFactors) {
        List<Subject> all =
                Stream.<Subject>concat(others.stream(), otherFactors.stream()).toList();
        Levels order = new Levels(all);
        return order.cycle().isEmpty()
                ? Optional.of(
                        new Book(id, report, List.copyOf(others), List.copyOf(otherFactors), order.inOrder(), rulePack))
                : Optional.empty();
    }

    /** Whether a text can name a book, a thesis or a risk factor: lower-case letters, digits and single hyphens. */
    public static boolean isId(String text) {
        return BookFiles.isId(text);
    }
}
