package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the steps of the workflow that {@code docs/how-to/gate-rule-changes.md} shows, one after another as the host would,
 * with a {@code gh} that only writes down what it is asked.
 */
class WorkflowIT {

    private static final Path PAGE = Path.of("docs", "how-to", "gate-rule-changes.md");
    private static final String THESIS = "rules/citic-2025h2-technology/theses/csp-capex-2025.yaml";
    private static final String DRAFT = "rules/citic-2025h2-technology/changes/raise-capex.yaml";

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    private Path clone;
    private Map<String, String> environment = Map.of();

    @BeforeAll
    static void use_the_build() {
        Shell.useTheBuild();
    }

    @BeforeEach
    void branch_off() throws IOException {
        clone = Files.createDirectory(folder.resolve("clone"));
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Path runner = Files.createDirectory(folder.resolve("runner"));
        Files.writeString(clone.resolve("thesis"), "#!/bin/sh\nexec '" + Shell.PROJECT + "/thesis' \"$@\"\n");
        Files.writeString(bin.resolve("gh"), """
            #!/bin/sh
            printf '%s\\n' "$*" >> "$RUNNER_TEMP/asked.txt"
            case "$*" in *--paginate*) cat "$RUNNER_TEMP/comments.txt" 2>/dev/null ;; esac
            exit 0
            """);
        environment = Map.of(
                "PATH",
                bin + ":" + System.getenv("PATH"),
                "RUNNER_TEMP",
                runner.toString(),
                "GITHUB_BASE_REF",
                "main",
                "GITHUB_REPOSITORY",
                "somebody/book",
                "GITHUB_STEP_SUMMARY",
                runner.resolve("summary.md").toString(),
                "PULL",
                "7");
        sh("chmod +x thesis '" + bin + "/gh'");
        sh("cp -R '" + Shell.PROJECT + "/rules' '" + Shell.PROJECT + "/facts' .");
        sh("git init -q -b main . && git config user.name Jo && git config user.email jo@example.org");
        sh("git add . && git commit -q -m 'The book' && git update-ref refs/remotes/origin/main main");
        sh("git checkout -q -b raise");
        sh("sed -i '/^  full-year:/,/value/s/value: 345/value: 400/' " + THESIS);
        sh("CI= ./thesis test --accept --run csp-capex-2025");
        sh("git commit -q -a -m 'Raise the bar'");
    }

    private Shell.Ended sh(String line) {
        Shell.Ended ended = Shell.run(clone, line, environment);
        assertThat(ended.exitCode())
                .as("%s\n%s\n%s", line, ended.out(), ended.err())
                .isZero();
        return ended;
    }

    private static JsonNode steps() throws IOException {
        FencedBlock workflow = FencedBlock.of(Files.readString(PAGE)).stream()
                .filter(block ->
                        block.file().filter(file -> file.endsWith("rules.yml")).isPresent())
                .findFirst()
                .orElseThrow();
        return new ObjectMapper(new YAMLFactory()).readTree(workflow.content()).at("/jobs/rules/steps");
    }

    /** The exit code of each step that runs something. A step fails as soon as one of its lines does. */
    private Map<String, Shell.Ended> run(Predicate<String> wanted) throws IOException {
        Map<String, Shell.Ended> ended = new LinkedHashMap<>();
        for (JsonNode step : steps()) {
            if (step.has("run") && wanted.test(step.get("name").asText())) {
                Path script = Files.writeString(
                        folder.resolve("step.sh"), step.get("run").asText());
                ended.put(step.get("name").asText(), Shell.run(clone, "bash -e '" + script + "'", environment));
            }
        }
        return ended;
    }

    private static List<Integer> codes(Map<String, Shell.Ended> steps) {
        return new ArrayList<>(
                steps.values().stream().map(Shell.Ended::exitCode).toList());
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("runner").resolve(name));
    }

    /** The cases were only accepted, so that nothing holds the new threshold; that is shown, too. */
    @Test
    void a_change_that_nobody_declared_is_stopped_and_shown() throws IOException {
        Map<String, Shell.Ended> steps = run(any -> true);

        assertThat(codes(steps)).containsExactly(0, 0, 1, 0, 1);
        assertThat(steps.get("No verdict is altered but those that were declared")
                        .out())
                .startsWith("::error file=" + THESIS + ",line=");
        assertThat(file("comment.md")).startsWith("<!-- thesis diff -->\n").contains("not declared");
        assertThat(file("summary.md")).isEqualTo(file("comment.md"));
        assertThat(file("diff.sarif")).contains("\"version\": \"2.1.0\"");
        assertThat(file("asked.txt")).contains("api repos/somebody/book/issues/7/comments -F body=@");
        Shell.Ended slips = steps.get("The cases notice slips in the rules that changed");
        assertThat(slips.out()).startsWith("::warning file=rules/").contains("threshold full-year 400 becomes 399.99");
        assertThat(slips.err()).contains("The gate tripped: of 4 rules less than 90% of the slips are noticed.");
    }

    @Test
    void a_change_that_was_declared_passes_the_diff_and_its_comment_is_edited_in_place() throws IOException {
        sh("./thesis diff --base main --declare raise-capex > /dev/null");
        sh("sed -i 's/^who: \"\"/who: Jo/; s/^why: \"\"/why: Made up./' " + DRAFT);
        sh("git add . && git commit -q -m 'Declare it'");
        Files.writeString(folder.resolve("runner").resolve("comments.txt"), "42\n");

        Map<String, Shell.Ended> steps =
                run(name -> name.startsWith("No verdict is altered") || name.startsWith("The summary of the step"));

        assertThat(codes(steps)).as(() -> steps.toString()).containsExactly(0, 0);
        assertThat(file("comment.md")).contains("declared by Jo");
        assertThat(file("asked.txt")).contains("api --method PATCH repos/somebody/book/issues/comments/42 -F body=@");
    }
}
