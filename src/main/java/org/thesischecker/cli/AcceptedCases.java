package org.thesischecker.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.regression.Acceptance;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.CaseRun;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.source.SourceText;

/** What came of failed cases, written into their files as what they expect: all of it, or nothing. */
final class AcceptedCases {

    private static final String ACCEPT = "--accept";
    private static final String MARK = "\uFEFF";

    private final Observations known;
    private final Map<Path, byte[]> contents = new LinkedHashMap<>();
    private final Map<Path, Integer> counts = new LinkedHashMap<>();

    private AcceptedCases(Observations known) {
        this.known = known;
    }

    /** Refuses where a machine would accept what nobody has read. */
    static void refuseInCi(Surroundings surroundings) {
        if (!surroundings.environment().getOrDefault("CI", "").isEmpty()) {
            throw Refusal.because(
                    "--accept: the variable CI is set",
                    "What came is accepted by a person who has read it. Nothing was tested.");
        }
    }

    /** Rewrites the files of all cases that failed; each is tried again before anything is written. */
    static AcceptedCases of(List<TestedBook> tested, Observations known) {
        AcceptedCases accepted = new AcceptedCases(known);
        for (TestedBook one : tested) {
            one.results(Outcome.FAILED).stream()
                    .collect(Collectors.groupingBy(CaseResult::subject, LinkedHashMap::new, Collectors.toList()))
                    .forEach((subject, failed) ->
                            accepted.add(one.book(), one.book().subject(subject).orElseThrow(), failed));
        }
        WholeFiles.write(ACCEPT, accepted.contents);
        return accepted;
    }

    /** A line for each file. */
    List<String> lines() {
        return counts.entrySet().stream()
                .map(entry -> "Rewritten: %s, with what came of %d %s. Read the difference before you keep it."
                        .formatted(
                                SourceText.shown(entry.getKey()),
                                entry.getValue(),
                                entry.getValue() == 1 ? "case" : "cases"))
                .toList();
    }

    private void add(Book book, Subject subject, List<CaseResult> failed) {
        Path file = Path.of(failed.get(0).tried().place().file());
        String text = content(file);
        boolean marked = text.startsWith(MARK);
        String accepted = Acceptance.accepted(marked ? text.substring(1) : text, failed);
        refuseUnlessPassing(book, subject, SourceText.of(SourceText.shown(file), accepted), failed);
        contents.put(real(file), ((marked ? MARK : "") + accepted).getBytes(StandardCharsets.UTF_8));
        counts.put(file, failed.size());
    }

    /** Not every difference is one of expectations: a metric that is called stale can be fresh. */
    private void refuseUnlessPassing(Book book, Subject subject, SourceText accepted, List<CaseResult> failed) {
        Cases again = Opened.orRefuse(CasesLoader.load(accepted, subject, book, known.dictionary()), ExitCode.INVALID);
        List<String> names =
                failed.stream().map(result -> result.tried().name()).toList();
        List<Problem> wrong = new CaseRun(book, known, subject)
                .results(again.only(tried -> names.contains(tried.name()))).stream()
                        .flatMap(result -> result.problems().stream())
                        .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.because(
                    wrong.get(0).text(),
                    "--accept rewrites what a case expects, and that would not make this one pass. Nothing was written.");
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw Refusal.of(ExitCode.INVALID, List.of(SourceText.unreadable(file, cause)));
        }
    }

    /** A link stays one: what it leads to is rewritten. */
    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException cause) {
            throw Refusal.of(ExitCode.INVALID, List.of(SourceText.unreadable(file, cause)));
        }
    }
}
