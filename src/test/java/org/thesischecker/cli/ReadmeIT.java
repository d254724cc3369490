package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs what README.md and docs show.
 *
 * <p>A fenced block {@code console} holds commands after {@code $ } and what they say on stdout and stderr; a line
 * {@code ...} stands for any lines. A block whose fence says {@code file=PATH} is written to that file, one that says
 * {@code append=PATH} is added to it. The blocks of a page run in order, in a folder with the launcher, the shipped book,
 * and the facts that the goldens are kept on, so that a new reading or book breaks no page; a tutorial starts in an empty
 * folder.
 */
class ReadmeIT {

    private static final Path BOOK = Path.of("rules", "citic-2025h2-technology");
    private static final Path FROZEN_FACTS = Path.of("src", "test", "goldens", "facts");
    private static final String PATH = Shell.PROJECT + ":" + System.getenv("PATH");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private static Path workspaces;

    @BeforeAll
    static void use_the_build() {
        Shell.useTheBuild();
    }

    /** Each page has a folder of its own, so that pages can be held at the same time. */
    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> pages_show_what_happens() throws IOException {
        return pages().stream().map(page -> dynamicTest(page.toString(), () -> hold(page)));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        if (Files.exists(Path.of("README.md"))) {
            pages.add(Path.of("README.md"));
        }
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static void hold(Path page) throws IOException {
        List<FencedBlock> blocks = FencedBlock.of(Files.readString(page)).stream()
                .filter(block -> block.isConsole() || block.file().isPresent())
                .toList();
        if (blocks.isEmpty()) {
            return;
        }
        Path workspace = workspace(page.startsWith("docs/tutorial"));
        for (FencedBlock block : blocks) {
            if (block.file().isPresent()) {
                write(workspace.resolve(block.file().get()), block);
            } else {
                run(workspace, page, block);
            }
        }
    }

    private static void run(Path workspace, Path page, FencedBlock block) {
        for (FencedBlock.Command command : block.commands()) {
            Shell.Ended ended = Shell.run(workspace, "{ " + command.line() + "\n} 2>&1", Map.of("PATH", PATH));
            List<String> actual = ended.out().lines().map(String::stripTrailing).toList();
            if (!new Expected(command.output()).isMetBy(actual)) {
                assertThat(String.join("\n", actual))
                        .as("%s:%d: %s", page, block.line(), command.line())
                        .isEqualTo(String.join("\n", command.output()));
            }
        }
    }

    private static void write(Path file, FencedBlock block) throws IOException {
        Files.createDirectories(file.getParent());
        if (block.isAppended()) {
            Files.writeString(file, block.content(), StandardOpenOption.APPEND);
        } else {
            Files.writeString(file, block.content());
        }
    }

    private static Path workspace(boolean empty) throws IOException {
        Path workspace = Files.createTempDirectory(workspaces, "page");
        if (!empty) {
            String launcher = "#!/bin/sh\nexec '" + Shell.PROJECT + "/thesis' \"$@\"\n";
            Files.writeString(workspace.resolve("thesis"), launcher);
            Shell.run(workspace, "chmod +x thesis");
            Files.createDirectory(workspace.resolve("rules"));
            Shell.run(Shell.PROJECT, "cp -R " + BOOK + " '" + workspace + "/rules'");
            Shell.run(Shell.PROJECT, "cp -R " + FROZEN_FACTS + " '" + workspace + "'");
        }
        return workspace;
    }
}
