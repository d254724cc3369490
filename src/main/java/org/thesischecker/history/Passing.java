package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.Usability;

/** Tells what days that passed did to a thesis or risk factor, rows and rules apart. */
final class Passing {

    private final Book book;
    private final FactSet now;
    private final LocalDate since;
    private final Inputs inputs;

    /**
     * What passed by a day.
     *
     * @param now what is known on the later day
     * @param since the earlier day
     */
    Passing(Book book, FactSet now, LocalDate since) {
        this.book = book;
        this.now = now;
        this.since = since;
        this.inputs = new Inputs(now.dictionary());
    }

    /**
     * What the days did to some theses and risk factors, by day.
     *
     * @param moved which of them stand elsewhere: others read where a thesis stands, and not that its time is over
     */
    List<Passed> to(Set<String> read, Predicate<String> moved) {
        List<Passed> passed = new ArrayList<>();
        for (String id : read) {
            book.subject(id).ifPresent(subject -> {
                if (moved.test(id)) {
                    addTimes(subject, passed);
                }
                add(subject, passed);
            });
        }
        return passed.stream()
                .distinct()
                .sorted(Comparator.comparing(Passed::on)
                        .thenComparing(Passed::kind)
                        .thenComparing(Passed::what))
                .toList();
    }

    private void addTimes(Subject subject, List<Passed> passed) {
        if (subject instanceof Subject.OfThesis of) {
            Thesis thesis = of.thesis();
            add(Passed.What.BEGUN, thesis.id(), thesis.from(), passed);
            add(Passed.What.HORIZON_PASSED, thesis.id(), thesis.horizon().plusDays(1), passed);
            add(Passed.What.RESOLVES, thesis.id(), thesis.resolves(), passed);
        }
    }

    private void add(Subject subject, List<Passed> passed) {
        LocalDate from = subject instanceof Subject.OfThesis of ? of.thesis().from() : null;
        Usability usability = new Usability(new World(now, Map.of(), Map.of()), from);
        subject.rules().stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .distinct()
                .filter(input -> input instanceof Input.OfReading)
                .forEach(input -> {
                    usability.of(input).ifPresent(unusable -> add((Input.OfReading) input, unusable, passed));
                    input.metric().ifPresent(metric -> addForces(metric, passed));
                });
    }

    private void add(Input.OfReading input, Unverified unusable, List<Passed> passed) {
        MetricDefinition metric = now.dictionary().metric(input.metricId()).orElseThrow();
        if (unusable.reason() == Reason.MISSING) {
            input.period()
                    .ifPresent(period -> add(
                            Passed.What.MISSING,
                            input.text(),
                            metric.due(period).plusDays(1),
                            passed));
        } else if (unusable.reason() == Reason.STALE && metric.staleAfter().isPresent()) {
            now.current(metric.id())
                    .map(reading -> reading.observation()
                            .published()
                            .plusDays(metric.staleAfter().getAsInt() + 1L))
                    .ifPresent(day -> add(Passed.What.STALE, input.text(), day, passed));
        }
    }

    /** Steps and events that were announced before and came into force. */
    private void addForces(String id, List<Passed> passed) {
        Predicate<LocalDate> announced = day -> !day.isAfter(since);
        now.dictionary()
                .metric(id)
                .filter(metric -> metric.kind() != MetricKind.MEASURED)
                .ifPresent(metric -> now.rows(id).stream()
                        .filter(row -> announced.test(row.known(now.view())))
                        .forEach(row -> add(
                                Passed.What.IN_FORCE,
                                row.metric() + " " + row.period(),
                                row.period().start(),
                                passed)));
    }

    private void add(Passed.What what, String name, LocalDate day, List<Passed> passed) {
        if (day.isAfter(since) && !day.isAfter(now.asOf())) {
            passed.add(new Passed(what, name, day));
        }
    }
}
