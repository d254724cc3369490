package org.thesischecker.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a metric counts, whatever it tells of it: its id without the period it is counted over, without a mark of growth,
 * and without what else is only another look at the same number. {@code csp4.capex_total.quarter} and
 * {@code csp4.capex_total_yoy.quarter} have one stem.
 */
final class Stem {

    private static final Pattern PERIOD = Pattern.compile("annual|half|quarter|month|week|day|ytd|(rest_)?last_year");
    private static final Pattern GROWTH = Pattern.compile("(ytd_)?yoy|mom|qoq|change_since_.+");
    private static final Pattern LOOK = Pattern.compile("level|pe_.+|(year|ytd)_return|input|output|blended");
    private static final Pattern MARK = Pattern.compile("_(yoy|mom|qoq|vs_consensus)$");

    private Stem() {}

    static String of(String metric) {
        List<String> words = new ArrayList<>(List.of(metric.split("\\.")));
        while (words.size() > 1 && isOnlyALook(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        words.set(last, MARK.matcher(words.get(last)).replaceFirst(""));
        return String.join(".", words);
    }

    private static boolean isOnlyALook(String word) {
        return List.of(PERIOD, GROWTH, LOOK).stream()
                .anyMatch(pattern -> pattern.matcher(word).matches());
    }
}
