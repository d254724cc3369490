package org.thesischecker.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Verbatim;
import org.thesischecker.whatif.Headroom;

/**
 * A bar for each flip whose distance is known in percent, below what flips and which number would have to move. What is
 * farther than a hundred percent goes beyond the edge, so that what is close can be told apart.
 */
final class HeadroomChart {

    private static final int BAR = 40;
    private static final int PERCENT = 11;
    private static final BigDecimal EDGE = BigDecimal.valueOf(100);

    private HeadroomChart() {}

    static List<Block> of(List<Headroom.Nearest> flips) {
        List<Headroom.Nearest> known =
                flips.stream().filter(flip -> flip.flip().percent().isPresent()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        BigDecimal most = known.stream()
                .map(HeadroomChart::percent)
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .min(EDGE);
        return List.of(new Verbatim(known.stream()
                .flatMap(flip -> Stream.of(name(flip), bar(flip, most)))
                .toList()));
    }

    private static BigDecimal percent(Headroom.Nearest flip) {
        return flip.flip().percent().orElse(BigDecimal.ZERO);
    }

    private static String name(Headroom.Nearest flip) {
        String part = flip.flip().part();
        return flip.headroom().subject().id() + (part.isEmpty() ? "" : "/" + part) + ", "
                + HeadroomWords.what(flip.headroom());
    }

    private static String bar(Headroom.Nearest flip, BigDecimal most) {
        int length = percent(flip)
                .min(most)
                .multiply(BigDecimal.valueOf(BAR))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
        String sign = flip.flip().isHere() ? "" : flip.flip().isBelow() ? "-" : "+";
        String percent = sign + percent(flip).setScale(1, RoundingMode.HALF_UP) + " %";
        return " ".repeat(Math.max(1, PERCENT - percent.length())) + percent + " |" + "#".repeat(length)
                + (percent(flip).compareTo(most) > 0 ? ">" : "");
    }
}
