package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A JUnit report, held against what the Surefire report schema
 * (maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd) allows of what we write.
 */
final class SurefireReport {

    /** Each element's attributes: those that have to be there, then those that may. */
    private static final Map<String, List<List<String>>> SCHEMA = Map.of(
            "testsuite", List.of(List.of("name", "tests", "errors", "skipped", "failures"), List.of("time", "group")),
            "testcase", List.of(List.of("name", "time"), List.of("classname", "group")),
            "failure", List.of(List.of("type"), List.of("message")),
            "error", List.of(List.of("type"), List.of("message")),
            "skipped", List.of(List.of(), List.of("message")));

    private SurefireReport() {}

    /** The suite, after it was found to be as the schema wants it. */
    static Element suite(String report) {
        try {
            Element suite = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(suite.getTagName()).isEqualTo("testsuite");
            holds(suite);
            return suite;
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new AssertionError("It is no XML: " + wrong.getMessage(), wrong);
        }
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
        children(element).forEach(SurefireReport::holds);
    }

    static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static Map<String, String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .collect(Collectors.toMap(node -> node.getNodeName(), node -> node.getNodeValue()));
    }
}
