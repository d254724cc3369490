package org.thesischecker.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Document.Verbatim;
import org.thesischecker.review.BookReview;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.Headrooms;

/** What is how far from flipping, for people: the flips by closeness, what nothing flips, and what has no headroom. */
final class HeadroomDocument {

    private static final int BAR = 40;

    private HeadroomDocument() {}

    static Document of(HeadroomResult result) {
        Headrooms headrooms = result.headrooms();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked(result)));
        result.supposed().ifPresent(supposed -> blocks.addAll(HeadroomShiftSections.of(headrooms, supposed)));
        if (result.supposed().isPresent()) {
            return new Document(blocks);
        }
        blocks.addAll(flips(result, headrooms.readings(), "One number moves, everything else stays"));
        if (headrooms.ofThresholds()) {
            blocks.addAll(flips(result, headrooms.thresholds(), "One threshold moves, everything else stays"));
        }
        headrooms.books().forEach(book -> blocks.addAll(rest(book)));
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
        String narrowed = result.narrowed().isEmpty() ? "" : " (" + result.narrowed() + ")";
        return "Headroom as of " + headrooms.asOf() + ", view " + Words.of(headrooms.view()) + ", facts until "
                + headrooms.factsUntil() + ": " + books + ", " + Counted.of(theses, "thesis", "theses") + ", "
                + Counted.of(factors, "risk factor", "risk factors") + narrowed;
    }

    private static List<Block> flips(HeadroomResult result, List<Headroom> headrooms, String title) {
        List<Headroom.Nearest> all = Headrooms.closest(headrooms);
        List<Headroom.Nearest> shown = all.stream().limit(result.top()).toList();
        List<Block> blocks = new ArrayList<>();
        String count = shown.size() == all.size()
                ? Counted.of(all.size(), "flip", "flips")
                : "the closest " + shown.size() + " of " + Counted.of(all.size(), "flip", "flips");
        blocks.add(new Heading(2, Tone.STRONG, title + ": " + count));
        if (!shown.isEmpty()) {
            blocks.add(table(shown));
        }
        if (result.chart()) {
            blocks.addAll(chart(shown));
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

    /** A bar for each flip whose distance is known in percent, up to the width that the widest needs. */
    private static List<Block> chart(List<Headroom.Nearest> flips) {
        List<Headroom.Nearest> known =
                flips.stream().filter(flip -> flip.flip().percent().isPresent()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        BigDecimal most = known.stream().map(flip -> percent(flip)).reduce(BigDecimal.ONE, BigDecimal::max);
        int width = known.stream()
                .mapToInt(flip -> flip.headroom().subject().id().length())
                .max()
                .orElse(0);
        List<String> lines = known.stream().map(flip -> bar(flip, width, most)).toList();
        return List.of(new Verbatim(lines));
    }

    private static BigDecimal percent(Headroom.Nearest flip) {
        return flip.flip().percent().orElse(BigDecimal.ZERO);
    }

    private static String bar(Headroom.Nearest flip, int width, BigDecimal most) {
        int length = percent(flip)
                .multiply(BigDecimal.valueOf(BAR))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
        String id = flip.headroom().subject().id();
        String percent = percent(flip).setScale(1, RoundingMode.HALF_UP) + " %";
        return id + " ".repeat(width - id.length()) + " ".repeat(Math.max(1, 11 - percent.length())) + percent + " |"
                + "#".repeat(length);
    }

    private static List<Block> rest(Headrooms.OfBook book) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> idle = idle(book);
        if (!idle.isEmpty()) {
            blocks.add(new Heading(2, Tone.STRONG, "No reading to move: " + idle.size()));
            List<Row> rows = idle.entrySet().stream()
                    .map(entry -> Row.of(Cell.of(Tone.STRONG, entry.getKey()), Cell.of(entry.getValue())))
                    .toList();
            blocks.add(new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Why")), false, rows));
        }
        String resolved = resolved(book.review());
        if (!resolved.isEmpty()) {
            blocks.add(new Paragraph(Tone.FAINT, "Resolved, so that no new reading moves them: " + resolved + "."));
        }
        return blocks;
    }

    /** What nothing was tried of, with what is not usable: a missing reading is no headroom. */
    private static Map<String, String> idle(Headrooms.OfBook book) {
        List<String> tried = book.readings().stream()
                .map(headroom -> headroom.subject().id())
                .toList();
        Map<String, String> idle = new TreeMap<>();
        book.review().theses().stream()
                .filter(thesis -> thesis.resolution().state() != ResolutionState.RESOLVED)
                .forEach(thesis -> idle.put(thesis.thesis().id(), unusable(thesis.unverified())));
        book.review()
                .riskFactors()
                .forEach(factor -> idle.put(factor.riskFactor().id(), unusable(factor.unverified())));
        idle.keySet().removeAll(tried);
        return idle;
    }

    private static String unusable(List<Unverified> inputs) {
        String all = inputs.stream()
                .filter(input -> !input.input().isEmpty())
                .map(input -> input.input() + " " + input.reason())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "its live rules read no number" : all;
    }

    private static String resolved(BookReview review) {
        return review.theses().stream()
                .filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED)
                .flatMap(thesis -> Stream.of(thesis.thesis().id() + " ("
                        + thesis.resolution().outcome().map(Enum::name).orElse("") + ")"))
                .collect(Collectors.joining(", "));
    }
}
