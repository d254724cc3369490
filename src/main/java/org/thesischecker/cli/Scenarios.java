package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.List;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.whatif.Scenario;
import org.thesischecker.whatif.ScenarioLoader;

/** The scenarios of the books that are open. */
final class Scenarios {

    private Scenarios() {}

    /** All of them, by book and id; what is wrong with any of them ends the run. */
    static List<Scenario> of(Opened opened, Path rules) {
        Problems problems = new Problems();
        List<Loaded<List<Scenario>>> loaded = opened.books().stream()
                .map(book -> ScenarioLoader.loadAll(
                        rules.resolve(book.id()), book, opened.observations().dictionary()))
                .toList();
        loaded.forEach(part -> problems.addAll(part.problems()));
        return Opened.orRefuse(
                problems.orElse(() -> loaded.stream()
                        .flatMap(part -> part.value().stream())
                        .flatMap(List::stream)
                        .toList()),
                ExitCode.RULES);
    }
}
