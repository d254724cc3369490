package org.thesischecker.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.report.Renderer;
import org.thesischecker.report.Result;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.register.RegistersResult;

/** For a spreadsheet: real numbers and days, filters, and no formulas. Of a review, or of registers. */
public final class WorkbookRenderer implements Renderer {

    @Override
    public byte[] bytes(Result result) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TabWriter writer = new TabWriter(workbook);
            Book book = book(result);
            book.tabs().forEach(writer::write);
            describe(workbook.getProperties(), book);
            workbook.write(bytes);
            return SameZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory can be written.", impossible);
        }
    }

    /** What goes into a workbook. */
    private record Book(String title, LocalDate day, List<Tab> tabs) {}

    private static Book book(Result result) {
        if (result instanceof ReviewResult review) {
            LocalDate asOf = review.review().asOf();
            return new Book("Thesis review as of " + asOf, asOf, ReviewTabs.of(review));
        }
        if (result instanceof RegistersResult registers) {
            return new Book(
                    "Registers of " + registers.title(), registers.window().to(), RegisterTabs.of(registers));
        }
        throw new IllegalArgumentException("A workbook is of a review or of registers, not of " + result.getClass());
    }

    /** The same result makes the same file, so it is dated by the day that it is of. */
    private static void describe(POIXMLProperties properties, Book book) {
        Optional<Date> day =
                Optional.of(Date.from(book.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("Thesis Checker");
        properties.getCoreProperties().setTitle(book.title());
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
    }
}
