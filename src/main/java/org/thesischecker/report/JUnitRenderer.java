package org.thesischecker.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.Difference;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;
import org.thesischecker.source.Characters;

/**
 * Rule tests for a CI server, as the Surefire report schema describes them
 * (maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd).
 *
 * <p>A case marked {@code todo} is skipped. All times are 0: the same inputs give the same bytes.
 */
public final class JUnitRenderer implements Renderer {

    private static final String TIME = "0";

    @Override
    public byte[] bytes(Result result) {
        if (!(result instanceof TestResult tested)) {
            throw new IllegalArgumentException("Only rule tests are written as JUnit reports.");
        }
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(tested, xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Text can be written to memory.", impossible);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(TestResult result, XMLStreamWriter xml) throws XMLStreamException {
        int todo = result.count(Outcome.TODO) + result.count(Outcome.TODO_PASSES);
        xml.writeStartDocument("UTF-8", "1.0");
        line(xml, 0);
        xml.writeStartElement("testsuite");
        attribute(xml, "name", "thesis test");
        attribute(xml, "time", TIME);
        attribute(xml, "tests", Integer.toString(result.cases()));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", Integer.toString(todo));
        attribute(xml, "failures", Integer.toString(result.count(Outcome.FAILED)));
        for (TestedBook book : result.books()) {
            for (CaseResult one : book.tests().results()) {
                write(book, one, xml);
            }
        }
        line(xml, 0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void write(TestedBook book, CaseResult result, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        if (result.outcome() == Outcome.PASSED) {
            xml.writeEmptyElement("testcase");
            named(xml, book, result);
            return;
        }
        xml.writeStartElement("testcase");
        named(xml, book, result);
        line(xml, 2);
        if (result.outcome() == Outcome.FAILED) {
            xml.writeStartElement("failure");
            attribute(xml, "message", TestDocument.text(result));
            attribute(xml, "type", "expectation");
            xml.writeCharacters(shown(letter(result)));
            xml.writeEndElement();
        } else {
            String passes = result.outcome() == Outcome.TODO_PASSES ? "passes by now; remove its todo: " : "todo: ";
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", passes + TestDocument.reason(result));
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void named(XMLStreamWriter xml, TestedBook book, CaseResult result) throws XMLStreamException {
        attribute(xml, "name", result.tried().name().replace('\n', ' '));
        attribute(xml, "classname", book.book().id() + "." + result.subject());
        attribute(xml, "time", TIME);
    }

    private static String letter(CaseResult result) {
        List<Difference> differences = result.differences();
        return differences.stream()
                        .map(difference -> difference.place() + ": " + difference.text())
                        .collect(Collectors.joining("\n"))
                + "\n" + result.came().text();
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
