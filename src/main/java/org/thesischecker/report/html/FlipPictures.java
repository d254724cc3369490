package org.thesischecker.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.report.Amount;
import org.thesischecker.report.HeadroomWords;
import org.thesischecker.report.Tone;
import org.thesischecker.report.chart.Bars;
import org.thesischecker.report.chart.BarsChart;
import org.thesischecker.report.chart.Frame;
import org.thesischecker.report.chart.Ink;
import org.thesischecker.review.BookReview;
import org.thesischecker.whatif.Headroom;

/** What is closest to flipping, as rows and as a picture of the same numbers. */
final class FlipPictures {

    private static final int ROW = 34;
    private static final int REST = 16;
    private static final String TITLE = "Distance to the flip, in percent of the present value";

    private FlipPictures() {}

    static Page.Flips of(List<Headroom.Nearest> closest, List<BookReview> books) {
        List<Page.Flip> rows =
                closest.stream().map(nearest -> FlipRows.of(nearest, books)).toList();
        List<Bars.Bar> bars = closest.stream().map(FlipPictures::bar).toList();
        if (bars.isEmpty()) {
            return new Page.Flips(rows, List.of());
        }
        String description = closest.stream()
                        .map(nearest -> nearest.headroom().subject().id() + " " + HeadroomWords.change(nearest.flip())
                                + ": " + percent(nearest))
                        .collect(Collectors.joining("; "))
                + ".";
        int height = ROW * bars.size() + REST;
        return new Page.Flips(
                rows,
                List.of(
                        BarsChart.svg(new Bars(bars), new Frame(640, height, TITLE, description)),
                        BarsChart.svg(new Bars(bars), new Frame(330, height, TITLE, description))));
    }

    private static Bars.Bar bar(Headroom.Nearest nearest) {
        BigDecimal percent = nearest.flip().percent().orElse(BigDecimal.ZERO);
        return new Bars.Bar(
                nearest.headroom().subject().id(),
                percent.doubleValue(),
                percent(nearest) + " to " + HeadroomWords.where(nearest.flip().after()),
                ink(HeadroomWords.tone(nearest.headroom(), nearest.flip())));
    }

    private static String percent(Headroom.Nearest nearest) {
        return nearest.flip()
                .percent()
                .map(percent -> Amount.about(percent).replace("+", ""))
                .orElse("from zero");
    }

    private static Ink ink(Tone tone) {
        return switch (tone) {
            case GOOD -> Ink.GOOD;
            case WARNING -> Ink.WARNING;
            case BAD -> Ink.BAD;
            case UNSURE -> Ink.UNSURE;
            case PLAIN, STRONG, FAINT -> Ink.READING;
        };
    }
}
