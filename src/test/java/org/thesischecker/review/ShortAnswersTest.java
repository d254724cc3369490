package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.io.FileUtils;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;

/** A warm review that is asked for verdicts alone judges little anew; what it says is what judging anew comes to. */
class ShortAnswersTest {

    private static final LocalDate FROM = LocalDate.parse("2025-01-01");
    private static final LocalDate UNTIL = LocalDate.parse("2025-07-05");
    private static final int ROWS = 8;

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("books");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }

    @Property(tries = 12, seed = "20250611", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_a_generated_book_they_are_those_of_judging_anew(@ForAll long seed) {
        Random random = new Random(seed);
        Dictionary dictionary = RandomBook.dictionary(folder);
        Book book = new RandomBook(folder, random).book(dictionary);
        RandomFacts source = new RandomFacts(book, dictionary, FROM, UNTIL, random);

        new Changes(book, source.observations(), UNTIL, source, random).compare(60);
    }

    @Property(tries = 3, seed = "20250612", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_the_shipped_book_they_are_those_of_judging_anew(@ForAll long seed) {
        Random random = new Random(seed);
        ShippedBook shipped = ShippedBook.load();
        LocalDate day = ShippedBook.DAYS.get(1 + random.nextInt(ShippedBook.DAYS.size() - 1));
        RandomFacts source = new RandomFacts(
                shipped.book(), shipped.observations().dictionary(), LocalDate.parse("2024-10-01"), day, random);

        new Changes(shipped.book(), shipped.observations(), day, source, random).compare(60);
    }

    /** Changes by chance, most of them other values of a few readings, so that the same sides come again. */
    private static final class Changes {

        private final Book book;
        private final Observations known;
        private final RandomFacts source;
        private final Random random;
        private final List<Observation> few;
        private final LocalDate day;
        private final Map<String, Threshold> edits = new TreeMap<>();
        private Observations observations;
        private LocalDate asOf;

        Changes(Book book, Observations known, LocalDate day, RandomFacts source, Random random) {
            this.book = book;
            this.known = known;
            this.source = source;
            this.random = random;
            this.day = day;
            this.observations = known;
            this.asOf = day;
            List<Observation> read = known.all().stream()
                    .filter(row -> new Law(book, known.dictionary()).metrics().contains(row.metric()))
                    .filter(row -> !row.known(View.PUBLISHED).isAfter(day))
                    .toList();
            this.few = Stream.generate(() -> one(read)).limit(ROWS).toList();
        }

        void compare(int steps) {
            int turns = 0;
            List<Object> before = List.of();
            try (WarmReview warm = WarmReview.of(book, known, day, View.PUBLISHED);
                    BookJudge judge = new BookJudge(book, known.dictionary())) {
                for (int step = 0; step < steps; step++) {
                    change(warm);
                    List<Object> answers = answers(warm);

                    assertThat(answers).isEqualTo(judgedAnew(judge));

                    turns += answers.equals(before) ? 0 : 1;
                    before = answers;
                }
            }
            Statistics.collect(turns > 2);
            Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        }

        private void change(WarmReview warm) {
            switch (random.nextInt(30)) {
                case 0 -> {
                    asOf = day.minusDays(random.nextInt(60));
                    warm.moveTo(asOf);
                }
                case 1 -> edit(warm);
                case 2, 3, 4, 5, 6 -> {
                    observations = known;
                    asOf = day;
                    edits.clear();
                    warm.restore();
                }
                case 7 -> put(warm, List.of(source.row()));
                case 8 ->
                    assertThat(warm.facts().rows())
                            .isEqualTo(observations.asOf(asOf, View.PUBLISHED).rows());
                case 9 -> put(warm, List.of(otherValue(one(few)), otherValue(one(few))));
                default -> put(warm, List.of(otherValue(one(few))));
            }
        }

        private void put(WarmReview warm, List<Observation> rows) {
            List<Observation> once = new ArrayList<>();
            rows.stream()
                    .filter(row -> once.stream()
                            .noneMatch(other -> other.metric().equals(row.metric())
                                    && other.period().equals(row.period())))
                    .forEach(once::add);
            observations = observations.replacing(once);
            warm.change(once);
        }

        private void edit(WarmReview warm) {
            Subject subject = one(Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                    .filter(any -> !any.thresholds().isEmpty())
                    .toList());
            Threshold threshold = one(List.copyOf(subject.thresholds().values()));
            BigDecimal value = threshold.value().add(BigDecimal.valueOf(random.nextInt(5) - 2));
            warm.change(subject.id(), threshold.id(), value);
            edits.put(
                    subject.id() + " " + threshold.id(),
                    warm.book().subject(subject.id()).orElseThrow().thresholds().get(threshold.id()));
        }

        /** On each side of a threshold, at an end of its range, zero, or a tick beside what it was. */
        private Observation otherValue(Observation row) {
            MetricDefinition metric = known.dictionary().metric(row.metric()).orElseThrow();
            if (metric.isEvent()) {
                return row.withValue(BigDecimal.valueOf(random.nextInt(2)));
            }
            List<BigDecimal> values = new ArrayList<>(List.of(
                    row.value(), row.value().add(metric.tick()), metric.lowest(), metric.highest(), BigDecimal.ZERO));
            Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                    .flatMap(subject -> subject.thresholds().values().stream())
                    .filter(threshold -> threshold.unit().equals(metric.unit()))
                    .flatMap(threshold -> Stream.of(-1, 0, 1)
                            .map(side -> threshold.value().add(metric.tick().multiply(BigDecimal.valueOf(side)))))
                    .forEach(values::add);
            return row.withValue(one(values));
        }

        private List<Object> answers(WarmReview warm) {
            List<Object> answers = new ArrayList<>();
            book.theses().forEach(thesis -> {
                answers.add(thesis.id() + " " + warm.verdict(thesis.id()));
                answers.add(warm.isFulfilled(thesis.id()));
            });
            book.riskFactors().forEach(factor -> {
                answers.add(factor.id() + " " + warm.state(factor.id()));
                factor.riskFactor().parts().keySet().forEach(part -> answers.add(warm.state(factor.id() + "/" + part)));
            });
            return answers;
        }

        private List<Object> judgedAnew(BookJudge judge) {
            Resolutions resolutions = new Resolutions(book, observations, asOf, View.PUBLISHED, judge::another);
            try {
                edits.forEach(
                        (name, threshold) -> resolutions.edit(warmed(name.substring(0, name.indexOf(' '))), threshold));
                Standing standing = resolutions.standing();
                List<Object> answers = new ArrayList<>();
                book.theses().forEach(thesis -> {
                    ThesisJudgement judgement = standing.thesis(thesis.id());
                    answers.add(thesis.id() + " " + judgement.verdict());
                    answers.add(judgement.fulfilled());
                });
                book.riskFactors().forEach(factor -> {
                    FactorJudgement judgement = standing.today().factor(factor.id());
                    answers.add(factor.id() + " " + judgement.state());
                    factor.riskFactor()
                            .parts()
                            .keySet()
                            .forEach(part -> answers.add(judgement
                                    .standings()
                                    .get(factor.id() + "/" + part)
                                    .state()));
                });
                return answers;
            } finally {
                resolutions.close();
            }
        }

        /** A subject with its thresholds as they are edited. */
        private Subject warmed(String subject) {
            Book edited = book;
            for (Map.Entry<String, Threshold> edit : edits.entrySet()) {
                String[] name = edit.getKey().split(" ", 2);
                edited = edited.withThreshold(name[0], name[1], edit.getValue().value());
            }
            return edited.subject(subject).orElseThrow();
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
