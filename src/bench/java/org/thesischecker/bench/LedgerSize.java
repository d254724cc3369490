package org.thesischecker.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RunEntry;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.Verification;
import org.thesischecker.ledger.Verifier;
import org.thesischecker.model.View;

/** Runs are added to a ledger that has some, and the whole of it is verified. Each run keeps a record of its own. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class LedgerSize {

    /** How many are added when that is timed. */
    static final int ADDED = 500;

    private static final int CHARACTERS = 20_000;

    /** Runs that are there already. */
    @Param("10000")
    public int runs;

    private final SigningKey signer = SigningKey.made("example.org/bench");
    private Ledger ledger;
    private int number;

    /** Makes the ledger. */
    @Setup
    public void fill() {
        ledger = World.value(Ledger.create(World.temporary().resolve("thesis.ledger"), signer.verifier()));
        add(runs);
    }

    /** Ends with it. */
    @TearDown
    public void close() {
        ledger.close();
    }

    private void add(int more) {
        for (int one = 0; one < more; one++) {
            byte[] record = "{\"run\": \"%d\", \"made up\": \"%s\"}"
                    .formatted(number, "x".repeat(CHARACTERS))
                    .getBytes(StandardCharsets.UTF_8);
            String hash = sha256(record);
            Instant at = Instant.EPOCH.plusSeconds(number);
            RunEntry entry = new RunEntry(
                    at,
                    Optional.empty(),
                    LocalDate.EPOCH.plusDays(number),
                    View.PUBLISHED,
                    Map.of(),
                    hash,
                    hash,
                    Map.of(),
                    Map.of(),
                    "bench",
                    "bench");
            World.value(ledger.append(entry.bytes(), Map.of(hash, record), signer));
            number++;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Some hundred runs are recorded, each on the disk before the next. */
    @Benchmark
    public int append() {
        add(ADDED);
        return number;
    }

    /** Every entry, content, node and head. */
    @Benchmark
    public long verify() {
        Verification found = World.value(Verifier.verified(ledger, Optional.of(signer.verifier()), Map.of()));
        if (!found.faults().isEmpty()) {
            throw new IllegalStateException(found.faults().toString());
        }
        return found.entries();
    }
}
