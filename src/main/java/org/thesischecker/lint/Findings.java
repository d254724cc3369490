package org.thesischecker.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.SourceText;

/** Collects what is found, each with the line it stands on. */
final class Findings {

    private final List<LintFinding> found = new ArrayList<>();
    private final Map<String, Optional<SourceText>> texts = new HashMap<>();

    void add(Check check, Place place, int width, String what, String advice) {
        Problem problem = text(place.file())
                .map(text -> text.problem(place, width, what, advice))
                .orElseGet(() -> Problem.at(place, what, advice));
        found.add(new LintFinding(check, problem));
    }

    /** With a problem that already knows its line. */
    void add(Check check, Problem problem) {
        found.add(new LintFinding(check, problem));
    }

    /** Where a key stands in a file of YAML; the place that is given where it is not found. */
    Place key(Place of, String key) {
        List<String> lines = text(of.file()).map(SourceText::lines).orElse(List.of());
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).startsWith(key + ":")) {
                return new Place(of.file(), index + 1, 1);
            }
        }
        return of;
    }

    List<LintFinding> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    private Optional<SourceText> text(String file) {
        return texts.computeIfAbsent(
                file, name -> SourceText.read(Path.of(name)).value());
    }
}
