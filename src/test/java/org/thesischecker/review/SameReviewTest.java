package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** The order of rows, of files and of rules changes nothing in a review. */
class SameReviewTest {

    private static final LocalDate DAY = LocalDate.parse("2025-12-31");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \".*?^end$");

    private static ShippedBook shipped;
    private static String review;

    @TempDir
    private Path folder;

    @BeforeAll
    static void reviewTheShippedBook() {
        shipped = ShippedBook.load();
        review = said(shipped);
    }

    @Test
    void shuffled_rules_make_the_same_review() throws IOException {
        copy(Path.of("rules"), file -> file.toString().endsWith(".drl") ? shuffledRules(file) : Files.readString(file));

        assertThat(said(ShippedBook.load(folder.resolve("rules"), Path.of("facts"))))
                .isEqualTo(review);
    }

    @Test
    void shuffled_rows_in_other_files_make_the_same_review() throws IOException {
        Path facts = Files.createDirectories(folder.resolve("facts"));
        Files.copy(Path.of("facts/metrics.yaml"), facts.resolve("metrics.yaml"));
        List<String> rows = new ArrayList<>();
        for (Path file : csvFiles()) {
            List<String> lines = Files.readAllLines(file);
            rows.addAll(lines.subList(1, lines.size()));
        }
        Collections.shuffle(rows, new Random(11));
        String header = Files.readAllLines(csvFiles().get(0)).get(0);
        for (int part = 0; part < 3; part++) {
            List<String> lines = new ArrayList<>(List.of(header));
            lines.addAll(rows.subList(part * rows.size() / 3, (part + 1) * rows.size() / 3));
            Files.write(facts.resolve("part-%d.csv".formatted(3 - part)), lines);
        }

        ShippedBook shuffled = ShippedBook.load(Path.of("rules"), facts);

        assertThat(said(shuffled)).isEqualTo(review);
        assertThat(shuffled.observations().asOf(DAY, View.PUBLISHED).sha256())
                .isEqualTo(shipped.observations().asOf(DAY, View.PUBLISHED).sha256());
    }

    @Test
    void shuffled_observations_make_an_equal_review() {
        List<Observation> rows = new ArrayList<>(shipped.observations().all());
        Collections.shuffle(rows, new Random(12));

        Review shuffled = Reviewer.review(
                List.of(shipped.book()),
                Observations.of(shipped.observations().dictionary(), rows),
                DAY,
                View.PUBLISHED);

        assertThat(shuffled)
                .isEqualTo(Reviewer.review(List.of(shipped.book()), shipped.observations(), DAY, View.PUBLISHED));
    }

    /** All that a review says, without the places in files that it is read from. */
    private static String said(ShippedBook book) {
        Review review = Reviewer.review(List.of(book.book()), book.observations(), DAY, View.PUBLISHED);
        StringBuilder said = new StringBuilder(review.factSet());
        review.books().forEach(one -> {
            one.theses().forEach(thesis -> said.append('\n').append(thesis));
            one.riskFactors().forEach(factor -> said.append('\n').append(factor));
            one.printed().forEach(printed -> said.append('\n').append(printed));
        });
        return said.toString().replaceAll("place=[^,\\]]*", "place");
    }

    private static String shuffledRules(Path file) throws IOException {
        String text = Files.readString(file);
        List<String> rules =
                RULE.matcher(text).results().map(MatchResult::group).toList();
        List<String> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, new Random(file.toString().length()));
        return text.substring(0, text.indexOf("\nrule ") + 1) + String.join("\n\n", shuffled) + "\n";
    }

    private static List<Path> csvFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** Says what stands in the copy of a file. */
    private interface Copying {
        String content(Path file) throws IOException;
    }

    private void copy(Path from, Copying copying) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, copying.content(file));
            }
        }
    }
}
