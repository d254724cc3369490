package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Whatever is edited at once: what is told adds up to the difference between the sides, and each change has its cause. */
class RandomEditsTest {

    private static final String BOOK = "rules/tea-2025h2/";
    private static final String ROWS = "facts/tea.csv";
    private static final List<String> NEW_ROWS = List.of(
            "tea.import_growth,2026-01,%s,,percent,2026-02-10,,2026-02-10,actual,A,Customs,https://example.org/c,",
            "tea.import_growth,2025-11,%s,,percent,2025-12-10,,2026-02-11,actual,A,Customs,https://example.org/c,",
            "rain.south,2026-01,0.%s,,ratio,2026-02-08,,2026-02-08,actual,A,Weather Office,https://example.org/w,",
            "tea.cups.annual,2025,%s,,million_cups,2026-02-20,,2026-02-20,actual,A,Tea Board,https://example.org/t,");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void what_is_told_adds_up(int seed) {
        TwoFolders folders = TwoFolders.of(TwoFolders.TEA, folder);
        edit(folders, new Random(seed));
        View view = seed % 4 == 0 ? View.ENTERED : View.PUBLISHED;

        BookDiff diff = folders.whole(view).books().get(0);

        for (LocalDate day : diff.dates()) {
            Map<String, String> told = standing(folders.base(), day, view);
            follow(told, diff.alterations(Alteration.Origin.NEW_ROWS), day);
            follow(told, diff.alterations(Alteration.Origin.EDITS), day);

            assertThat(told).as("seed %s on %s", seed, day).isEqualTo(standing(folders.now(), day, view));
        }
        assertThat(diff.alterations())
                .allMatch(one -> !one.cause().differences().isEmpty());
    }

    private static void follow(Map<String, String> standing, List<Alteration> alterations, LocalDate day) {
        for (Alteration one : alterations) {
            if (one.dates().contains(day) && one.tracked().part().isEmpty()) {
                assertThat(standing.put(
                                one.tracked().id(), one.after().position().word()))
                        .as("where %s stood on %s", one.tracked().id(), day)
                        .isEqualTo(one.before().position().word());
            }
        }
    }

    private static Map<String, String> standing(DiffSide side, LocalDate day, View view) {
        Map<String, String> standing = new TreeMap<>();
        try (WarmReview review = WarmReview.of(side.books().get(0), side.observations(), day, view)) {
            review.book()
                    .theses()
                    .forEach(one ->
                            standing.put(one.id(), review.verdict(one.id()).name()));
            review.book()
                    .riskFactors()
                    .forEach(
                            one -> standing.put(one.id(), review.state(one.id()).name()));
        }
        return standing;
    }

    private static void edit(TwoFolders folders, Random random) {
        for (String name :
                List.of("theses/tea-cups-2025.yaml", "theses/tea-imports-grow.yaml", "risk-factors/drought.yaml")) {
            if (random.nextInt(3) > 0) {
                threshold(folders, BOOK + name, random);
            }
        }
        List<String> rows = new ArrayList<>(folders.content(ROWS).lines().toList());
        if (random.nextBoolean()) {
            rows.remove(1 + random.nextInt(rows.size() - 1));
        }
        int at = 1 + random.nextInt(rows.size() - 1);
        String[] fields = rows.get(at).split(",", -1);
        if (random.nextBoolean() && !fields[4].equals("boolean")) {
            fields[2] = "0.%d".formatted(1 + random.nextInt(9));
            rows.set(at, String.join(",", fields));
        }
        NEW_ROWS.stream()
                .filter(any -> random.nextBoolean())
                .forEach(row -> rows.add(row.formatted(1 + random.nextInt(8))));
        folders.with(ROWS, String.join("\n", rows) + "\n");
        if (random.nextInt(3) == 0) {
            String dictionary = folders.content("facts/metrics.yaml");
            folders.with("facts/metrics.yaml", dictionary.replaceFirst("stale-after: 75", "stale-after: 20"));
        }
        if (random.nextInt(3) == 0) {
            folders.edited(BOOK + "theses/tea-imports-grow.yaml", "effect: at-risk", "effect: noted");
        }
    }

    private static void threshold(TwoFolders folders, String file, Random random) {
        String text = folders.content(file);
        int thresholds = text.indexOf("thresholds:");
        folders.with(
                file,
                text.substring(0, thresholds)
                        + text.substring(thresholds).replaceFirst("value: [-0-9.]+", "value: " + random.nextInt(9)));
    }
}
