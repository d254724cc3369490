package org.thesischecker.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.Threshold;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Nearest;

/**
 * The one way in which changes are written: {@code TARGET=AMOUNT}.
 *
 * <p>A target is {@code METRIC}, {@code METRIC@PERIOD}, {@code forecast:METRIC@PERIOD} or {@code threshold:SUBJECT/ID}. An
 * amount without a sign is the new value; with a sign it is a change, in the unit or, ending in {@code %}, relative; after
 * a second equals sign it is the new value whatever its sign. An event's amount is {@code happened} or
 * {@code not-happened}.
 */
public final class Notation {

    static final String FORECAST = "forecast:";
    static final String THRESHOLD = "threshold:";

    private static final String FORM =
            "Expected METRIC=VALUE, METRIC@PERIOD=+10% or METRIC=-5; METRIC==-5 sets to minus 5.";

    private final Dictionary dictionary;
    private final List<Book> books;

    /**
     * A notation.
     *
     * @param books whose thresholds can be named
     */
    public Notation(Dictionary dictionary, List<Book> books) {
        this.dictionary = dictionary;
        this.books = List.copyOf(books);
    }

    /** Reads a change; what can be known without the facts is checked. */
    public Change change(String text) throws Misread {
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new Misread("there is no \"=\" in it", FORM);
        }
        Target target = target(text.substring(0, sign).strip());
        return new Change(target, amount(target, text.substring(sign + 1).strip()), text);
    }

    /** Reads a target alone. */
    public Target target(String text) throws Misread {
        if (text.startsWith(THRESHOLD)) {
            return threshold(text.substring(THRESHOLD.length()));
        }
        boolean forecast = text.startsWith(FORECAST);
        String reading = forecast ? text.substring(FORECAST.length()) : text;
        int at = reading.indexOf('@');
        MetricDefinition metric = metric(at < 0 ? reading : reading.substring(0, at));
        Period period = at < 0 ? null : period(metric, reading.substring(at + 1));
        return forecast ? new Target.OfForecast(metric, named(metric, period)) : new Target.OfReading(metric, period);
    }

    private Shift amount(Target target, String text) throws Misread {
        Shift shift = Amounts.shift(target, text, FORM);
        if (shift instanceof Shift.To to) {
            Ranges.check(target, to.value());
        }
        return shift;
    }

    private MetricDefinition metric(String id) throws Misread {
        if (id.isEmpty()) {
            throw new Misread("it names no metric", FORM);
        }
        Optional<MetricDefinition> metric = dictionary.metric(id);
        if (metric.isEmpty()) {
            throw new Misread(
                    "unknown metric \"%s\"".formatted(id),
                    Nearest.advice("Metrics are defined in facts/metrics.yaml.", id, dictionary.ids()));
        }
        return metric.get();
    }

    private static Period period(MetricDefinition metric, String text) throws Misread {
        Conversion<Period> conversion = Conversion.period();
        Optional<Period> read = conversion.parse().apply(text);
        if (read.isEmpty()) {
            throw new Misread(
                    "period \"%s\" %s".formatted(text, conversion.complaint().apply(text)),
                    conversion.advice().apply(text));
        }
        Period period = read.get();
        if (period.frequency() != metric.frequency()) {
            throw new Misread(
                    "period %s of %s is a %s"
                            .formatted(period, metric.id(), period.frequency().text()),
                    "Expected a %s, such as %s (%s)."
                            .formatted(
                                    metric.frequency().text(),
                                    metric.frequency().example(),
                                    Ranges.defined(metric)));
        }
        return period;
    }

    private static Period named(MetricDefinition metric, @Nullable Period period) throws Misread {
        if (period == null) {
            throw new Misread(
                    "a forecast needs its period",
                    "Expected for instance %s%s@%s=VALUE."
                            .formatted(FORECAST, metric.id(), metric.frequency().example()));
        }
        return period;
    }

    private Target threshold(String text) throws Misread {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new Misread(
                    "\"%s\" names no threshold".formatted(text),
                    "Expected threshold:SUBJECT/ID, the thesis or risk factor and its threshold.");
        }
        String id = text.substring(0, slash);
        String name = text.substring(slash + 1);
        Map<String, Subject> having = having(id);
        if (having.size() > 1) {
            throw new Misread(
                    "\"%s\" stands in several books: %s".formatted(id, String.join(", ", having.keySet())),
                    "Say which one with --book.");
        }
        if (having.isEmpty()) {
            throw new Misread(
                    "there is no thesis or risk factor \"%s\"".formatted(id),
                    Nearest.advice(
                            "\"thesis list\" shows them all.",
                            id,
                            subjects().map(Subject::id).toList()));
        }
        Map.Entry<String, Subject> only = having.entrySet().iterator().next();
        Threshold threshold = only.getValue().thresholds().get(name);
        if (threshold == null) {
            List<String> known = List.copyOf(only.getValue().thresholds().keySet());
            throw new Misread(
                    "%s has no threshold \"%s\"".formatted(id, name),
                    Nearest.advice("It has %s.".formatted(Nearest.listed(known)), name, known));
        }
        return new Target.OfThreshold(only.getKey(), id, threshold);
    }

    private Map<String, Subject> having(String id) {
        return books.stream()
                .filter(book -> book.subject(id).isPresent())
                .collect(Collectors.toMap(
                        Book::id, book -> book.subject(id).orElseThrow(), (first, second) -> first, TreeMap::new));
    }

    private Stream<Subject> subjects() {
        return books.stream()
                .flatMap(book -> Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream()));
    }
}
