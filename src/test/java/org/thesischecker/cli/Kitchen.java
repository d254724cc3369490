package org.thesischecker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thesischecker.cli.Terminal.Screen;

/** The made-up book's facts in a folder of a test's own, where rows can be added. */
final class Kitchen {

    private final Path folder;
    private final Terminal terminal = new Terminal();

    Kitchen(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectory(facts());
            for (String name : List.of("metrics.yaml", "tea.csv")) {
                Files.copy(Terminal.TEA.resolve("facts").resolve(name), file("facts/" + name));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Path facts() {
        return folder.resolve("facts");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path with(String name, String content) {
        try {
            return Files.writeString(file(name), content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    String content(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every file of the facts folder, hidden ones too, with what it holds. */
    Map<String, String> everything() {
        try (Stream<Path> files = Files.list(facts())) {
            Map<String, String> all = new TreeMap<>();
            for (Path file : files.toList()) {
                all.put(
                        file.getFileName().toString(),
                        Files.isDirectory(file)
                                ? "a folder"
                                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Imports a sheet; of two values of an option the test's counts. */
    Screen imports(Path sheet, String... options) {
        List<String> all = new ArrayList<>(List.of("facts", "import", sheet.toString()));
        if (!Arrays.asList(options).contains("--into")) {
            all.addAll(List.of("--into", file("facts/tea.csv").toString()));
        }
        all.addAll(List.of("--facts", facts().toString()));
        all.addAll(Arrays.asList(options));
        return shown(terminal.run(all.toArray(String[]::new)));
    }

    Screen run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--facts", facts().toString()));
        return shown(terminal.run(all.toArray(String[]::new)));
    }

    /** Paths are shown as they would be in the folder itself. */
    private Screen shown(Screen screen) {
        String here = folder + "/";
        return new Screen(
                screen.exitCode(), screen.out().replace(here, ""), screen.err().replace(here, ""));
    }
}
