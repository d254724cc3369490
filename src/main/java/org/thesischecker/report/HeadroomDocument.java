package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.Headrooms;

/** What is how far from flipping, for people: the flips by closeness, what nothing flips, and what has no headroom. */
final class HeadroomDocument {

    private HeadroomDocument() {}

    static Document of(HeadroomResult result) {
        Headrooms headrooms = result.headrooms();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked(result)));
        result.supposed().ifPresent(supposed -> blocks.addAll(HeadroomShiftSections.of(result, supposed)));
        if (result.supposed().isPresent()) {
            return new Document(blocks);
        }
        blocks.addAll(flips(result, headrooms.readings(), "One number moves, everything else stays"));
        if (headrooms.ofThresholds()) {
            blocks.addAll(flips(result, headrooms.thresholds(), "One threshold moves, everything else stays"));
        }
        blocks.addAll(HeadroomRest.of(result.asked(), headrooms));
        return new Document(blocks);
    }

    private static String asked(HeadroomResult result) {
        Headrooms headrooms = result.headrooms();
        String books = headrooms.books().stream().map(book -> book.book().id()).collect(Collectors.joining(", "));
        long theses = headrooms.books().stream()
                .mapToLong(book -> book.review().theses().size())
                .sum();
        long factors = headrooms.books().stream()
                .mapToLong(book -> book.review().riskFactors().size())
                .sum();
        String words = result.asked().words();
        String narrowed = words.isEmpty() ? "" : " (" + words + ")";
        return "Headroom as of " + headrooms.asOf() + ", view " + Words.of(headrooms.view()) + ", facts until "
                + headrooms.factsUntil() + ": " + books + ", " + Counted.of(theses, "thesis", "theses") + ", "
                + Counted.of(factors, "risk factor", "risk factors") + narrowed;
    }

    private static List<Block> flips(HeadroomResult result, List<Headroom> headrooms, String title) {
        List<Headroom.Nearest> all = Headrooms.closest(headrooms);
        List<Headroom.Nearest> shown = all.stream().limit(result.top()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, Tone.STRONG, title + ": " + count(shown.size(), all.size())));
        if (!shown.isEmpty()) {
            blocks.add(table(shown));
        }
        if (result.chart()) {
            blocks.addAll(HeadroomChart.of(shown));
        }
        List<Headroom> without = Headrooms.without(headrooms);
        String numbers = Counted.of(without.size(), "number", "numbers");
        if (shown.size() < all.size()) {
            blocks.add(new Paragraph(Tone.FAINT, "Nothing flips: " + numbers + "; without --top they are listed."));
        } else if (!without.isEmpty()) {
            blocks.add(new Heading(2, Tone.STRONG, "Nothing flips: " + numbers));
            blocks.add(none(without));
        }
        return blocks;
    }

    /** {@code 3 flips}, {@code the closest 3 of 97 flips}. */
    static String count(int shown, int all) {
        String flips = Counted.of(all, "flip", "flips");
        return shown == all ? flips : "the closest " + shown + " of " + flips;
    }

    /** The few that a review tells; nothing when there are none. */
    static Stream<Block> closest(List<Headroom.Nearest> flips) {
        if (flips.isEmpty()) {
            return Stream.empty();
        }
        List<Row> rows = flips.stream()
                .map(nearest -> Row.of(
                        name(nearest),
                        new Cell(List.of(
                                new Line(Tone.PLAIN, HeadroomWords.what(nearest.headroom())),
                                new Line(Tone.PLAIN, HeadroomWords.way(nearest.headroom(), nearest.flip()))))))
                .toList();
        return Stream.of(
                new Heading(2, Tone.STRONG, "Closest to flipping, one reading alone: " + flips.size()),
                new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Flips at")), false, rows));
    }

    private static Cell name(Headroom.Nearest nearest) {
        Headroom headroom = nearest.headroom();
        return new Cell(List.of(
                new Line(Tone.STRONG, headroom.subject().id()),
                new Line(HeadroomWords.tone(headroom, nearest.flip()), HeadroomWords.change(nearest.flip()))));
    }

    /** The flips, each with what changes, at which value, and how it was found. */
    static Table table(List<Headroom.Nearest> flips) {
        List<Row> rows = flips.stream().map(HeadroomDocument::row).toList();
        return new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Flips at")), false, rows);
    }

    private static Row row(Headroom.Nearest nearest) {
        Headroom headroom = nearest.headroom();
        return Row.of(
                name(nearest),
                new Cell(List.of(
                        new Line(Tone.PLAIN, HeadroomWords.what(headroom)),
                        new Line(Tone.PLAIN, HeadroomWords.way(headroom, nearest.flip())),
                        new Line(Tone.FAINT, HeadroomWords.notes(headroom, nearest.flip())))));
    }

    private static Table none(List<Headroom> without) {
        Map<String, List<Line>> lines = new TreeMap<>();
        without.forEach(headroom -> lines.computeIfAbsent(headroom.subject().id(), any -> new ArrayList<>())
                .add(new Line(Tone.PLAIN, HeadroomWords.what(headroom) + " " + HeadroomWords.none(headroom))));
        List<Row> rows = lines.entrySet().stream()
                .map(entry -> Row.of(Cell.of(Tone.STRONG, entry.getKey()), new Cell(entry.getValue())))
                .toList();
        return new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Number")), false, rows);
    }
}
