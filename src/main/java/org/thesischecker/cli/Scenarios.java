package org.thesischecker.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.model.Problem;
import org.thesischecker.report.Counted;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Problems;
import org.thesischecker.whatif.Scenario;
import org.thesischecker.whatif.ScenarioLoader;

/** The scenarios of the books that are open. */
final class Scenarios {

    private Scenarios() {}

    /** All of them, by book and id; what is wrong with any of them ends the run. */
    static List<Scenario> of(Opened opened, Path rules) {
        ScenarioLoader.Found found = found(opened, rules);
        if (!found.problems().isEmpty()) {
            throw Refusal.of(ExitCode.RULES, found.problems());
        }
        return found.scenarios();
    }

    /** Those that are right; what is wrong with others is told, and ends the run where one of them is asked for. */
    static List<Scenario> right(Opened opened, Path rules, List<String> asked, PrintWriter messages) {
        ScenarioLoader.Found found = found(opened, rules);
        List<Problem> spoiling = found.problems().stream()
                .filter(problem ->
                        asked.stream().anyMatch(id -> problem.place().file().endsWith("/scenarios/" + id + ".yaml")))
                .toList();
        if (!spoiling.isEmpty()) {
            throw Refusal.of(ExitCode.RULES, spoiling);
        }
        if (!found.problems().isEmpty()) {
            found.problems().forEach(problem -> {
                problem.text().lines().map(Characters::visible).forEach(messages::println);
                messages.println();
            });
            messages.println("%s in scenarios that are left out here; \"thesis check\" refuses them."
                    .formatted(Counted.of(found.problems().size(), "problem", "problems")));
        }
        return found.scenarios();
    }

    private static ScenarioLoader.Found found(Opened opened, Path rules) {
        List<Scenario> scenarios = new ArrayList<>();
        Problems problems = new Problems();
        for (Book book : opened.books()) {
            ScenarioLoader.Found found = ScenarioLoader.found(
                    rules.resolve(book.id()), book, opened.observations().dictionary());
            scenarios.addAll(found.scenarios());
            problems.addAll(found.problems());
        }
        return new ScenarioLoader.Found(List.copyOf(scenarios), problems.all());
    }
}
