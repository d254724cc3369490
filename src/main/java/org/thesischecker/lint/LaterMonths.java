package org.thesischecker.lint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a text the months of the calendar that lie after a day. */
final class LaterMonths {

    private static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DIGITS = Pattern.compile("\\b(20\\d\\d)-(0[1-9]|1[0-2])(?:-\\d\\d)?\\b");
    private static final Pattern WORDS = Pattern.compile("\\b(" + String.join("|", NAMES) + ")(?: of)? (20\\d\\d)\\b");

    private LaterMonths() {}

    /** The first month or day that is cited and lies in a month after that of the day. */
    static Optional<String> in(String text, LocalDate day) {
        YearMonth known = YearMonth.from(day);
        return Stream.concat(
                        DIGITS.matcher(text)
                                .results()
                                .filter(found -> digits(found).isAfter(known)),
                        WORDS.matcher(text)
                                .results()
                                .filter(found -> words(found).isAfter(known)))
                .min(Comparator.comparingInt(MatchResult::start))
                .map(MatchResult::group);
    }

    private static YearMonth digits(MatchResult found) {
        return YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    private static YearMonth words(MatchResult found) {
        return YearMonth.of(Integer.parseInt(found.group(2)), NAMES.indexOf(found.group(1)) + 1);
    }
}
