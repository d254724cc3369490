package org.thesischecker.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.report.Renderer;
import org.thesischecker.report.Result;
import org.thesischecker.report.ReviewResult;

/** For a spreadsheet: real numbers and days, filters, and no formulas. Of a review only. */
public final class WorkbookRenderer implements Renderer {

    @Override
    public byte[] bytes(Result result) {
        if (!(result instanceof ReviewResult review)) {
            throw new IllegalArgumentException("Only a review can be a workbook, and this is " + result.getClass());
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            TabWriter writer = new TabWriter(workbook);
            ReviewTabs.of(review).forEach(writer::write);
            describe(workbook.getProperties(), review.review().asOf());
            workbook.write(bytes);
            return SameZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook in memory can be written.", impossible);
        }
    }

    /** The same review makes the same file, so it is dated by its as-of date. */
    private static void describe(POIXMLProperties properties, LocalDate asOf) {
        Optional<Date> day =
                Optional.of(Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("Thesis Checker");
        properties.getCoreProperties().setTitle("Thesis review as of " + asOf);
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
    }
}
