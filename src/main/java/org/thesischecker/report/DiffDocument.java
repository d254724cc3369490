package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.model.Words;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.OneSide;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;

/** A diff for people: what was replayed, which verdicts edits alter and why, what was edited, what new rows alter. */
final class DiffDocument {

    private final DiffResult result;

    private DiffDocument(DiffResult result) {
        this.result = result;
    }

    static Document of(DiffResult result) {
        DiffDocument document = new DiffDocument(result);
        return new Document(result.oneSide().map(document::oneSided).orElseGet(document::blocks));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked()));
        blocks.add(new Points(
                Tone.PLAIN,
                result.diff().books().stream().flatMap(this::replayed).toList()));
        blocks.addAll(AlterationSections.edits(result));
        blocks.addAll(DeclarationSections.of(result));
        blocks.addAll(EditSections.of(result));
        blocks.addAll(AlterationSections.news(result));
        return blocks;
    }

    private List<Block> oneSided(OneSide side) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, asked()));
        blocks.addAll(OneSideSections.of(side));
        return blocks;
    }

    private String asked() {
        return "What differs from %s, in the view %s"
                .formatted(result.base(), Words.of(result.diff().view()));
    }

    private Stream<String> replayed(BookDiff book) {
        String pack = book.before().isPresent() && book.after().isPresent() ? packs(book) : sides(book);
        Stream<String> dates = book.dates().isEmpty()
                ? Stream.of("%s (%s): no date was replayed.".formatted(book.id(), pack))
                : Stream.of("%s (%s): %s replayed, %s to %s."
                        .formatted(
                                book.id(),
                                pack,
                                Counted.of(book.dates().size(), "date", "dates"),
                                book.dates().get(0),
                                book.dates().get(book.dates().size() - 1)));
        return Stream.concat(
                dates,
                book.unreplayed().stream()
                        .map(some -> "%s: %s not replayed, %s, %s."
                                .formatted(
                                        book.id(),
                                        Counted.of(some.dates().size(), "date", "dates"),
                                        range(some.dates()),
                                        some.why())));
    }

    private static String range(List<LocalDate> dates) {
        LocalDate last = dates.get(dates.size() - 1);
        return dates.size() == 1 ? last.toString() : dates.get(0) + " to " + last;
    }

    private static String packs(BookDiff book) {
        String before = book.before().map(Book::rulePack).orElse("");
        String after = book.after().map(Book::rulePack).orElse("");
        return before.equals(after)
                ? "same rule pack " + DiffWords.shortened(after)
                : "rule pack " + DiffWords.shortened(before) + " to " + DiffWords.shortened(after);
    }

    private static String sides(BookDiff book) {
        return book.before().isPresent() ? "the book was removed" : "the book was added";
    }
}
