package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.Headrooms;

/** What has no headroom, and why: no reading to move, resolved; of some metrics, who does not read them. */
final class HeadroomRest {

    private final HeadroomAsked asked;

    private HeadroomRest(HeadroomAsked asked) {
        this.asked = asked;
    }

    static List<Block> of(HeadroomAsked asked, Headrooms headrooms) {
        HeadroomRest rest = new HeadroomRest(asked);
        List<Block> blocks = new ArrayList<>();
        headrooms.books().forEach(book -> blocks.addAll(rest.of(book)));
        if (!asked.metrics().isEmpty()) {
            blocks.addAll(rest.unmoved(headrooms));
        }
        return blocks;
    }

    private List<Block> of(Headrooms.OfBook book) {
        List<Block> blocks = new ArrayList<>();
        Map<String, String> idle = idle(book);
        if (!idle.isEmpty()) {
            blocks.add(new Heading(2, Tone.STRONG, "No reading to move: " + idle.size()));
            List<Row> rows = idle.entrySet().stream()
                    .map(entry -> Row.of(Cell.of(Tone.STRONG, entry.getKey()), Cell.of(entry.getValue())))
                    .toList();
            blocks.add(new Table(List.of(Column.of("Thesis or risk factor"), Column.of("Why")), false, rows));
        }
        String resolved = resolved(book.review())
                .map(thesis -> thesis.thesis().id() + " ("
                        + thesis.resolution().outcome().map(Enum::name).orElse("") + ")")
                .collect(Collectors.joining(", "));
        if (!resolved.isEmpty()) {
            blocks.add(new Paragraph(Tone.FAINT, "Resolved, so that no new reading moves them: " + resolved + "."));
        }
        return blocks;
    }

    /** What nothing was tried of, with what is not usable: a missing reading is no headroom. */
    private Map<String, String> idle(Headrooms.OfBook book) {
        Map<String, String> idle = new TreeMap<>();
        book.review().theses().stream()
                .filter(thesis -> thesis.resolution().state() != ResolutionState.RESOLVED)
                .forEach(thesis -> idle.put(thesis.thesis().id(), unusable(thesis.unverified())));
        book.review()
                .riskFactors()
                .forEach(factor -> idle.put(factor.riskFactor().id(), unusable(factor.unverified())));
        idle.keySet().removeAll(tried(book));
        idle.values().removeIf(String::isEmpty);
        return idle;
    }

    private static List<String> tried(Headrooms.OfBook book) {
        return book.readings().stream()
                .map(Headroom::subject)
                .map(subject -> subject.id())
                .toList();
    }

    private String unusable(List<Unverified> inputs) {
        String all = inputs.stream()
                .filter(input -> !input.input().isEmpty() && isAskedFor(input.input()))
                .map(input -> input.input() + " " + input.reason())
                .collect(Collectors.joining(", "));
        return all.isEmpty() && asked.metrics().isEmpty() ? "its live rules read no number" : all;
    }

    private boolean isAskedFor(String input) {
        return asked.metrics().isEmpty() || Stream.of(input.split(" ")).anyMatch(asked.metrics()::contains);
    }

    private static Stream<ThesisReview> resolved(BookReview review) {
        return review.theses().stream().filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED);
    }

    /** Those that were asked for by name, and that the metrics do not move. */
    private List<Block> unmoved(Headrooms headrooms) {
        String metrics = String.join(" or ", asked.metrics());
        List<String> reading = headrooms.books().stream()
                .flatMap(book -> Stream.concat(
                        book.review().theses().stream()
                                .map(thesis -> thesis.thesis().id()),
                        book.review().riskFactors().stream()
                                .map(factor -> factor.riskFactor().id())))
                .toList();
        List<String> told = headrooms.books().stream()
                .flatMap(book -> Stream.of(
                                tried(book).stream(),
                                idle(book).keySet().stream(),
                                resolved(book.review())
                                        .map(thesis -> thesis.thesis().id()))
                        .flatMap(ids -> ids))
                .toList();
        return asked.ids().stream()
                .filter(id -> !told.contains(id))
                .map(id -> reading.contains(id)
                        ? "No value of " + metrics + " flips " + id + "."
                        : id + " does not read " + metrics + ", and neither does what it is judged on.")
                .map(line -> (Block) new Paragraph(Tone.PLAIN, line))
                .toList();
    }
}
