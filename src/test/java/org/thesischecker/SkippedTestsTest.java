package org.thesischecker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CI ends with the tests that were skipped. */
class SkippedTestsTest {

    @TempDir
    private Path folder;

    @Test
    void each_skipped_test_is_named_with_its_reason() throws Exception {
        report("one", """
                  <testcase name="runs" classname="a.B" time="0.1"/>
                  <testcase name="needs a &quot;terminal&quot;" classname="a.B" time="0.0">
                    <skipped message="Assumption failed: there is none &amp; never was" type="x"/>
                  </testcase>
                """);
        report("two", """
                  <testcase name="later" classname="a.C" time="0.0">
                    <skipped/>
                  </testcase>
                """);

        assertThat(said()).isEqualTo("""
                a.B.needs a "terminal": Assumption failed: there is none & never was
                a.C.later: no reason given
                """);
    }

    @Test
    void when_none_was_skipped_it_says_so() throws Exception {
        report("one", "  <testcase name=\"runs\" classname=\"a.B\" time=\"0.1\"/>\n");

        assertThat(said()).isEqualTo("no test was skipped\n");
    }

    @Test
    void without_reports_it_does_not_say_that_none_was_skipped() throws Exception {
        assertThat(said()).startsWith("there are no reports of tests in ");
    }

    private void report(String name, String cases) throws IOException {
        Files.writeString(
                folder.resolve("TEST-" + name + ".xml"),
                "<testsuite name=\"" + name + "\">\n" + cases + "</testsuite>\n");
    }

    private String said() throws Exception {
        Process process = new ProcessBuilder("bash", ".ci/skipped", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
