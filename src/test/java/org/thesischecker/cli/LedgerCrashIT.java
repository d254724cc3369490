package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.LedgerWriter;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.Verification;
import org.thesischecker.ledger.Verifier;

/** Writers in processes of their own that are ended at random points, or write at once: no entry is lost, half or twice. */
class LedgerCrashIT {

    private static final long SEED = 20_251_127;
    private static final int CRASHES = 12;

    private final SigningKey key = SigningKey.made("example.org/theses");

    @TempDir
    private Path folder;

    private Path ledger;
    private Path keyFile;

    @BeforeEach
    void make_a_ledger() throws IOException {
        ledger = folder.resolve("thesis.ledger");
        keyFile = Files.writeString(folder.resolve("ledger.key"), key.text());
        Ledger.create(ledger, key.verifier()).value().orElseThrow().close();
    }

    @Test
    void a_writer_that_is_ended_at_any_point_leaves_whole_entries_and_each_that_it_reported() throws Exception {
        Random random = new Random(SEED);
        long reported = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            Path said = folder.resolve("said-" + crash);
            Process writer = writer("crash-" + crash, 100_000, said);
            while (Files.size(said) < 10 + random.nextInt(400)) {
                Thread.onSpinWait();
                assertThat(writer.isAlive()).as("the writer is at work").isTrue();
            }
            writer.destroyForcibly().waitFor();
            reported += Files.readString(said)
                    .lines()
                    .filter(line -> line.endsWith("."))
                    .count();

            Verification verification = verified();
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.entries())
                    .as("entries after crash %d, each that was reported and at most one more for each crash", crash)
                    .isBetween(reported, reported + crash + 1);
        }
    }

    @Test
    void writers_at_the_same_time_write_each_entry_once() throws Exception {
        List<Process> writers = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            writers.add(writer("writer-" + index, 40, folder.resolve("said-" + index)));
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor(2, TimeUnit.MINUTES)).as("a writer ends").isTrue();
            assertThat(writer.exitValue()).isZero();
        }

        Verification verification = verified();
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.entries()).isEqualTo(120);
    }

    private Process writer(String name, int entries, Path said) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerWriter.class.getName(),
                        ledger.toString(),
                        keyFile.toString(),
                        name,
                        String.valueOf(entries))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private Verification verified() {
        try (Ledger opened = Ledger.open(ledger).value().orElseThrow()) {
            return Verifier.verified(opened, Optional.of(key.verifier()), Map.of())
                    .value()
                    .orElseThrow();
        }
    }
}
