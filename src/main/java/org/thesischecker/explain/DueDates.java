package org.thesischecker.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;
import org.thesischecker.review.SubjectJudge;

/** When the readings are expected that the rules of a thesis or risk factor wait for. */
final class DueDates {

    private final Subject subject;
    private final SubjectJudge judge;
    private final FactSet facts;
    private final Book book;
    private final Inputs inputs;

    DueDates(Subject subject, SubjectJudge judge, FactSet facts, Book book) {
        this.subject = subject;
        this.judge = judge;
        this.facts = facts;
        this.book = book;
        this.inputs = new Inputs(facts.dictionary());
    }

    /** What is expected next, by day; nothing once a thesis is resolved. */
    List<Explanation.Due> after(LocalDate day, boolean resolved) {
        if (resolved) {
            return List.of();
        }
        return subject.rules().stream()
                .flatMap(this::due)
                .map(due -> new Explanation.Due(due.on(), due.input(), due.on().isBefore(day)))
                .distinct()
                .sorted(Comparator.comparing(Explanation.Due::on).thenComparing(Explanation.Due::input))
                .toList();
    }

    private record Expected(LocalDate on, String input) {}

    private Stream<Expected> due(Rule rule) {
        boolean live = judge.isLive(subject, rule);
        return inputs.of(rule).stream().flatMap(input -> due(input, live).stream());
    }

    private Optional<Expected> due(Input input, boolean live) {
        if (input instanceof Input.OfThesis of) {
            return resolves(of.thesis());
        }
        if (!(input instanceof Input.OfReading of)) {
            return Optional.empty();
        }
        MetricDefinition metric = facts.dictionary().metric(of.metricId()).orElseThrow();
        if (of.period().isPresent()) {
            return facts.reading(metric.id(), of.period().get()).isPresent()
                    ? Optional.empty()
                    : Optional.of(expected(metric, of.period().get()));
        }
        return live && metric.kind() == MetricKind.MEASURED
                ? CurrentReading.of(facts, metric.id()).map(reading -> expected(metric, next(reading)))
                : Optional.empty();
    }

    private Optional<Expected> resolves(String thesis) {
        return book.theses().stream()
                .filter(other -> other.id().equals(thesis))
                .map(other -> new Expected(other.thesis().resolves(), "thesis " + thesis + " resolves"))
                .filter(expected -> !expected.on().isBefore(facts.asOf()))
                .findFirst();
    }

    private static Period next(Reading reading) {
        return reading.observation().period().next();
    }

    private static Expected expected(MetricDefinition metric, Period period) {
        return new Expected(metric.due(period), metric.id() + " " + period);
    }
}
