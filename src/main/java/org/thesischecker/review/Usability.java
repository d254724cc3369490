package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** Says of an input why it is not usable. */
public final class Usability {

    private final World world;
    private final FactSet facts;
    private final @Nullable LocalDate from;

    /**
     * Says it against a world.
     *
     * @param from before this day inputs that no rule pins to a period are not due; {@code null} for risk factors
     */
    public Usability(World world, @Nullable LocalDate from) {
        this.world = world;
        this.facts = world.facts();
        this.from = from;
    }

    /** Why the input is not usable; empty when it is. The result blocks unless it is NOT_DUE. */
    public Optional<Unverified> of(Input input) {
        if (input instanceof Input.OfThesis thesis) {
            return ofThesis(thesis);
        }
        if (input instanceof Input.OfRiskFactor factor) {
            return ofFactor(factor);
        }
        if (input instanceof Input.OfForecast forecast) {
            return ofForecast(forecast);
        }
        Input.OfReading reading = (Input.OfReading) input;
        return reading.period().map(period -> ofPeriod(reading, period)).orElseGet(() -> ofCurrent(reading));
    }

    private Optional<Unverified> ofThesis(Input.OfThesis input) {
        World.ThesisStanding standing = world.theses().get(input.thesis());
        if (standing != null && standing.isUsable()) {
            return Optional.empty();
        }
        String note = standing == null || standing.verdict() == Verdict.UNVERIFIED
                ? "it is UNVERIFIED"
                : "it is at risk, and not all that it reads is usable";
        return found(input, Reason.UNVERIFIED, note);
    }

    private Optional<Unverified> ofFactor(Input.OfRiskFactor input) {
        World.FactorStanding standing = world.factors().get(input.target());
        return standing != null && standing.isUsable()
                ? Optional.empty()
                : found(input, Reason.UNVERIFIED, "not all that it reads is usable");
    }

    private Optional<Unverified> ofForecast(Input.OfForecast input) {
        Optional<Reading> reading = input.period()
                .map(period -> facts.forecast(input.metricId(), period))
                .orElseGet(() -> facts.forecasts(input.metricId()).stream().reduce((earlier, later) -> later));
        return reading.isEmpty() ? found(input, Reason.MISSING, "no forecast") : quality(input, reading.get(), false);
    }

    private Optional<Unverified> ofPeriod(Input.OfReading input, Period period) {
        Optional<Reading> reading = facts.reading(input.metricId(), period);
        LocalDate due = definition(input.metricId()).due(period);
        boolean notYet = !facts.asOf().isAfter(due);
        if (reading.isPresent()) {
            return quality(input, reading.get(), notYet);
        }
        return notYet ? found(input, Reason.NOT_DUE, "due " + due) : found(input, Reason.MISSING, "was due " + due);
    }

    private Optional<Unverified> ofCurrent(Input.OfReading input) {
        Optional<Reading> current = CurrentReading.of(facts, input.metricId());
        boolean notYet = from != null && facts.asOf().isBefore(from);
        if (current.isEmpty()) {
            return notYet
                    ? found(input, Reason.NOT_DUE, "due from " + from)
                    : found(input, Reason.MISSING, "no reading");
        }
        if (current.get().stale()) {
            String note = "last reading " + current.get().observation().period() + ", published "
                    + current.get().observation().published();
            return found(input, notYet ? Reason.NOT_DUE : Reason.STALE, note);
        }
        return quality(input, current.get(), notYet);
    }

    /**
     * What is wrong with a reading.
     *
     * @param notYet whether it came before it was due: a weak one then counts as none
     */
    private Optional<Unverified> quality(Input input, Reading reading, boolean notYet) {
        if (reading.isDisputed()) {
            String values = reading.disputed().stream()
                    .map(row -> org.thesischecker.model.Decimals.text(row.value()) + " (" + row.source() + ")")
                    .reduce((first, second) -> first + ", " + second)
                    .orElse("");
            return found(input, Reason.SOURCE_CONFLICT, "sources differ: " + values);
        }
        return reading.isLowGrade()
                ? found(
                        input,
                        notYet ? Reason.NOT_DUE : Reason.LOW_GRADE,
                        "grade C only, " + reading.observation().source())
                : Optional.empty();
    }

    private MetricDefinition definition(String metric) {
        return facts.dictionary()
                .metric(metric)
                .orElseThrow(() -> new IllegalStateException("A rule was loaded that reads unknown " + metric));
    }

    private static Optional<Unverified> found(Input input, Reason reason, String note) {
        return Optional.of(new Unverified(input.text(), reason, reason != Reason.NOT_DUE, note));
    }
}
