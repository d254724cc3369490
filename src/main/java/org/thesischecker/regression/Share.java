package org.thesischecker.regression;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** So many of so many. */
public record Share(int of, int all) {

    static final Share NONE = new Share(0, 0);

    /** All of them together. */
    public static Share sum(Stream<Share> shares) {
        return shares.reduce(NONE, (first, second) -> new Share(first.of + second.of, first.all + second.all));
    }

    /** Whether it is at least so many percent; nothing of nothing is all. */
    public boolean isAtLeast(BigDecimal percent) {
        return BigDecimal.valueOf(of)
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(percent.multiply(BigDecimal.valueOf(all)))
                >= 0;
    }

    /** In whole percent, rounded down: 100 is all of them. */
    public int percent() {
        return all == 0 ? 100 : of * 100 / all;
    }
}
