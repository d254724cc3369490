package org.thesischecker.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Excuse;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceText;
import org.thesischecker.source.SourceTreeReader;

/** Loads the rule tests of a book. */
public final class CasesLoader {

    private final Book book;
    private final Dictionary dictionary;
    private final Problems problems;

    private CasesLoader(Book book, Dictionary dictionary, Problems problems) {
        this.book = book;
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** The tests of one file, which judge this subject. */
    public static Loaded<Cases> load(Path file, Subject subject, Book book, Dictionary dictionary) {
        Problems problems = new Problems();
        return new CasesLoader(book, dictionary, problems)
                .cases(file, subject)
                .map(cases -> problems.orElse(() -> cases))
                .orElseGet(() -> Loaded.failed(problems.all()));
    }

    /** The tests of a text that is not in its file yet. */
    public static Loaded<Cases> load(SourceText text, Subject subject, Book book, Dictionary dictionary) {
        Problems problems = new Problems();
        CasesLoader loader = new CasesLoader(book, dictionary, problems);
        return problems.take(SourceTreeReader.read(text))
                .map(document -> loader.cases(document, subject))
                .map(cases -> problems.orElse(() -> cases))
                .orElseGet(() -> Loaded.failed(problems.all()));
    }

    /** The tests of every subject of a book that has a case file, theses first, by id. */
    public static Loaded<List<Cases>> loadAll(Path bookFolder, Book book, Dictionary dictionary) {
        Problems problems = new Problems();
        BookFiles files = new BookFiles(bookFolder, problems);
        CasesLoader loader = new CasesLoader(book, dictionary, problems);
        List<Cases> all = new ArrayList<>();
        for (String kind : List.of(BookFiles.THESES, BookFiles.RISK_FACTORS)) {
            for (String id : files.tested(kind)) {
                book.subject(id)
                        .flatMap(subject -> loader.cases(files.cases(kind, id), subject))
                        .ifPresent(all::add);
            }
        }
        return problems.orElse(() -> List.copyOf(all));
    }

    private Optional<Cases> cases(Path file, Subject subject) {
        return problems.take(SourceTreeReader.read(file)).map(document -> cases(document, subject));
    }

    private Cases cases(SourceDocument document, Subject subject) {
        Fields fields = document.fields("the cases", problems);
        List<Given> baseline =
                fields.child("baseline").map(new GivenReader(dictionary)::read).orElse(List.of());
        fields.expect("cases", "It lists the rule tests.");
        CaseReader reader = new CaseReader(book, subject, dictionary, baseline);
        Map<String, Case> named = new HashMap<>();
        List<Case> cases = new ArrayList<>();
        for (Fields inner : fields.children("cases")) {
            Case read = reader.read(inner);
            Case first = named.putIfAbsent(read.name(), read);
            if (first != null) {
                inner.problem(
                        "name",
                        "two cases have the name \"%s\"".formatted(read.name()),
                        "The first is in line %s.".formatted(first.place().line()));
            }
            cases.add(read);
        }
        List<Excuse> excused = fields.children("mutants").stream()
                .map(inner -> excuse(inner, subject))
                .toList();
        fields.done();
        return new Cases(subject.id(), List.copyOf(cases), excused, fields.place());
    }

    private static Excuse excuse(Fields fields, Subject subject) {
        List<String> rules = subject.rules().stream().map(Rule::id).sorted().toList();
        return new Excuse(
                fields.optional(
                        "rule",
                        Conversion.oneOf(rules, "Rules are named by their @id in %s.drl.".formatted(subject.id()))),
                fields.text("change"),
                fields.text("reason"),
                fields.place());
    }
}
