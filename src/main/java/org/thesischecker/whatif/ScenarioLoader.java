package org.thesischecker.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.book.Book;
import org.thesischecker.book.NamedFile;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceTreeReader;

/** Loads the scenarios of a book. */
public final class ScenarioLoader {

    private static final String FOLDER = "scenarios";

    private final Book book;
    private final Notation notation;
    private final Problems problems = new Problems();
    /** Of the file that is read. */
    private Problems own = new Problems();

    /**
     * The scenarios of a book.
     *
     * @param scenarios those that are right
     * @param problems of the others
     */
    public record Found(List<Scenario> scenarios, List<Problem> problems) {}

    private ScenarioLoader(Book book, Dictionary dictionary) {
        this.book = book;
        this.notation = new Notation(dictionary, List.of(book));
    }

    /** All scenarios of a book, by id; a book without the folder has none. */
    public static Loaded<List<Scenario>> loadAll(Path bookFolder, Book book, Dictionary dictionary) {
        Found found = found(bookFolder, book, dictionary);
        return found.problems().isEmpty() ? Loaded.of(found.scenarios()) : Loaded.failed(found.problems());
    }

    /** The scenarios of a book that are right, by id, and what is wrong with the others. */
    public static Found found(Path bookFolder, Book book, Dictionary dictionary) {
        return new ScenarioLoader(book, dictionary).all(bookFolder.resolve(FOLDER));
    }

    private Found all(Path folder) {
        List<Scenario> scenarios = new ArrayList<>();
        for (NamedFile one : NamedFile.in(folder, "a scenario", problems)) {
            own = new Problems();
            own.take(SourceTreeReader.read(one.file()))
                    .map(document -> scenario(one.id(), document))
                    .filter(read -> own.isEmpty())
                    .ifPresent(scenarios::add);
            problems.addAll(own.every());
        }
        return new Found(List.copyOf(scenarios), problems.all());
    }

    private Scenario scenario(String id, SourceDocument document) {
        Fields fields = document.fields("the scenario", own);
        Scenario scenario = new Scenario(
                book.id(),
                id,
                fields.text("title"),
                fields.text("statement"),
                fields.text("reason"),
                changes(fields),
                fields.place());
        fields.done();
        return scenario;
    }

    /** Whether something is wrong there that was said already. */
    private boolean isWrong(Place place) {
        return own.every().stream().anyMatch(problem -> problem.place().equals(place));
    }

    private List<Change> changes(Fields fields) {
        fields.expect("changes", "It lists what is supposed, such as \"METRIC=+10%\".");
        List<Change> changes = new ArrayList<>();
        Map<String, Place> first = new HashMap<>();
        List<Fields.Placed> texts = fields.placedTexts("changes");
        if (texts.isEmpty() && fields.has("changes")) {
            fields.problem("changes", "changes is empty", "A scenario supposes something.");
        }
        for (Fields.Placed written : texts) {
            if (isWrong(written.place())) {
                continue;
            }
            try {
                Change change = notation.change(written.text());
                changes.add(change);
                Place before = first.putIfAbsent(change.target().text(), written.place());
                if (before != null) {
                    throw new Misread(
                            "%s is changed twice".formatted(change.target().text()),
                            "The first time is in line %s.".formatted(before.line()));
                }
            } catch (Misread misread) {
                fields.problemAt(
                        written.place(),
                        written.width(),
                        "%s: %s".formatted(written.text(), misread.what()),
                        misread.advice());
            }
        }
        return List.copyOf(changes);
    }
}
