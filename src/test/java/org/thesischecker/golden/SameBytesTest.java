package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.whatif.Closest;

/** Order, hash seeds, time zone and locale change no byte of a review. */
class SameBytesTest {

    private static final String DAY = "2026-02-28";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2025-05-29, 1", "2026-02-28, 2"})
    void shuffled_rows_and_files(String day, long seed) {
        Path facts = new Shuffled(seed).facts(Inputs.FROZEN_FACTS, folder.resolve("facts"));

        Closest review = review(Inputs.BOOK, facts, day);

        Closest before = review(day);
        assertThat(Inputs.json(review)).isEqualTo(Inputs.json(before));
        assertThat(Inputs.text(review)).isEqualTo(Inputs.text(before));
    }

    /** Other bytes make another rule pack, and nothing else that is different. */
    @ParameterizedTest
    @CsvSource({"2025-05-29, 1", "2025-12-31, 2", "2026-02-28, 3"})
    void shuffled_rules(String day, long seed) {
        Path rules =
                new Shuffled(seed).rules(Inputs.BOOK, folder.resolve("rules").resolve(Inputs.BOOK_ID));

        Closest review = review(rules, Inputs.FROZEN_FACTS, day);

        Closest before = review(day);
        assertThat(rulePack(review)).isNotEqualTo(rulePack(before));
        assertThat(Inputs.json(review).replace(rulePack(review), rulePack(before)))
                .isEqualTo(Inputs.json(before));
        assertThat(Inputs.text(review).replace(rulePack(review), rulePack(before)))
                .isEqualTo(Inputs.text(before));
    }

    @Test
    void another_time_zone_and_a_turkish_machine() throws Exception {
        assertSameBytes("-Duser.timezone=Pacific/Apia", "-Duser.language=tr", "-Duser.country=TR");
    }

    @Test
    void another_hash_seed() throws Exception {
        assertSameBytes("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");
    }

    /** Each run of Java orders immutable sets and maps by a seed of its own; identity hashes are set by an option. */
    private void assertSameBytes(String... options) throws Exception {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of(options));
        java.addAll(List.of("-cp", classPath(), "org.thesischecker.cli.Main"));

        Child child = Child.review(java, Map.of(), DAY, folder);

        Closest here = review(DAY);
        assertThat(child.json()).isEqualTo(Inputs.json(here));
        assertThat(child.text()).isEqualTo(Inputs.text(here));
    }

    private static String classPath() {
        String ofTests = System.getProperty("surefire.test.class.path");
        return ofTests == null ? System.getProperty("java.class.path") : ofTests;
    }

    private static Closest review(String day) {
        return review(Inputs.BOOK, Inputs.FROZEN_FACTS, day);
    }

    private static Closest review(Path rules, Path facts, String day) {
        return Inputs.review(rules, facts, LocalDate.parse(day));
    }

    private static String rulePack(Closest review) {
        return review.review().books().get(0).book().rulePack();
    }
}
