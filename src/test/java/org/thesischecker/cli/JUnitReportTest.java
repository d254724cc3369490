package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The JUnit report has the elements and attributes that the Surefire report schema has, and no others. */
class JUnitReportTest {

    /** Each element's attributes: those that have to be there, then those that may. */
    private static final Map<String, List<List<String>>> SCHEMA = Map.of(
            "testsuite", List.of(List.of("name", "tests", "errors", "skipped", "failures"), List.of("time", "group")),
            "testcase", List.of(List.of("name", "time"), List.of("classname", "group")),
            "failure", List.of(List.of("type"), List.of("message")),
            "skipped", List.of(List.of(), List.of("message")));

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
    void failures_and_cases_that_are_to_do_are_told_apart() throws Exception {
        Element suite = report();

        assertThat(attributes(suite))
                .containsEntry("tests", "3")
                .containsEntry("failures", "1")
                .containsEntry("skipped", "1")
                .containsEntry("errors", "0");
        List<Element> tests = children(suite);
        assertThat(tests).hasSize(3);
        assertThat(attributes(tests.get(1)))
                .containsEntry("name", "a <cup> \"short\" & more ]]>")
                .containsEntry("classname", "tea-2025.cups");
        Element failure = children(tests.get(1)).get(0);
        assertThat(failure.getTagName()).isEqualTo("failure");
        assertThat(failure.getAttribute("message"))
                .isEqualTo("verdict: expected CONFIRMED, came BROKEN; message of short: "
                        + "expected \"a < b & \"c\" ]]>\", came \"The year stays below the forecast\"");
        assertThat(cases.shown(failure.getTextContent())).isEqualTo("""
                        rules/tea-2025/theses/cups.cases.yaml:13:16: verdict: expected CONFIRMED, came BROKEN
                        rules/tea-2025/theses/cups.cases.yaml:14:25: message of short: \
                        expected "a < b & "c" ]]>", came "The year stays below the forecast"
                        Hold: short.""");
        assertThat(children(tests.get(2)).get(0).getAttribute("message"))
                .isEqualTo("passes by now; remove its todo: <rain> & wind");
    }

    @Test
    void every_element_has_the_attributes_of_the_schema_and_times_as_it_wants_them() throws Exception {
        Element suite = report();

        assertThat(suite.getTagName()).isEqualTo("testsuite");
        holds(suite);
    }

    private static void holds(Element element) {
        List<List<String>> allowed = SCHEMA.get(element.getTagName());
        assertThat(allowed).as(element.getTagName()).isNotNull();
        List<String> all = new ArrayList<>(allowed.get(0));
        all.addAll(allowed.get(1));
        assertThat(attributes(element).keySet()).containsAll(allowed.get(0));
        assertThat(all).containsAll(new TreeSet<>(attributes(element).keySet()));
        if (element.hasAttribute("time")) {
            assertThat(element.getAttribute("time")).matches("[0-9]{1,3}(\\.[0-9]{0,3})?");
        }
        children(element).forEach(JUnitReportTest::holds);
    }

    private Element report() throws IOException, ParserConfigurationException, SAXException {
        Path file = cases.file("cases.xml");
        assertThat(cases.test("--report", "junit=" + file).exitCode()).isEqualTo(1);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Map<String, String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .collect(Collectors.toMap(node -> node.getNodeName(), node -> node.getNodeValue()));
    }
}
