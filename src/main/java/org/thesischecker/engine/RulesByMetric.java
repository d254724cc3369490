package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;

/** The rules of a book by the metrics that they read. For several threads. */
public final class RulesByMetric {

    private final Book book;
    private final Dictionary dictionary;
    private @Nullable Map<String, List<Read>> rules;

    /** The rules of a book; they are looked through when they are first asked for. */
    public RulesByMetric(Book book, Dictionary dictionary) {
        this.book = book;
        this.dictionary = dictionary;
    }

    /**
     * A rule that reads a metric.
     *
     * @param number tells it from all others of the book
     * @param metrics all that it reads
     */
    record Read(int number, Subject subject, Rule rule, List<String> metrics) {}

    Book book() {
        return book;
    }

    List<Read> of(String metric) {
        return all().getOrDefault(metric, List.of());
    }

    private synchronized Map<String, List<Read>> all() {
        Map<String, List<Read>> known = rules;
        if (known == null) {
            known = read();
            rules = known;
        }
        return known;
    }

    private Map<String, List<Read>> read() {
        Map<String, List<Read>> read = new HashMap<>();
        Inputs inputs = new Inputs(dictionary);
        int number = 0;
        for (Subject subject : book.levels().stream().flatMap(List::stream).toList()) {
            for (Rule rule : subject.rules()) {
                List<String> metrics = inputs.of(rule).stream()
                        .flatMap(input -> input.metric().stream())
                        .distinct()
                        .toList();
                Read one = new Read(number++, subject, rule, metrics);
                metrics.forEach(metric ->
                        read.computeIfAbsent(metric, any -> new ArrayList<>(2)).add(one));
            }
        }
        return read;
    }
}
