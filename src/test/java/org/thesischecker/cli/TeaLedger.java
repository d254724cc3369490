package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Acts;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedStates;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.ssh.People;

/** A ledger with runs of the made-up tea book, which a test edits in between. */
final class TeaLedger {

    private final TeaRepository tea;
    private final Path ledger;
    private final Path key;
    private String now = "2026-04-01T12:00:00Z";

    private TeaLedger(TeaRepository tea, Path ledger, Path key) {
        this.tea = tea;
        this.ledger = ledger;
        this.key = key;
    }

    /** A ledger without a run beside the book. */
    static TeaLedger in(Path folder) {
        TeaRepository tea = TeaRepository.in(folder.resolve("tea"));
        TeaLedger made = new TeaLedger(tea, folder.resolve("tea.ledger"), folder.resolve("tea.key"));
        assertThat(made.run("audit", "init", "--key", made.key.toString(), "--name", "example.org/tea")
                        .exitCode())
                .isZero();
        return made;
    }

    TeaRepository tea() {
        return tea;
    }

    Path file() {
        return ledger;
    }

    /** From now on commands that ask run at this time. */
    TeaLedger now(String instant) {
        now = instant;
        return this;
    }

    /** Records a run of a day, in the morning of that day. */
    TeaLedger recorded(String day) {
        return recorded(day, day + "T09:30:00Z");
    }

    /** Records a run of a day at some time. */
    TeaLedger recorded(String day, String at, String... more) {
        Screen screen = new Terminal()
                .at(at)
                .run(Stream.of(
                                Stream.of("review", "--as-of", day, "--record", "--who", "A. Strategist"),
                                Stream.of("--ledger", ledger.toString(), "--key", key.toString()),
                                folders(),
                                Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
        assertThat(screen.err()).startsWith("Recorded as run ");
        return this;
    }

    /** Somebody who signs nothing has seen what a run says of a risk factor. */
    TeaLedger seen(long run, String riskFactor, String reason) throws IOException {
        try (Ledger opened = Ledger.open(ledger).value().orElseThrow()) {
            About about = RecordedStates.of(opened, run).stream()
                    .filter(one -> one.id().equals(riskFactor))
                    .findFirst()
                    .orElseThrow();
            Draft draft = Draft.of(
                    "example.org/tea",
                    new Act.Acknowledgement(run, Optional.of(about), Act.Cause.REAL),
                    Map.of(Role.BY, "A. Reader"),
                    Optional.of(reason));
            SigningKey signer = SigningKey.parse(Files.readString(key)).orElseThrow();
            assertThat(new Acts(opened, People.nobody())
                            .add(draft, Instant.parse(now), signer)
                            .value())
                    .isPresent();
            return this;
        }
    }

    private Stream<String> folders() {
        return Stream.of(
                "--rules",
                tea.file("rules").toString(),
                "--facts",
                tea.file("facts").toString());
    }

    Screen log(String... more) {
        return run(Stream.of(Stream.of("audit", "log"), folders(), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    /** The rows of a register, for programs. */
    List<JsonNode> rows(String register, String... more) {
        Screen screen = log(Stream.concat(Stream.of("--register", register, "--format", "json"), Stream.of(more))
                .toArray(String[]::new));
        assertThat(screen.err()).isEmpty();
        List<JsonNode> rows = new ArrayList<>();
        try {
            new ObjectMapper().readTree(screen.out()).at("/registers/0/rows").forEach(rows::add);
            return rows;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(screen.out(), broken);
        }
    }

    Screen run(String... command) {
        return new Terminal()
                .at(now)
                .run(Stream.concat(Stream.of(command), Stream.of("--ledger", ledger.toString()))
                        .toArray(String[]::new));
    }
}
