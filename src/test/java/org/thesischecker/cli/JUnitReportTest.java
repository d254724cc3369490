package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The JUnit report has the elements and attributes that the Surefire report schema has, and no others. */
class JUnitReportTest {

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder)
                .changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED")
                .changed(RuleCases.CUPS, "name: a cup short", "name: \"a <cup> \\\"short\\\" & more ]]>\"")
                .changed(RuleCases.CUPS, "exactly: [short]", "messages: {short: 'a < b & \"c\" ]]>'}")
                .changed(RuleCases.DROUGHT, "expect:", "todo: <rain> & wind\n    expect:");
    }

    @Test
    void failures_and_cases_that_are_to_do_are_told_apart() throws IOException {
        Element suite = report();

        assertThat(SurefireReport.attributes(suite))
                .containsEntry("tests", "3")
                .containsEntry("failures", "1")
                .containsEntry("skipped", "1")
                .containsEntry("errors", "0");
        List<Element> tests = SurefireReport.children(suite);
        assertThat(tests).hasSize(3);
        assertThat(SurefireReport.attributes(tests.get(1)))
                .containsEntry("name", "a <cup> \"short\" & more ]]>")
                .containsEntry("classname", "tea-2025.cups");
        Element failure = SurefireReport.children(tests.get(1)).get(0);
        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("verdict: expected CONFIRMED, came BROKEN; message of short: "
                        + "expected \"a < b & \"c\" ]]>\", came \"The year stays below the forecast\"");
        assertThat(cases.shown(failure.getTextContent())).isEqualTo("""
                        rules/tea-2025/theses/cups.cases.yaml:13:16: verdict: expected CONFIRMED, came BROKEN
                        rules/tea-2025/theses/cups.cases.yaml:14:25: message of short: \
                        expected "a < b & "c" ]]>", came "The year stays below the forecast"
                        Hold: short.""");
        assertThat(SurefireReport.children(tests.get(2)).get(0).getAttribute("message"))
                .isEqualTo("passes by now; remove its todo: <rain> & wind");
    }

    private Element report() throws IOException {
        Path file = cases.file("cases.xml");
        assertThat(cases.test("--report", "junit=" + file).exitCode()).isEqualTo(1);
        String report = Files.readString(file);
        assertThat(report).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return SurefireReport.suite(report);
    }
}
