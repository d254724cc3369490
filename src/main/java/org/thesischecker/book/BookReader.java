package org.thesischecker.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;
import org.thesischecker.source.SourceTreeReader;

/** Reads one book's folder: report, risk factors, theses, then their rules, which may name any of them. */
final class BookReader {

    private final Path folder;
    private final Dictionary dictionary;
    private final Problems problems;
    private final BookFiles files;
    private final Map<String, SourceText> texts = new HashMap<>();

    BookReader(Path folder, Dictionary dictionary, Problems problems) {
        this.folder = folder;
        this.dictionary = dictionary;
        this.problems = problems;
        this.files = new BookFiles(folder, problems);
    }

    /** The book; of no use when there are problems, and empty where they leave nothing to build. */
    Optional<Book> book() {
        if (files.isUnreadable() || !Files.isRegularFile(files.report())) {
            return Optional.empty();
        }
        return problems.take(SourceTreeReader.read(files.report()))
                .map(document -> new ReportReader(dictionary).read(document, problems))
                .map(this::book);
    }

    private Book book(Report report) {
        RuleFiles parsed = new RuleFiles(ruleFiles());
        SubjectReader common = new SubjectReader(dictionary, report);
        Map<String, RiskFactor> factors = riskFactors(common);
        Map<String, Collection<String>> parts = new TreeMap<>();
        files.ids(BookFiles.RISK_FACTORS).forEach(id -> parts.put(id, List.of()));
        factors.forEach((id, factor) -> parts.put(id, factor.parts().keySet()));
        Map<String, Thesis> theses = theses(new ThesisReader(common, dictionary, parts));

        Set<String> ids = new TreeSet<>(files.ids(BookFiles.THESES));
        List<Subject.OfThesis> judged = new ArrayList<>();
        theses.forEach((id, thesis) -> judged.add(new Subject.OfThesis(
                thesis,
                rules(
                        parsed,
                        BookFiles.THESES,
                        new Vocabulary(id, true, List.of(), thesis.thresholds(), ids, parts, dictionary)))));
        List<Subject.OfRiskFactor> watched = new ArrayList<>();
        factors.forEach((id, factor) -> watched.add(new Subject.OfRiskFactor(
                factor,
                rules(
                        parsed,
                        BookFiles.RISK_FACTORS,
                        new Vocabulary(
                                id, false, factor.parts().keySet(), factor.thresholds(), ids, parts, dictionary)))));
        return new Book(
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                report,
                List.copyOf(judged),
                List.copyOf(watched),
                levels(judged, watched),
                problems.isEmpty() ? rulePack() : "");
    }

    private Map<String, RiskFactor> riskFactors(SubjectReader common) {
        List<String> ids = files.ids(BookFiles.RISK_FACTORS);
        RiskFactorReader reader = new RiskFactorReader(common, ids);
        Map<String, RiskFactor> factors = new TreeMap<>();
        ids.forEach(id -> described(BookFiles.RISK_FACTORS, id, "the risk factor")
                .ifPresent(fields -> factors.put(id, reader.read(id, fields))));
        return factors;
    }

    private Map<String, Thesis> theses(ThesisReader reader) {
        Map<String, Thesis> theses = new TreeMap<>();
        files.ids(BookFiles.THESES)
                .forEach(id -> described(BookFiles.THESES, id, "the thesis")
                        .ifPresent(fields -> theses.put(id, reader.read(id, fields))));
        return theses;
    }

    private Optional<Fields> described(String kind, String id, String what) {
        Path file = files.description(kind, id);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return problems.take(SourceTreeReader.read(file)).map(document -> {
            texts.put(document.text().file(), document.text());
            return document.fields(what, problems);
        });
    }

    private List<Path> ruleFiles() {
        return Stream.of(BookFiles.THESES, BookFiles.RISK_FACTORS)
                .flatMap(kind -> files.ids(kind).stream().map(id -> files.rules(kind, id)))
                .filter(Files::isRegularFile)
                .toList();
    }

    private List<Rule> rules(RuleFiles parsed, String kind, Vocabulary vocabulary) {
        return parsed.of(files.rules(kind, vocabulary.subject()))
                .flatMap(file -> problems.take(file.text()).map(text -> rules(text, file.rules(), vocabulary)))
                .orElse(List.of());
    }

    private List<Rule> rules(SourceText text, Loaded<List<Rule>> parsed, Vocabulary vocabulary) {
        texts.put(text.file(), text);
        Optional<List<Rule>> rules = problems.take(parsed);
        rules.ifPresent(read -> problems.addAll(RuleCheck.problems(read, text, vocabulary)));
        if (rules.filter(List::isEmpty).isPresent()) {
            problems.add(Problem.at(
                    Place.of(text.file()),
                    "the file holds no rule",
                    "%s has no rules.".formatted(capital(vocabulary))));
        }
        return rules.orElse(List.of());
    }

    private static String capital(Vocabulary vocabulary) {
        return vocabulary.ofThesis() ? "The thesis" : "The risk factor";
    }

    private List<List<Subject>> levels(List<Subject.OfThesis> theses, List<Subject.OfRiskFactor> riskFactors) {
        List<Subject> all = new ArrayList<>(theses);
        all.addAll(riskFactors);
        Levels levels = new Levels(all);
        List<String> cycle = levels.cycle();
        if (!cycle.isEmpty() && !isTold(cycle)) {
            Place place = levels.place(cycle.get(0), cycle.get(1));
            String what = "a cycle: " + String.join(" -> ", cycle);
            String advice = "Each is judged after what it matches or is exposed to: take one of these steps out.";
            SourceText text = texts.get(place.file());
            problems.add(text == null ? Problem.at(place, what, advice) : text.problem(place, 1, what, advice));
        }
        return levels.inOrder();
    }

    /** What is judged on itself is refused where its rule says so. */
    private static boolean isTold(List<String> cycle) {
        return cycle.get(0).equals(cycle.get(1));
    }

    private String rulePack() {
        RulePack pack = new RulePack();
        pack.add(BookFiles.REPORT, files.report());
        for (String kind : List.of(BookFiles.THESES, BookFiles.RISK_FACTORS)) {
            for (String id : files.ids(kind)) {
                pack.add("%s/%s.yaml".formatted(kind, id), files.description(kind, id));
                if (Files.isRegularFile(files.rules(kind, id))) {
                    pack.add("%s/%s.drl".formatted(kind, id), files.rules(kind, id));
                }
            }
        }
        return pack.sha256(problems);
    }
}
