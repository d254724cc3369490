package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a project whose build is a script, so that what it does about building can be counted. */
class LauncherIT {

    private static final String BUILD = """
            #!/bin/sh
            echo built >>"$PWD/../builds"
            mkdir -p target
            cp -R '%1$s/target/lib' target/
            cp '%1$s/target/thesis-checker.jar' target/
            """.formatted(Shell.PROJECT);

    @TempDir
    private Path folder;

    private Path project;
    private Path tools;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        Shell.useTheBuild();
        project = Files.createDirectories(folder.resolve("project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(project.resolve("src/main"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.copy(Shell.PROJECT.resolve("thesis"), project.resolve("thesis"), StandardCopyOption.COPY_ATTRIBUTES);
        mavenIs(BUILD);
    }

    @Test
    void builds_on_first_use_and_says_so_and_never_again() throws IOException {
        Shell.Ended first = thesis("--version");
        Shell.Ended second = thesis("--version");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err())
                .isEqualTo("thesis: building on first use or after a change; this takes a minute or two\n");
        assertThat(first.out()).startsWith("Thesis Checker ");
        assertThat(second.err()).isEmpty();
        assertThat(folder.resolve("builds")).content().isEqualTo("built\n");
    }

    @Test
    void builds_again_when_a_source_has_changed() throws IOException {
        thesis("--version");
        Shell.run(project, "touch -t 203001010000 src/main");

        thesis("--version");

        assertThat(folder.resolve("builds")).content().isEqualTo("built\nbuilt\n");
    }

    @Test
    void keeps_the_classes_of_a_start_with_the_build_and_again_with_the_next() throws IOException {
        thesis("--version");
        Path archive = project.resolve("target/thesis-checker.jsa");
        assertThat(archive).isNotEmptyFile();
        Files.delete(archive);

        Shell.Ended ended = thesis("--version");

        assertThat(archive).isNotEmptyFile();
        assertThat(ended.err()).isEmpty();
        assertThat(project.resolve("target/.building")).doesNotExist();
    }

    @Test
    void starts_silently_without_an_archive_that_java_refuses() throws IOException {
        thesis("--version");
        Path archive = project.resolve("target/thesis-checker.jsa");
        for (String content : new String[] {"", "no archive at all"}) {
            Files.delete(archive);
            Files.writeString(archive, content);

            Shell.Ended ended = thesis("--version");

            assertThat(ended.err()).isEmpty();
            assertThat(ended.out()).startsWith("Thesis Checker ");
            assertThat(archive).hasContent(content);
        }
    }

    @Test
    void starts_silently_when_the_archive_is_of_another_jar() throws IOException {
        thesis("--version");
        Shell.run(project, "touch target/thesis-checker.jar && touch -t 203001010000 target/thesis-checker.jsa");

        Shell.Ended ended = thesis("--version");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Thesis Checker ");
    }

    @Test
    void two_at_once_on_first_use_build_once() throws IOException {
        Shell.Ended ended = Shell.run(
                project,
                path() + " ./thesis --version & " + path() + " ./thesis --version; code=$?; wait $!; exit $code");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.out().lines()).hasSize(2).allMatch(line -> line.startsWith("Thesis Checker "));
        assertThat(folder.resolve("builds")).content().isEqualTo("built\n");
    }

    @Test
    void takes_over_the_lock_of_a_build_that_was_killed() throws IOException {
        Path lock = Files.createDirectories(project.resolve("target/.building"));
        Shell.Ended dead = Shell.run(project, "sh -c 'echo $$'");
        Files.writeString(lock.resolve("owner"), dead.out());

        assertThat(thesis("--version").exitCode()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void starts_from_any_folder_and_through_links() throws IOException {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("one"), Path.of("../project/thesis"));
        Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));

        assertThat(Shell.run(folder, path() + " links/two --version").exitCode())
                .isZero();
        assertThat(Shell.run(Path.of("/"), path() + " PATH=\"" + links + ":$PATH\" two --version")
                        .exitCode())
                .isZero();
    }

    @Test
    void a_failed_build_shows_its_end_and_exits_with_70() throws IOException {
        mavenIs("#!/bin/sh\necho 'the last thing Maven said'\nexit 1\n");

        Shell.Ended ended = thesis("review");

        assertThat(ended.exitCode()).isEqualTo(70);
        assertThat(ended.err())
                .contains("the last thing Maven said\n")
                .endsWith("thesis: the build failed; all that Maven said is in "
                        + project.toRealPath().resolve("target/build.log") + "\n");
        assertThat(project.resolve("target/.building")).doesNotExist();
    }

    @Test
    void without_maven_it_says_what_to_do() {
        Shell.Ended ended = Shell.run(project, withoutMaven() + " ./thesis review");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("Install Maven 3.8 or newer");
    }

    @Test
    void an_old_java_is_refused() throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        script(jdk.resolve("java"), "#!/bin/sh\nexit 1\n");
        Files.writeString(folder.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");

        Shell.Ended ended = Shell.run(
                project,
                "./thesis review",
                Map.of("JAVA_HOME", folder.resolve("jdk").toString()));

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).endsWith(" is Java 11\nInstall a JDK, 17 or newer, or set JAVA_HOME.\n");
    }

    @Test
    void where_nothing_can_be_written_it_says_what_to_do() throws IOException {
        Files.writeString(project.resolve("target"), "a file where the folder would be");

        Shell.Ended ended = thesis("review");

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("not built yet").contains("Run ./thesis once on a copy");
    }

    @Test
    void arguments_arrive_as_they_are() {
        Shell.Ended ended = thesis("facts show 'a b' --facts '*'");

        assertThat(ended.err())
                .endsWith("*: there is no such folder\n"
                        + "Facts are looked for in facts, or where --facts says.\n\n1 problem; nothing was done.\n");
    }

    @Test
    void time_zone_and_locale_change_no_byte() {
        String review = "./thesis review --rules src/test/books/tea/rules --facts src/test/books/tea/facts "
                + "--as-of 2026-02-28 --format ";
        for (String format : new String[] {"text", "json", "markdown"}) {
            Shell.Ended here = Shell.run(Shell.PROJECT, review + format);
            Shell.Ended there = Shell.run(
                    Shell.PROJECT, review + format, Map.of("TZ", "Pacific/Apia", "LC_ALL", "tr_TR.UTF-8", "LANG", "C"));

            assertThat(here.exitCode()).isZero();
            assertThat(there).isEqualTo(here);
        }
    }

    @Test
    void ctrl_c_ends_with_130() throws IOException, InterruptedException {
        assumeTrue(interruptsArrive(), "whoever started the tests ignores SIGINT, and so would the launcher");
        Process running = new ProcessBuilder("./thesis", "review", "--as-of", "2026-02-28")
                .directory(Shell.PROJECT.toFile())
                .redirectErrorStream(true)
                .start();

        Shell.run(folder, "kill -INT " + running.pid());

        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isEqualTo(ExitCode.INTERRUPTED.number());
    }

    private Shell.Ended thesis(String arguments) {
        return Shell.run(project, path() + " ./thesis " + arguments);
    }

    private String path() {
        return "PATH='" + tools + "':\"$PATH\"";
    }

    private static String withoutMaven() {
        return "mvn() { :; }; hidden=$(mktemp -d); for tool in sh java dirname readlink find head mkdir rm mv cat kill "
                + "touch tail sed sleep; do ln -s \"$(command -v $tool)\" \"$hidden/$tool\"; done; unset -f mvn; PATH=$hidden";
    }

    private void mavenIs(String content) throws IOException {
        script(tools.resolve("mvn"), content);
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Whether SIGINT, the second signal, is not among those that this process ignores. */
    private static boolean interruptsArrive() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .noneMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(1));
    }
}
