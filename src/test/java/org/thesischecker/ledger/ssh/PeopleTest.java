package org.thesischecker.ledger.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** The file that says whose keys are whose, and each thing that can be wrong with it. */
class PeopleTest {

    private static final Path MADE = Path.of("src/test/resources/ssh");

    @TempDir
    private Path folder;

    private static String key(String name) throws IOException {
        return Files.readString(MADE.resolve(name + ".pub")).strip();
    }

    private static SshKey parsed(String name) throws IOException {
        String[] parts = key(name).split(" ");
        return SshKey.of(parts[0], parts[1]).orElseThrow();
    }

    private Loaded<People> loaded(String... lines) throws IOException {
        return People.load(Files.writeString(folder.resolve("people"), String.join("\n", lines) + "\n"));
    }

    private static String problems(Loaded<People> loaded) {
        assertThat(loaded.value()).isEmpty();
        return loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    @Test
    void names_keys_and_remarks_are_read_as_openssh_writes_them() throws IOException {
        People people = loaded(
                        "# who may sign",
                        "",
                        "\"A. Strategist\" namespaces=\"git,thesis-ledger\" " + key("ed25519") + " laptop",
                        "b.head@example.org\t" + key("rsa"),
                        "c.third@example.org namespaces=\"git\" " + key("ecdsa"))
                .value()
                .orElseThrow();
        Instant now = Instant.parse("2026-02-28T12:00:00Z");

        assertThat(people.nameOf(parsed("ed25519"), now)).contains("A. Strategist");
        assertThat(people.nameOf(parsed("rsa"), now)).contains("b.head@example.org");
        assertThat(people.nameOf(parsed("ecdsa"), now))
                .as("a key for something else")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:59:59Z, false",
        "2026-02-01T00:00:00Z, true",
        "2026-03-01T12:30:00Z, true",
        "2026-03-01T12:30:01Z, false"
    })
    void a_key_counts_while_it_is_valid(String time, boolean counts) throws IOException {
        People people = loaded(
                        "a@example.org valid-after=\"20260201\",valid-before=\"202603011230Z\" " + key("ed25519"))
                .value()
                .orElseThrow();

        assertThat(people.nameOf(parsed("ed25519"), Instant.parse(time)).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_line() throws IOException {
        String told = problems(loaded(
                "a@example.org",
                "*@example.org " + key("ed25519"),
                "b@example.org,c@example.org " + key("rsa"),
                "d@example.org ssh-ed25519 AAAA",
                "e@example.org ssh-dss " + key("rsa").split(" ")[1],
                "f@example.org cert-authority " + key("ecdsa"),
                "g@example.org valid-before=\"20260231\" " + key("ecdsa")));

        assertThat(told)
                .contains("people:1: that is no line of a signer")
                .contains("people:2: \"*@example.org\" is no name of one person")
                .contains("people:3: \"b@example.org,c@example.org\" is no name of one person")
                .contains("people:4: the key of d@example.org is none that can be checked")
                .contains("people:5: the key of e@example.org is none that can be checked")
                .contains("people:6: the option \"cert-authority\" is not known here")
                .contains("people:7: valid-before=\"20260231\" has no time");
    }

    @Test
    void one_key_under_two_names_is_refused() throws IOException {
        assertThat(problems(loaded("a@example.org " + key("rsa"), "b@example.org " + key("rsa"))))
                .contains("people:2: the key of b@example.org is that of a@example.org, in line 1");
    }

    @Test
    void a_file_that_names_nobody_and_one_that_is_missing_are_refused() throws IOException {
        assertThat(problems(loaded("# nobody yet"))).contains("it names nobody");
        assertThat(problems(People.load(folder.resolve("missing")))).contains("there is no such file");
    }
}
