package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.Checkpoint;
import org.thesischecker.ledger.SignedNote;
import org.thesischecker.ledger.SigningKey;

/** An evidence pack is checked by its own steps, run as they are written, and fails them with any bit changed. */
class AuditExportTest {

    private static final List<String> SOUND =
            List.of("files: OK", "entry: OK", "tree: OK", "head: OK", "signature: OK", "key: OK");
    private static final int RUNS = 5;

    @TempDir
    private static Path folder;

    @TempDir
    private Path own;

    private static Path ledger;

    @BeforeAll
    static void record_five_runs() {
        ledger = folder.resolve("thesis.ledger");
        Path key = folder.resolve("ledger.key");
        run("audit", "init", "--ledger", ledger.toString(), "--key", key.toString(), "--name", "example.org/theses");
        for (int day = 1; day <= RUNS; day++) {
            Screen screen = new Terminal()
                    .runOnTea(
                            "review",
                            "--as-of",
                            "2026-02-0" + day,
                            "--record",
                            "--ledger",
                            ledger.toString(),
                            "--key",
                            key.toString());
            assertThat(screen.exitCode()).as(screen.err()).isZero();
        }
    }

    private static Screen run(String... arguments) {
        return new Terminal().run(arguments);
    }

    private Path exported(int number) {
        Path pack = own.resolve("run-" + number);
        Screen screen =
                run("audit", "export", String.valueOf(number), "--ledger", ledger.toString(), "--to", pack.toString());
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).isEqualTo("Written: %s; VERIFY.md in it has the steps.%n".formatted(pack));
        return pack;
    }

    private static void openssl_or_skip() {
        String version = Shell.run(Path.of("."), "openssl version").out();
        assumeTrue(
                version.matches("(?s)OpenSSL ([3-9]|\\d\\d)\\..*"),
                "OpenSSL 3 is not here (\"%s\"), so the steps of an evidence pack are not run."
                        .formatted(version.strip()));
    }

    /** What the steps say, as far as it is an OK. */
    private static List<String> checked(Path pack) throws IOException {
        String steps = FencedBlock.of(Files.readString(pack.resolve("VERIFY.md"))).stream()
                .map(FencedBlock::content)
                .collect(Collectors.joining("\n"));
        assertThat(steps).contains("openssl pkeyutl -verify");
        return Shell.run(pack, "{ " + steps + "\n} 2>/dev/null")
                .out()
                .lines()
                .filter(line -> line.endsWith(": OK"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void its_own_steps_show_that_it_is_what_was_recorded(int number) throws IOException {
        openssl_or_skip();

        assertThat(checked(exported(number))).isEqualTo(SOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry.json",
                "record.json",
                "head.txt",
                "head.sig",
                "checkpoint.txt",
                "public.pem",
                "public.txt",
                "SHA256SUMS",
                "proof/00.bin",
                "proof/01.bin",
                "rules/tea-2025h2/report.yaml",
                "rules/tea-2025h2/theses/tea-cups-2025.drl",
                "facts/0/metrics.yaml",
                "facts/0/tea.csv"
            })
    void with_one_bit_changed_it_fails_them(String file) throws IOException {
        openssl_or_skip();
        Path pack = exported(2);
        byte[] bytes = Files.readAllBytes(pack.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(pack.resolve(file), bytes);

        assertThat(checked(pack)).isNotEqualTo(SOUND);
    }

    @Test
    void with_an_earlier_head_they_show_that_the_ledger_goes_on_from_it() throws IOException {
        openssl_or_skip();
        for (int size = 1; size <= RUNS; size++) {
            Path pack = own.resolve("from-" + size);

            Screen screen = run(
                    "audit", "export", "--ledger", ledger.toString(), "--against", head(size), "--to", pack.toString());

            assertThat(screen.err()).isEmpty();
            assertThat(checked(pack))
                    .as("from %d entries", size)
                    .containsExactly(
                            "head: OK",
                            "signature: OK",
                            "key: OK",
                            "earlier head: OK",
                            "earlier signature: OK",
                            "goes on: OK");
        }
    }

    /** A file with the head of so many entries. */
    private String head(int size) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement()) {
            String note = statement
                    .executeQuery("SELECT note FROM checkpoint WHERE size = " + size)
                    .getString(1);
            return Files.writeString(own.resolve("head-" + size + ".txt"), note).toString();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "earlier/head.txt",
                "earlier/head.sig",
                "earlier/checkpoint.txt",
                "earlier/00.bin",
                "earlier/01.bin",
                "earlier/02.bin",
                "head.txt"
            })
    void with_one_bit_changed_it_does_not_show_that(String file) throws IOException {
        openssl_or_skip();
        Path pack = own.resolve("pack");
        run("audit", "export", "1", "--ledger", ledger.toString(), "--against", head(3), "--to", pack.toString());
        List<String> sound = checked(pack);
        byte[] bytes = Files.readAllBytes(pack.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(pack.resolve(file), bytes);

        assertThat(sound).hasSize(SOUND.size() + 3).endsWith("goes on: OK");
        assertThat(checked(pack)).isNotEqualTo(sound);
    }

    @Test
    void a_head_of_something_else_is_refused() throws IOException {
        Path letter = Files.writeString(own.resolve("letter.txt"), "Dear all,\n");
        SigningKey key = SigningKey.made("example.org/other");
        Checkpoint head = new Checkpoint("example.org/other", 1, new byte[32]);
        Path other = Files.writeString(own.resolve("other.txt"), SignedNote.of(head.text(), key));
        Path pack = own.resolve("pack");

        Screen none = run("audit", "export", "--ledger", ledger.toString(), "--to", pack.toString());
        Screen noHead = exportedAgainst(letter, pack);
        Screen foreign = exportedAgainst(other, pack);

        assertThat(none.err()).contains("RUN: no run is named, and no head");
        assertThat(noHead.exitCode()).isEqualTo(3);
        assertThat(noHead.err()).contains("letter.txt: that is no signed head");
        assertThat(foreign.exitCode()).isEqualTo(3);
        assertThat(foreign.err()).contains("it is no head of this ledger that its key has signed");
        assertThat(pack).doesNotExist();
    }

    private static Screen exportedAgainst(Path head, Path pack) {
        return run(
                "audit",
                "export",
                "0",
                "--ledger",
                ledger.toString(),
                "--against",
                head.toString(),
                "--to",
                pack.toString());
    }

    @Test
    void a_file_that_is_missing_fails_them() throws IOException {
        openssl_or_skip();
        Path pack = exported(2);
        Files.delete(pack.resolve("facts/0/tea.csv"));

        assertThat(checked(pack)).doesNotContain("files: OK");
    }

    @Test
    void it_holds_a_page_for_people_and_no_secret() throws IOException {
        Path pack = exported(3);

        assertThat(pack.resolve("review.html")).content().contains("<dt>As of</dt><dd>2026-02-04</dd>");
        try (Stream<Path> files = Files.walk(pack)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(
                                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain("PRIVATE KEY"));
        }
    }

    @Test
    void a_folder_that_is_there_is_kept_and_a_run_that_there_is_not_makes_none() throws IOException {
        Path there = Files.createDirectory(own.resolve("there"));
        Path none = own.resolve("none");

        Screen kept = run("audit", "export", "0", "--ledger", ledger.toString(), "--to", there.toString());
        Screen unknown = run("audit", "export", "77", "--ledger", ledger.toString(), "--to", none.toString());
        Screen nowhere = run(
                "audit",
                "export",
                "0",
                "--ledger",
                ledger.toString(),
                "--to",
                own.resolve("a/b").toString());

        assertThat(kept.exitCode()).isEqualTo(3);
        assertThat(kept.err()).contains("it is there already");
        assertThat(there).isEmptyDirectory();
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.err()).contains("There is no run 77 in the ledger.");
        assertThat(nowhere.err()).contains("it cannot be written");
        try (Stream<Path> left = Files.list(own)) {
            assertThat(left).containsExactly(there);
        }
    }
}
