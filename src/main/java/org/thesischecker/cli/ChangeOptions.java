package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.source.Nearest;
import org.thesischecker.whatif.Change;
import org.thesischecker.whatif.Misread;
import org.thesischecker.whatif.Notation;
import org.thesischecker.whatif.Scenario;
import org.thesischecker.whatif.Supposing;
import org.thesischecker.whatif.Supposition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is supposed: single changes, and scenarios of the books. */
final class ChangeOptions {

    private static final String SET = "--set";
    private static final String SCENARIO = "--scenario";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = SET, paramLabel = "CHANGE", description = "A change; can be given several times.")
    private List<String> changes = new ArrayList<>();

    @Option(
            names = SCENARIO,
            paramLabel = "NAME",
            split = ",",
            description = "A scenario of a book, with all its changes; can be given several times.")
    private List<String> names = new ArrayList<>();

    /** The changes, held against the facts, and the scenarios among them. */
    record Wanted(Supposition supposition, List<Scenario> scenarios) {}

    boolean isEmpty() {
        return changes.isEmpty() && names.isEmpty();
    }

    Wanted wanted(Opened opened, Path rules) {
        refuseTwice();
        List<Scenario> known = Scenarios.right(
                opened,
                rules,
                names,
                Objects.requireNonNull(command).commandLine().getErr());
        List<Scenario> scenarios =
                names.stream().map(name -> scenario(name, known)).toList();
        Notation notation = new Notation(opened.observations().dictionary(), opened.books());
        Supposing supposing = new Supposing(opened.observations().asOf(opened.asOf(), opened.view()));
        scenarios.forEach(scenario ->
                scenario.changes().forEach(change -> add(supposing, change, "scenario " + scenario.id())));
        changes.forEach(text -> add(supposing, change(notation, text), SET));
        return new Wanted(supposing.made(), scenarios);
    }

    private void refuseTwice() {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw given().refusal(SCENARIO, name, "it is given twice", "Give it once.");
        });
    }

    private static void add(Supposing supposing, Change change, String origin) {
        try {
            supposing.add(change, origin);
        } catch (Misread misread) {
            throw refusal(origin, change.written(), misread);
        }
    }

    private static Change change(Notation notation, String text) {
        try {
            return notation.change(text);
        } catch (Misread misread) {
            throw refusal(SET, text, misread);
        }
    }

    private Scenario scenario(String name, List<Scenario> known) {
        List<Scenario> having =
                known.stream().filter(scenario -> scenario.id().equals(name)).toList();
        if (having.isEmpty()) {
            List<String> ids = known.stream().map(Scenario::id).distinct().toList();
            String none = "No book has a scenario; one is a file in the book's folder scenarios.";
            throw given().refusal(
                            SCENARIO,
                            name,
                            "there is no such scenario",
                            ids.isEmpty() ? none : Nearest.advice("Known: " + String.join(", ", ids) + ".", name, ids));
        }
        if (having.size() > 1) {
            throw given().refusal(SCENARIO, name, "several books have it", "Say which one with --book.");
        }
        return having.get(0);
    }

    /** The letter of a change that was misread. */
    static Refusal refusal(String origin, String text, Misread misread) {
        return Refusal.because("%s %s: %s".formatted(origin, text, misread.what()), misread.advice());
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
