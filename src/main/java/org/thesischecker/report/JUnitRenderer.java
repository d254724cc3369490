package org.thesischecker.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.thesischecker.source.Characters;

/**
 * For a CI server, as the Surefire report schema describes it
 * (maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd).
 *
 * <p>All times are 0: the same inputs give the same bytes.
 */
public final class JUnitRenderer implements Renderer {

    private static final String TIME = "0";

    @Override
    public byte[] bytes(Result result) {
        JUnitSuite suite = result.suite()
                .orElseThrow(() -> new IllegalArgumentException("This result is not written as a JUnit report."));
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(suite, xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text can be written to memory.", impossible);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JUnitSuite suite, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(xml, 0);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", suite.name());
        attribute(xml, "time", TIME);
        attribute(xml, "tests", Integer.toString(suite.tests().size()));
        attribute(xml, "errors", Long.toString(suite.count(JUnitSuite.Ending.ERROR)));
        attribute(xml, "skipped", Long.toString(suite.count(JUnitSuite.Ending.SKIPPED)));
        attribute(xml, "failures", Long.toString(suite.count(JUnitSuite.Ending.FAILED)));
        for (JUnitSuite.Test test : suite.tests()) {
            write(test, xml);
        }
        line(xml, 0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(JUnitSuite.Test test, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        if (test.ending() == JUnitSuite.Ending.PASSED) {
            xml.writeEmptyElement("testcase");
            named(xml, test);
            return;
        }
        xml.writeStartElement("testcase");
        named(xml, test);
        line(xml, 2);
        switch (test.ending()) {
            case FAILED -> wrong(xml, "failure", "expectation", test);
            case ERROR -> wrong(xml, "error", "unloadable", test);
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                attribute(xml, "message", test.message());
            }
            case PASSED -> throw new IllegalStateException("A test that passed has no more to say.");
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void wrong(XMLStreamWriter xml, String element, String type, JUnitSuite.Test test)
            throws XMLStreamException {
        xml.writeStartElement(element);
        attribute(xml, "message", test.message());
        attribute(xml, "type", type);
        xml.writeCharacters(shown(test.letter()));
        xml.writeEndElement();
    }

    private static void named(XMLStreamWriter xml, JUnitSuite.Test test) throws XMLStreamException {
        attribute(xml, "name", test.name());
        attribute(xml, "classname", test.group());
        attribute(xml, "time", TIME);
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, shown(value));
    }

    /** XML has no way to write most control characters, not even escaped. */
    private static String shown(String text) {
        return text.lines().map(Characters::visible).collect(Collectors.joining("\n"));
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
