package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;

/** An evidence pack holds what people said of its run, and its own steps check who signed it. */
class AuditExportPeopleTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void waive_and_acknowledge() {
        desk = new LedgerDesk(folder).waived();
        desk.said("audit", "ack", "0", "--cause", "real", "--who", "C. Other", "--reason", "Seen on Monday");
    }

    private Path exported(String... more) {
        Path pack = folder.resolve("pack");
        List<String> all = new ArrayList<>(List.of("audit", "export", "0", "--to", pack.toString()));
        all.addAll(List.of(more));
        Screen screen = desk.said(all.toArray(String[]::new));
        assertThat(screen.exitCode()).as(screen.err()).isZero();
        return pack;
    }

    private Path exportedAmongPeople() {
        return exported("--people", desk.people.toString());
    }

    /** What the steps say, as far as it is an OK. */
    private static List<String> checked(Path pack) throws IOException {
        String version = Shell.run(Path.of("."), "openssl version").out();
        assumeTrue(version.matches("(?s)OpenSSL ([3-9]|\\d\\d)\\..*"), "OpenSSL 3 is not here.");
        String steps = FencedBlock.of(Files.readString(pack.resolve("VERIFY.md"))).stream()
                .map(FencedBlock::content)
                .collect(Collectors.joining("\n"));
        return Shell.run(pack, "{ " + steps + "\n} 2>/dev/null")
                .out()
                .lines()
                .filter(line -> line.endsWith(": OK"))
                .toList();
    }

    private static final List<String> SOUND = List.of(
            "files: OK",
            "entry: OK",
            "tree: OK",
            "head: OK",
            "signature: OK",
            "key: OK",
            "files of 1: OK",
            "entry 1: OK",
            "tree of 1: OK",
            "signature requested-by of 1: OK",
            "whose key requested-by of 1: OK",
            "signature approved-by of 1: OK",
            "whose key approved-by of 1: OK",
            "files of 2: OK",
            "entry 2: OK",
            "tree of 2: OK");

    @Test
    void its_own_steps_show_who_signed_what() throws IOException {
        Path pack = exportedAmongPeople();

        assertThat(checked(pack)).isEqualTo(SOUND);
        assertThat(pack.resolve("people.txt"))
                .content()
                .contains("The run was recorded by C. Recorder (claimed only).")
                .contains("waiver of kettle-release BROKEN (tea-2025h2), from 2026-02-28 to 2026-05-31")
                .contains("  requested-by: A. Strategist (signed)", "  approved-by: B. Head (signed)")
                .contains("  by: C. Other (claimed only)", "  reason: Seen on Monday");
        assertThat(pack.resolve("VERIFY.md"))
                .content()
                .contains("Nothing shows that the name in `people/2/by.json` is more than claimed.");
    }

    @Test
    void openssh_checks_the_same_signatures() throws IOException {
        assumeTrue(Shell.run(folder, "command -v ssh-keygen").exitCode() == 0, "OpenSSH is not here.");
        Path pack = exportedAmongPeople();

        assertThat(Shell.run(
                                pack,
                                "ssh-keygen -Y verify -f allowed_signers -I 'B. Head' -n thesis-ledger"
                                        + " -s people/1/approved-by-signature.txt <people/1/statement.json")
                        .out())
                .startsWith("Good \"thesis-ledger\" signature for B. Head");
    }

    @Test
    void without_the_file_of_people_each_name_is_told_as_claimed() throws IOException {
        Path pack = exported();

        assertThat(pack.resolve("people.txt"))
                .content()
                .contains("approved-by: B. Head (claimed only: signed with a key not known as theirs)");
        assertThat(pack.resolve("allowed_signers")).doesNotExist();
        assertThat(checked(pack))
                .contains("signature approved-by of 1: OK")
                .doesNotContain("whose key approved-by of 1: OK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people/1/entry.json",
                "people/1/statement.json",
                "people/1/reason.json",
                "people/1/requested-by.json",
                "people/1/approved-by-signature.txt",
                "people/1/SHA256SUMS",
                "people/1/proof/00.bin",
                "people/2/by.json"
            })
    void with_one_bit_changed_it_fails_them(String file) throws IOException {
        Path pack = exportedAmongPeople();
        byte[] bytes = Files.readAllBytes(pack.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(pack.resolve(file), bytes);

        assertThat(checked(pack)).isNotEqualTo(SOUND);
    }

    @Test
    void names_that_change_places_fail_them_and_so_does_a_name_that_is_not_that_of_the_key() throws IOException {
        Path pack = exportedAmongPeople();
        Path sums = pack.resolve("people/1/SHA256SUMS");
        Path signers = pack.resolve("allowed_signers");
        String list = Files.readString(sums);
        String known = Files.readString(signers);

        Shell.run(pack, "cd people/1 && mv reason.json x && mv approved-by.json reason.json && mv x approved-by.json");
        Files.writeString(
                sums,
                list.replace("/reason.json", "/x.json")
                        .replace("/approved-by.json", "/reason.json")
                        .replace("/x.json", "/approved-by.json"));
        assertThat(checked(pack)).contains("files of 1: OK").doesNotContain("entry 1: OK");

        Shell.run(pack, "cd people/1 && mv reason.json x && mv approved-by.json reason.json && mv x approved-by.json");
        Files.writeString(sums, list);
        Files.writeString(signers, known.replace("B. Head", "D. Deputy"));
        assertThat(checked(pack))
                .contains("entry 1: OK", "signature approved-by of 1: OK")
                .doesNotContain("whose key approved-by of 1: OK");
    }

    @Test
    void the_page_says_how_many_steps_have_to_hold() throws IOException {
        assertThat(exportedAmongPeople().resolve("VERIFY.md"))
                .content()
                .contains("Together they print %d lines that end with OK".formatted(SOUND.size()));
    }

    @Test
    void what_was_dropped_is_a_marker_and_every_proof_still_checks() throws IOException {
        desk.said("audit", "redact", "0", "--text", "who", "--reason", "Has left", "--who", "B. Head");
        desk.said("audit", "redact", "1", "--text", "reason", "--reason", "It named a client", "--who", "B. Head");

        Path pack = exportedAmongPeople();

        assertThat(checked(pack))
                .containsAll(SOUND)
                .contains("tree of 3: OK", "tree of 4: OK")
                .hasSize(SOUND.size() + 6);
        assertThat(pack.resolve("people/1/reason.redacted")).content().startsWith("[redacted by entry 4] sha256 ");
        assertThat(pack.resolve("people.txt"))
                .content()
                .contains("recorded by [redacted by entry 3]", "reason: [redacted by entry 4]")
                .contains("redaction of entry 1", "reason: It named a client");
        try (Stream<Path> files = Files.walk(pack)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(
                                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain("C. Recorder", "The kettle comes in May"));
        }
    }

    @Test
    void keys_of_other_types_are_checked_with_openssh() throws IOException {
        assumeTrue(Shell.run(folder, "command -v ssh-keygen").exitCode() == 0, "OpenSSH is not here.");
        Shell.run(
                folder,
                "ssh-keygen -q -t ecdsa -b 256 -N '' -C '' -f id && { printf '\"D. Fourth\" '; cat id.pub; } >>people");
        desk.saidAmongPeople(
                "audit",
                "ack",
                "0",
                "--cause",
                "real",
                "--sign-with",
                folder.resolve("id").toString());

        List<String> steps = checked(exportedAmongPeople());

        assertThat(steps).containsAll(SOUND).contains("signature by of 3: OK", "whose key by of 3: OK");
    }
}
