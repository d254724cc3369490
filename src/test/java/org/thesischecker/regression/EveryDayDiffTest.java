package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.regression.TwoFolders.CUPS;
import static org.thesischecker.regression.TwoFolders.FULL_YEAR;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.WarmReview;

/** What a diff tells is what the judgements of every single day by both sides differ in. */
class EveryDayDiffTest {

    @TempDir
    private Path folder;

    @Test
    void a_moved_threshold_is_told_exactly_as_two_full_reviews_of_every_day_differ() {
        TwoFolders folders = TwoFolders.tea(folder).edited(CUPS, FULL_YEAR, "  full-year:\n    value: 7.095");

        assertThat(flips(folders.diff())).isNotEmpty().isEqualTo(differences(folders, EveryDayDiffTest::reviewed));
    }

    /** Every day is judged anew by each side, in sessions that know of no other day. */
    @Test
    void a_moved_threshold_of_the_shipped_book_is_told_exactly_as_the_judgements_of_every_day_differ() {
        String thesis = "rules/citic-2025h2-technology/theses/csp-capex-2025.yaml";
        TwoFolders folders = TwoFolders.of(Path.of(""), folder)
                .edited(thesis, "  full-year:\n    value: 345\n", "  full-year:\n    value: 450\n");

        assertThat(flips(folders.diff()))
                .hasSizeGreaterThan(1)
                .isEqualTo(differences(folders, EveryDayDiffTest::judged));
    }

    /** A reading grows stale on a day on which nothing becomes known. */
    @Test
    void a_shorter_life_of_readings_is_seen_on_the_day_on_which_they_grow_stale() {
        TwoFolders folders = TwoFolders.tea(folder).edited("facts/metrics.yaml", "stale-after: 75", "stale-after: 7");

        BookDiff diff = folders.diff();

        assertThat(diff.dates())
                .anyMatch(day ->
                        !folders.base().observations().days(View.PUBLISHED).contains(day));
        assertThat(flips(diff)).isNotEmpty().isEqualTo(differences(folders, EveryDayDiffTest::reviewed));
    }

    /** The flips of every day since the report: between two replayed dates it stands as on the earlier one. */
    private static SortedMap<LocalDate, List<String>> flips(BookDiff diff) {
        NavigableSet<LocalDate> dates = new TreeSet<>(diff.dates());
        SortedMap<LocalDate, List<String>> flips = new TreeMap<>();
        dates.first()
                .datesUntil(dates.last().plusDays(1))
                .forEach(day -> diff.alterations().stream()
                        .filter(Alteration::isFlip)
                        .filter(one -> one.dates().contains(dates.floor(day)))
                        .forEach(one -> flips.computeIfAbsent(day, any -> new ArrayList<>())
                                .add("%s %s %s"
                                        .formatted(
                                                one.tracked().id(),
                                                one.before().position().word(),
                                                one.after().position().word()))));
        flips.values().forEach(Collections::sort);
        return flips;
    }

    private static SortedMap<LocalDate, List<String>> differences(
            TwoFolders folders, Function<WarmReview, Map<String, String>> standing) {
        DiffSide base = folders.base();
        SortedSet<LocalDate> known = base.observations().days(View.PUBLISHED);
        List<LocalDate> days = base.books()
                .get(0)
                .report()
                .published()
                .datesUntil(known.last().plusDays(1))
                .toList();
        SortedMap<LocalDate, List<String>> differences = new TreeMap<>();
        try (WarmReview old = review(base, known.last());
                WarmReview present = review(folders.now(), known.last())) {
            for (LocalDate day : days) {
                Map<String, String> before = anew(old, day, standing);
                anew(present, day, standing).forEach((id, after) -> {
                    if (!after.equals(before.get(id))) {
                        differences
                                .computeIfAbsent(day, any -> new ArrayList<>())
                                .add("%s %s %s".formatted(id, before.get(id), after));
                    }
                });
            }
        }
        differences.values().forEach(Collections::sort);
        return differences;
    }

    private static WarmReview review(DiffSide side, LocalDate day) {
        return WarmReview.of(side.books().get(0), side.observations(), day, View.PUBLISHED);
    }

    private static Map<String, String> anew(
            WarmReview compiled, LocalDate day, Function<WarmReview, Map<String, String>> standing) {
        try (WarmReview fresh = compiled.another(day)) {
            return standing.apply(fresh);
        }
    }

    private static Map<String, String> judged(WarmReview fresh) {
        Map<String, String> standing = new TreeMap<>();
        fresh.book()
                .theses()
                .forEach(one -> standing.put(one.id(), fresh.verdict(one.id()).name()));
        fresh.book()
                .riskFactors()
                .forEach(one -> standing.put(one.id(), fresh.state(one.id()).name()));
        return standing;
    }

    private static Map<String, String> reviewed(WarmReview fresh) {
        Map<String, String> standing = new TreeMap<>();
        BookReview review = fresh.reviewed().review();
        review.theses()
                .forEach(one -> standing.put(one.thesis().id(), one.verdict().name()));
        review.riskFactors()
                .forEach(one -> standing.put(one.riskFactor().id(), one.state().name()));
        return standing;
    }
}
