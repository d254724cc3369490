package org.thesischecker.book;

import java.util.List;
import java.util.Optional;
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

    /** Whether a text can name a book, a thesis or a risk factor: lower-case letters, digits and single hyphens. */
    public static boolean isId(String text) {
        return BookFiles.isId(text);
    }
}
