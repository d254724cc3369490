package org.thesischecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thesischecker.git.Commit;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What rules and facts are compared with: those of a commit, or those of other folders. */
final class BaseOptions {

    private static final String BASE = "--base";
    private static final String RULES = "--base-rules";
    private static final String FACTS = "--base-facts";
    private static final int SHORT = 12;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = BASE,
            paramLabel = "REF",
            description = "Compare with this git commit, branch or tag; the checkout is not touched.")
    private @Nullable String revision;

    @Option(
            names = RULES,
            paramLabel = "DIR",
            description = "Compare with the rules in another folder; without --base-facts on the same facts.")
    private @Nullable Path rules;

    @Option(
            names = FACTS,
            paramLabel = "DIR",
            split = ",",
            description = "Compare with the facts in other folders; without --base-rules by the same rules.")
    private List<Path> facts = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "SIDE",
            description = "rules or facts: take the others from the working folders on both sides.")
    private @Nullable String only;

    private enum Only {
        RULES,
        FACTS
    }

    /**
     * Where the base is read from.
     *
     * @param rules those of the working folders where facts alone are compared
     * @param facts those of the working folders where rules alone are compared
     * @param label what it is called
     * @param option that named it, and its value
     */
    record Base(Path rules, List<Path> facts, String label, String option, String value) {}

    /** Refuses what cannot be meant, before any work is done. */
    void check() {
        boolean folders = rules != null || !facts.isEmpty();
        if (revision == null && !folders) {
            throw Refusal.because(
                    "There is nothing to compare with.",
                    "Name a commit with --base, or folders with --base-rules and --base-facts.");
        }
        if (revision != null && folders) {
            throw Refusal.because(
                    "--base and %s name two bases.".formatted(rules == null ? FACTS : RULES), "Leave one out.");
        }
        if (only != null) {
            given().word("--only", Only.class, only);
        }
        if (only != null && folders) {
            throw given().refusal("--only", only, "that belongs to --base", "Of folders, name only those that differ.");
        }
    }

    /** Where the base is read from. */
    Base base(Path workingRules, List<Path> workingFacts) {
        String commit = revision;
        if (commit != null) {
            return ofCommit(commit, workingRules, workingFacts);
        }
        Path otherRules = rules;
        refuseMissing(otherRules);
        List<String> names = new ArrayList<>();
        if (otherRules != null) {
            names.add("the rules in " + SourceText.shown(otherRules));
        }
        if (!facts.isEmpty()) {
            names.add("the facts in "
                    + String.join(", ", facts.stream().map(SourceText::shown).toList()));
        }
        return new Base(
                otherRules == null ? workingRules : otherRules,
                facts.isEmpty() ? workingFacts : facts,
                String.join(" and ", names),
                otherRules == null ? FACTS : RULES,
                otherRules == null ? SourceText.shown(facts.get(0)) : SourceText.shown(otherRules));
    }

    private void refuseMissing(@Nullable Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw given().refusal(
                            RULES,
                            SourceText.shown(folder),
                            "there is no such folder",
                            "It names a folder with a folder for each book.");
        }
    }

    private Base ofCommit(String commit, Path workingRules, List<Path> workingFacts) {
        boolean withRules = !Only.FACTS.name().equalsIgnoreCase(only);
        boolean withFacts = !Only.RULES.name().equalsIgnoreCase(only);
        Function<Path, Commit> read = folder -> read(folder, commit);
        List<Commit> commits = new ArrayList<>();
        if (withRules) {
            commits.add(read.apply(workingRules));
        }
        List<Path> folders = workingFacts;
        if (withFacts) {
            List<Commit> all = workingFacts.stream().map(read).toList();
            commits.addAll(all);
            folders = all.stream().map(Commit::folder).toList();
        }
        String id = commits.get(0).id().substring(0, SHORT);
        String what = only == null ? "" : " (%s only)".formatted(only);
        return new Base(
                withRules ? commits.get(0).folder() : workingRules,
                folders,
                "%s, %s%s".formatted(commit, id, what),
                BASE,
                commit);
    }

    private Commit read(Path folder, String commit) {
        Loaded<Commit> loaded = Commit.read(folder, commit);
        return loaded.value().orElseThrow(() -> {
            Problem problem = loaded.problems().get(0);
            return given().refusal(BASE, commit, problem.what(), problem.advice());
        });
    }

    Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
