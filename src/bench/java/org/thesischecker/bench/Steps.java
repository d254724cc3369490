package org.thesischecker.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.engine.WarmUp;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.WarmReview;
import org.thesischecker.whatif.ClosestFlips;

/** What a cold review does, step by step, in a process of its own: when each step ended, by the clock. */
public final class Steps {

    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private long before = System.nanoTime();

    private Steps() {}

    /** Prints how long each step takes: arguments are the folders of rules and facts, and the as-of date. */
    public static void main(String[] arguments) {
        Steps steps = new Steps();
        Instant started = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        steps.milliseconds.put(
                "Java starts", Duration.between(started, Instant.now()).toMillis());
        System.out.println(
                steps
                        .of(Path.of(arguments[0]), Path.of(arguments[1]), LocalDate.parse(arguments[2]))
                        .entrySet()
                        .stream()
                        .map(step -> step.getKey() + "=" + step.getValue())
                        .collect(Collectors.joining(";")));
    }

    static Map<String, Long> measured(Path rules, Path facts, LocalDate day) {
        return new Steps().of(rules, facts, day);
    }

    private Map<String, Long> of(Path rules, Path facts, LocalDate day) {
        WarmUp.begin();
        Observations observations = World.value(Observations.load(List.of(facts)));
        end("Facts read");
        Book book = World.value(BookLoader.loadAll(rules, observations.dictionary()))
                .get(0);
        end("Book read");
        try (WarmReview warm = WarmReview.of(book, observations, day, View.PUBLISHED)) {
            warm.verdict(book.theses().get(0).id());
            end("Rules compiled, and all judged by Drools");
            Reviewed reviewed = warm.reviewed();
            end("Evidence, and verdicts that are possible");
            ClosestFlips.of(warm, reviewed);
            end("Closest flips");
        }
        return milliseconds;
    }

    private void end(String step) {
        long now = System.nanoTime();
        milliseconds.put(step, (now - before) / 1_000_000);
        before = now;
    }
}
