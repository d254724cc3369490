package org.thesischecker.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Fate;
import org.thesischecker.regression.MutantResult;
import org.thesischecker.regression.Mutants;
import org.thesischecker.regression.Share;
import org.thesischecker.regression.Slip;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Verbatim;

/** Whether rule tests notice slips in the rules, for people: how many by kind, then those that no case notices. */
final class MutantSections {

    private MutantSections() {}

    static List<Block> of(TestResult result) {
        List<Mutants> all =
                result.books().stream().flatMap(book -> book.mutants().stream()).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        List<MutantResult> results =
                all.stream().flatMap(one -> one.results().stream()).toList();
        String since =
                result.base().map(" in rules that are not as in %s"::formatted).orElse("");
        if (results.isEmpty()) {
            return List.of(new Paragraph(Tone.STRONG, "Slips: none was made%s.".formatted(since)));
        }
        List<Block> blocks = new ArrayList<>();
        Share killed = Mutants.killed(results.stream());
        blocks.add(new Paragraph(
                Tone.STRONG,
                "Slips%s: %d of %d noticed (%d%%).".formatted(since, killed.of(), killed.all(), killed.percent())));
        blocks.add(table(results));
        blocks.addAll(survivors(result.books(), count(results, Fate.SURVIVED)));
        blocks.addAll(unneeded(all));
        return blocks;
    }

    private static Table table(List<MutantResult> results) {
        List<Column> columns = Stream.of("Slip", "made", "noticed", "not noticed", "equivalent", "excused")
                .map(Column::of)
                .toList();
        return new Table(
                columns,
                true,
                Arrays.stream(Slip.values())
                        .map(slip -> row(
                                Words.of(slip),
                                results.stream()
                                        .filter(result -> result.mutant().slip() == slip)
                                        .toList()))
                        .toList());
    }

    private static Row row(String name, List<MutantResult> results) {
        return Row.of(
                Cell.of(name),
                Cell.of(Integer.toString(results.size())),
                Cell.of(count(results, Fate.KILLED)),
                Cell.of(count(results, Fate.SURVIVED)),
                Cell.of(count(results, Fate.EQUIVALENT)),
                Cell.of(count(results, Fate.EXCUSED)));
    }

    private static String count(List<MutantResult> results, Fate fate) {
        Predicate<MutantResult> ended = result -> result.fate() == fate;
        return Long.toString(results.stream().filter(ended).count());
    }

    private static List<Block> survivors(List<TestedBook> books, String count) {
        List<String> lines = books.stream().flatMap(MutantSections::survivors).toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Heading(2, Tone.WARNING, "Not noticed: " + count), new Verbatim(lines));
    }

    private static Stream<String> survivors(TestedBook book) {
        return book.mutants().stream()
                .flatMap(mutants -> mutants.results().stream())
                .filter(result -> result.fate() == Fate.SURVIVED)
                .flatMap(result -> Stream.concat(
                        Stream.of(line(book, result)), CoverageSections.advice(result.patch(), MutantResult.NO_PATCH)));
    }

    private static String line(TestedBook book, MutantResult result) {
        Place place = result.mutant().place();
        return "%s:%d: %s".formatted(place.file(), place.line(), slip(book, result));
    }

    /** {@code BOOK/THESIS/RULE threshold-tick: full-year 345 to 346}. */
    static String slip(TestedBook book, MutantResult result) {
        String rule = result.mutant().ruleId();
        return "%s/%s%s %s: %s"
                .formatted(
                        book.book().id(),
                        result.subject(),
                        rule.isEmpty() ? "" : "/" + rule,
                        Words.of(result.mutant().slip()),
                        result.mutant().change());
    }

    private static List<Block> unneeded(List<Mutants> all) {
        List<String> lines = all.stream()
                .flatMap(mutants -> mutants.unneeded().stream())
                .map(MutantSections::line)
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        new Heading(2, Tone.WARNING, "Excuses that are not needed: " + lines.size()),
                        new Verbatim(lines));
    }

    private static String line(Problem problem) {
        return "%s:%d: %s".formatted(problem.place().file(), problem.place().line(), problem.what());
    }
}
