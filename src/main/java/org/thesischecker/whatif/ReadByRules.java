package org.thesischecker.whatif;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Period;

/** Which readings and forecasts the rules of some books read. */
public final class ReadByRules {

    private final List<Input> inputs;

    public ReadByRules(List<Book> books, Dictionary dictionary) {
        Inputs reads = new Inputs(dictionary);
        this.inputs = books.stream()
                .flatMap(book -> Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream()))
                .flatMap(subject -> subject.rules().stream())
                .flatMap((Rule rule) -> reads.of(rule).stream())
                .distinct()
                .toList();
    }

    /** A sentence that says that no rule reads a target; empty when one does, and of a threshold. */
    public Optional<String> unread(Target target, FactSet facts) {
        if (target instanceof Target.OfForecast forecast) {
            return unread(forecast.metric().id(), forecast.period(), true);
        }
        if (target instanceof Target.OfReading reading) {
            String metric = reading.metric().id();
            Optional<Period> current =
                    facts.current(metric).map(row -> row.observation().period());
            return unread(metric, reading.period().or(() -> current).orElse(null), false);
        }
        return Optional.empty();
    }

    Optional<String> unread(Supposed.OfRow row) {
        return unread(row.row().metric(), row.row().period(), row.isForecast());
    }

    /** Whether a rule reads the current reading of a metric, whichever its period. */
    boolean readsCurrent(String metric) {
        return periods(metric, false).stream().anyMatch(Optional::isEmpty);
    }

    private Optional<String> unread(String metric, @Nullable Period period, boolean forecast) {
        List<Optional<Period>> read = periods(metric, forecast);
        String what = forecast ? "a forecast of " + metric : metric;
        if (read.isEmpty()) {
            return Optional.of("No rule reads %s.".formatted(what));
        }
        TreeSet<Period> pinned = read.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
        if (period == null || read.stream().anyMatch(Optional::isEmpty) || pinned.contains(period)) {
            return Optional.empty();
        }
        return Optional.of("No rule reads %s of %s; rules read %s."
                .formatted(what, period, pinned.stream().map(Period::toString).collect(Collectors.joining(", "))));
    }

    /** The periods that rules read; empty where it is the current one. */
    private List<Optional<Period>> periods(String metric, boolean forecast) {
        return inputs.stream()
                .filter(input -> input.metric().filter(metric::equals).isPresent())
                .filter(input -> input instanceof Input.OfForecast == forecast)
                .map(ReadByRules::period)
                .toList();
    }

    private static Optional<Period> period(Input input) {
        return input instanceof Input.OfForecast forecast ? forecast.period() : ((Input.OfReading) input).period();
    }
}
