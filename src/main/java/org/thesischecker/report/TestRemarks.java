package org.thesischecker.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.Fate;
import org.thesischecker.regression.Hole;
import org.thesischecker.regression.MutantResult;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.report.Remark.Kind;
import org.thesischecker.report.Remark.Level;

/** Says at its place which case failed, and what no case tries or would notice. */
final class TestRemarks {

    private TestRemarks() {}

    /** What there is to say. When only some cases were wanted, nothing is said of what has none. */
    static Remarks of(TestResult result) {
        boolean whole = result.run().isEmpty();
        return Remarks.ofTests(result.books().stream()
                .flatMap(book -> Stream.of(
                                book.results(Outcome.FAILED).stream().map(one -> failed(book, one)),
                                book.results(Outcome.TODO_PASSES).stream().map(one -> passes(book, one)),
                                book.tests().untested().stream()
                                        .filter(any -> whole)
                                        .map(one -> problem(Kind.NO_CASE, Level.NOTE, "Without any case", one)),
                                book.coverage().stream()
                                        .flatMap(coverage -> coverage.holes().stream())
                                        .map(hole -> notTried(book, hole)),
                                book.mutants().stream()
                                        .flatMap(mutants -> mutants.results().stream())
                                        .filter(one -> one.fate() == Fate.SURVIVED)
                                        .map(one -> notNoticed(book, one)),
                                book.mutants().stream()
                                        .flatMap(mutants -> mutants.unneeded().stream())
                                        .map(one -> problem(
                                                Kind.EXCUSE_NOT_NEEDED,
                                                Level.WARNING,
                                                "An excuse that is not needed",
                                                one)))
                        .flatMap(some -> some)));
    }

    private static Remark failed(TestedBook book, CaseResult one) {
        return remark(
                Kind.CASE_FAILED,
                Level.ERROR,
                one.differences().get(0).place(),
                "A case failed",
                book.title(one) + ": " + TestDocument.text(one),
                book.title(one));
    }

    private static Remark passes(TestedBook book, CaseResult one) {
        return remark(
                Kind.TODO_PASSES,
                Level.WARNING,
                one.tried().place(),
                "A case marked todo passes",
                book.title(one) + ": remove its todo (" + TestDocument.reason(one) + ")",
                book.title(one));
    }

    private static Remark notTried(TestedBook book, Hole hole) {
        String rule = String.join("/", book.book().id(), hole.subject(), hole.rule());
        return remark(
                Kind.NOT_TRIED,
                Level.NOTE,
                hole.place(),
                "No case tries this",
                rule + " " + hole.what() + advice(CoverageSections.advice(hole.patch(), Hole.NO_PATCH)),
                rule + "|" + hole.what());
    }

    private static Remark notNoticed(TestedBook book, MutantResult one) {
        String slip = MutantSections.slip(book, one);
        return remark(
                Kind.SLIP_NOT_NOTICED,
                Level.WARNING,
                one.mutant().place(),
                "A slip that no case notices",
                slip + advice(CoverageSections.advice(one.patch(), MutantResult.NO_PATCH)),
                slip);
    }

    private static String advice(Stream<String> lines) {
        return lines.map(line -> "\n" + line).reduce("", String::concat);
    }

    private static Remark problem(Kind kind, Level level, String title, Problem problem) {
        return remark(kind, level, problem.place(), title, problem.what(), problem.what());
    }

    private static Remark remark(Kind kind, Level level, Place place, String title, String text, String key) {
        return new Remark(kind, level, Optional.empty(), FilePart.at(place), title, text, key);
    }
}
