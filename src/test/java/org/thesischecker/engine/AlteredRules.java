package org.thesischecker.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;

/** Rulebooks whose printed rules were altered before Drools compiled them, and what altered rules can call. */
public final class AlteredRules {

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private AlteredRules() {}

    /** A rulebook of a book, with an altered print. */
    public static Rulebook of(Book book, Dictionary dictionary, UnaryOperator<String> alteration) {
        return of(book, dictionary, alteration, Bounds.STANDARD);
    }

    /** A rulebook with an altered print, of which a round may take so many milliseconds. */
    public static Rulebook of(Book book, Dictionary dictionary, UnaryOperator<String> alteration, int milliseconds) {
        return of(book, dictionary, alteration, new Bounds(1_000, Duration.ofMillis(milliseconds)));
    }

    private static Rulebook of(Book book, Dictionary dictionary, UnaryOperator<String> alteration, Bounds bounds) {
        List<Subject> subjects = book.levels().stream().flatMap(List::stream).toList();
        return new Rulebook(subjects, some -> CompiledRules.of(some, dictionary, alteration), bounds);
    }

    /** Adds a line to the conditions of a rule. */
    public static UnaryOperator<String> adding(String subject, String rule, String line) {
        String head = "rule \"%s/%s/0\" dialect \"mvel\"\nwhen\n".formatted(subject, rule);
        return drl -> {
            int at = drl.indexOf(head);
            if (at < 0) {
                return drl;
            }
            int then = drl.indexOf("then\n", at);
            return drl.substring(0, then) + "    " + line + "\n" + drl.substring(then);
        };
    }

    /** A condition that throws. */
    public static boolean fails() {
        throw new IllegalStateException("made to fail");
    }

    /** A condition that never comes to an end. */
    public static boolean waits() {
        try {
            NEVER.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
