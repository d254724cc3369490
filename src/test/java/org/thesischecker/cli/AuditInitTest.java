package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** A ledger that cannot be made leaves nothing behind: no half of it, and no key of a ledger that is not there. */
class AuditInitTest {

    @TempDir
    private Path folder;

    private Screen made(Path ledger, Path key) {
        return new Terminal()
                .run(
                        "audit",
                        "init",
                        "--name",
                        "example.org/theses",
                        "--ledger",
                        ledger.toString(),
                        "--key",
                        key.toString());
    }

    private void refused(Screen screen, String what) {
        assertThat(screen.err()).contains(what, "Nothing was written.");
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    @Test
    void a_folder_that_is_not_there_leaves_no_key() {
        Path key = folder.resolve("ledger.key");

        Screen screen = made(folder.resolve("missing").resolve("thesis.ledger"), key);

        assertThat(screen.err()).contains("its folder does not exist");
        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(folder).isEmptyDirectory();
        assertThat(made(folder.resolve("thesis.ledger"), key).exitCode()).isZero();
    }

    @Test
    void a_ledger_and_its_key_are_two_files() {
        refused(made(folder.resolve("one"), folder.resolve(".").resolve("one")), "that is the ledger");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_disk_without_room_for_the_ledger_or_its_key_is_left_empty() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted =
                Shell.run(folder, "mount -t tmpfs -o size=16k thesis disk").exitCode() == 0;
        assumeTrue(mounted, "A small disk can only be mounted by root.");
        try {
            refused(made(disk.resolve("thesis.ledger"), folder.resolve("ledger.key")), "the disk is full");
            assertThat(disk).isEmptyDirectory();
            assertThat(folder.resolve("ledger.key")).doesNotExist();

            Shell.run(folder, "head -c 16384 /dev/zero >disk/filler");
            refused(made(folder.resolve("thesis.ledger"), disk.resolve("ledger.key")), "it cannot be written");
            assertThat(disk.resolve("ledger.key")).doesNotExist();
            assertThat(folder.resolve("thesis.ledger")).doesNotExist();
        } finally {
            Shell.run(folder, "umount disk");
        }
    }

    @Test
    void a_disk_that_is_read_only_is_told() throws IOException {
        Files.createDirectory(folder.resolve("disk"));
        boolean mounted =
                Shell.run(folder, "mount -t tmpfs -o ro,size=1m thesis disk").exitCode() == 0;
        assumeTrue(mounted, "A small disk can only be mounted by root.");
        try {
            refused(
                    made(folder.resolve("disk").resolve("thesis.ledger"), folder.resolve("ledger.key")),
                    "it cannot be written");
            assertThat(folder.resolve("ledger.key")).doesNotExist();
        } finally {
            Shell.run(folder, "umount disk");
        }
    }
}
