package org.thesischecker.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Place;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Status;
import org.thesischecker.model.Thesis;

/** Checks what the files of theses and risk factors say against what their rules can do. */
final class ThesisChecks {

    private static final Set<Effect> CONFIRMING = Set.of(Effect.FULFILS, Effect.CONFIRMS);
    private static final Set<Effect> ENDING = Set.of(Effect.FULFILS, Effect.CONFIRMS, Effect.BREAKS);

    private final Book book;
    private final Observations observations;
    private final Findings findings;
    private final LocalDate today;
    private final Inputs inputs;

    ThesisChecks(Book book, Observations observations, Findings findings, LocalDate today) {
        this.book = book;
        this.observations = observations;
        this.findings = findings;
        this.today = today;
        this.inputs = new Inputs(observations.dictionary());
    }

    void run() {
        book.theses().forEach(subject -> {
            Thesis thesis = subject.thesis();
            described(thesis.id(), thesis.owner(), thesis.reportPlace(), thesis.place());
            if (thesis.annulled().isEmpty()) {
                canBeJudged(subject);
            }
            metrics(subject);
            thesis.exposures().forEach(exposure -> exposure(thesis, exposure));
            thesis.forecast().ifPresent(forecast -> forecast(thesis, forecast));
        });
        book.riskFactors().forEach(subject -> {
            RiskFactor factor = subject.riskFactor();
            described(factor.id(), factor.owner(), factor.reportPlace(), factor.place());
            exposed(factor);
        });
    }

    private void described(String id, String owner, String reportPlace, Place place) {
        if (owner.isBlank()) {
            findings.add(Check.WITHOUT_OWNER, Place.of(place.file()), 1, id + " has no owner", "Add owner: some-desk.");
        }
        if (reportPlace.isBlank()) {
            findings.add(
                    Check.WITHOUT_PLACE,
                    Place.of(place.file()),
                    1,
                    id + " does not say where in the report it stands",
                    "Add place: and one of %s."
                            .formatted(String.join(", ", book.report().places().keySet())));
        }
    }

    private void canBeJudged(Subject.OfThesis subject) {
        Place file = Place.of(subject.rules().get(0).place().file());
        if (subject.rules().stream().noneMatch(rule -> CONFIRMING.contains(rule.effect()))) {
            findings.add(
                    Check.CANNOT_BE_CONFIRMED,
                    file,
                    1,
                    "no rule fulfils or confirms %s".formatted(subject.id()),
                    "It is never CONFIRMED, whatever comes.");
        }
        if (subject.rules().stream().noneMatch(rule -> rule.effect() == Effect.BREAKS)) {
            findings.add(
                    Check.CANNOT_BE_BROKEN,
                    file,
                    1,
                    "no rule breaks %s".formatted(subject.id()),
                    "It is never BROKEN, whatever comes.");
        }
        boolean ends = subject.rules().stream()
                .filter(rule -> ENDING.contains(rule.effect()))
                .anyMatch(LiveRules::whenDue);
        if (!ends) {
            findings.add(
                    Check.CANNOT_END,
                    file,
                    1,
                    "after %s no rule can confirm or break %s"
                            .formatted(subject.thesis().horizon(), subject.id()),
                    "It stays overdue from %s on.".formatted(subject.thesis().resolves()));
        }
    }

    private void metrics(Subject.OfThesis subject) {
        Thesis thesis = subject.thesis();
        Set<String> read = read(subject.rules());
        for (String metric : thesis.corroborating()) {
            Optional<Rule> deciding = subject.rules().stream()
                    .filter(rule -> rule.effect() != Effect.CONFIRMS)
                    .filter(rule -> read(List.of(rule)).contains(metric))
                    .findFirst();
            deciding.ifPresent(rule -> findings.add(
                    Check.CORROBORATING_DECIDES,
                    rule.place(),
                    "rule".length(),
                    "%s %s, and reads %s, which %s calls corroborating"
                            .formatted(rule.id(), rule.effect().verb(), metric, thesis.id()),
                    "What decides is no corroboration."));
            if (!read.contains(metric)) {
                findings.add(
                        Check.UNREAD_CORROBORATING,
                        findings.key(thesis.place(), "corroborating"),
                        "corroborating".length(),
                        "no rule of %s reads %s".formatted(thesis.id(), metric),
                        "It has no effect.");
            }
        }
        thesis.alternatives().stream()
                .flatMap(Set::stream)
                .filter(metric -> !read.contains(metric))
                .forEach(metric -> findings.add(
                        Check.UNREAD_ALTERNATIVE,
                        findings.key(thesis.place(), "alternatives"),
                        "alternatives".length(),
                        "no rule of %s reads %s".formatted(thesis.id(), metric),
                        "As long as it is usable it excuses the others of its group."));
    }

    private Set<String> read(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .collect(Collectors.toSet());
    }

    private void exposure(Thesis thesis, Exposure exposure) {
        boolean canFire = book.riskFactors().stream()
                .filter(factor -> factor.id().equals(exposure.riskFactor()))
                .flatMap(factor -> factor.rules().stream())
                .filter(rule -> rule.effect() == Effect.FIRES)
                .anyMatch(rule -> exposure.part().isEmpty() || rule.part().equals(exposure.part()));
        if (exposure.effect() == ExposureEffect.AT_RISK && !canFire) {
            findings.add(
                    Check.IDLE_EXPOSURE,
                    exposure.place(),
                    1,
                    "no rule can fire %s, to which %s is exposed".formatted(exposure.target(), thesis.id()),
                    "The exposure puts nothing at risk, and keeps the thesis from being confirmed.");
        }
    }

    private void exposed(RiskFactor factor) {
        boolean named = book.theses().stream()
                .flatMap(thesis -> thesis.thesis().exposures().stream())
                .anyMatch(exposure -> exposure.riskFactor().equals(factor.id()));
        boolean matched = Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .anyMatch(input -> input.text().equals("risk factor " + factor.id())
                        || input.text().startsWith("risk factor " + factor.id() + "/"));
        if (!named && !matched) {
            findings.add(
                    Check.UNUSED_RISK_FACTOR,
                    Place.of(factor.place().file()),
                    1,
                    "no thesis is exposed to %s, and no rule matches it".formatted(factor.id()),
                    "It moves no thesis.");
        }
    }

    private void forecast(Thesis thesis, Forecast forecast) {
        MetricDefinition metric =
                observations.dictionary().metric(forecast.metric()).orElseThrow();
        boolean known = observations.all().stream()
                .filter(row -> row.metric().equals(metric.id()) && row.period().equals(forecast.period()))
                .anyMatch(row -> row.status() == Status.ACTUAL || row.status() == Status.DERIVED);
        LocalDate due = metric.due(forecast.period());
        if (!known && due.isBefore(today)) {
            findings.add(
                    Check.FORECAST_WITHOUT_FIGURE,
                    forecast.place(),
                    "forecast".length(),
                    "the forecast of %s waits for %s %s, which was due on %s"
                            .formatted(thesis.id(), metric.id(), forecast.period(), due),
                    "Add the row, or correct the forecast.");
        }
    }
}
