package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** A ledger that cannot be read or written: every command says why, and nothing is taken for what is not there. */
class UnusableLedgerTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    private LedgerDesk desk;
    private Path request;

    @BeforeEach
    void record_a_run_and_ask_for_a_waiver() {
        desk = new LedgerDesk(folder);
        request = folder.resolve("waiver.json");
        assertThat(desk.asked(request).exitCode()).isZero();
    }

    private Screen writing(String command) {
        return switch (command) {
            case "record" -> desk.reviewed("--record", "--key", desk.key.toString());
            case "ack" -> desk.said("audit", "ack", "0", "--cause", "real", "--who", "C. Other");
            case "waive" -> desk.approved(request);
            case "withdraw" -> desk.said("audit", "withdraw", "1", "--reason", "x", "--who", "C. Other");
            case "redact" -> desk.said("audit", "redact", "0", "--text", "who", "--reason", "x", "--who", "C. Other");
            default -> throw new IllegalArgumentException(command);
        };
    }

    private Screen reading(String command) {
        return command.equals("review") ? desk.reviewed() : desk.said("audit", command);
    }

    @Test
    void one_that_another_program_holds_is_waited_for_and_then_nothing_is_written() throws SQLException, IOException {
        byte[] before = Files.readAllBytes(desk.ledger);
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + desk.ledger);
                Statement statement = database.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");

            List<CompletableFuture<Screen>> screens = new ArrayList<>();
            for (String command : List.of("record", "ack", "waive", "withdraw", "redact")) {
                screens.add(CompletableFuture.supplyAsync(() -> writing(command)));
            }
            for (String command : List.of("review", "log")) {
                screens.add(CompletableFuture.supplyAsync(() -> reading(command)));
            }

            assertThat(screens).map(CompletableFuture::join).allSatisfy(screen -> {
                assertThat(screen.err()).contains("another program holds the ledger", "Nothing was written.");
                assertThat(screen.out()).isEmpty();
                assertThat(screen.exitCode()).isEqualTo(3);
            });
            statement.execute("ROLLBACK");
        }
        assertThat(desk.ledger).hasBinaryContent(before);
        assertThat(writing("waive").exitCode()).isZero();
    }

    @Test
    void one_that_is_read_only_is_refused_and_stays_as_it_was() throws IOException {
        byte[] before = Files.readAllBytes(desk.ledger);
        Files.setPosixFilePermissions(desk.ledger, PosixFilePermissions.fromString("r--r--r--"));

        for (String command : List.of("record", "ack", "waive", "redact")) {
            Screen screen = writing(command);

            assertThat(screen.err()).as(command).contains("it is read-only", "Permit writing");
            assertThat(screen.exitCode()).isEqualTo(3);
        }
        assertThat(desk.ledger).hasBinaryContent(before);
        assertThat(reading("log").exitCode()).isZero();
    }

    @Test
    void one_with_any_page_damaged_is_never_taken_for_one_without_runs() throws IOException {
        byte[] whole = Files.readAllBytes(desk.ledger);
        Set<Integer> exitCodes = new TreeSet<>();

        for (int at = PAGE; at < whole.length; at += PAGE) {
            byte[] damaged = whole.clone();
            Arrays.fill(damaged, at, at + 64, (byte) 0x55);
            Files.write(desk.ledger, damaged);

            Screen screen = reading("log");

            exitCodes.add(screen.exitCode());
            if (screen.exitCode() == 0) {
                assertThat(screen.out()).as("page at %d", at).contains("2026-02-28");
            } else {
                assertThat(screen.err())
                        .as("page at %d", at)
                        .containsAnyOf("the database is damaged", "is not what was recorded");
            }
            assertThat(desk.ledger).hasBinaryContent(damaged);
        }
        assertThat(exitCodes).containsExactly(0, 3);
    }
}
