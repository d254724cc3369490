package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed. */
final class Office {

    private static final String PROGRAM = "soffice";

    private Office() {}

    /** Skips a test where there is none. */
    static void orSkip(String what) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)));
        assumeTrue(there, "LibreOffice (soffice) is not on the PATH, so it does not read %s.".formatted(what));
    }

    /**
     * The lines of each sheet of a workbook, as LibreOffice shows them.
     *
     * @param folder empty, for what LibreOffice writes
     * @return the files, one a sheet, their names with the sheet's in it
     */
    static List<Path> sheets(Path workbook, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.resolve("read").toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        try (Stream<Path> files = Files.list(folder.resolve("read"))) {
            return files.sorted().toList();
        }
    }
}
