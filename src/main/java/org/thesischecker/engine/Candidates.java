package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Report;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Mark;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Verdict;

/** The facts that a pattern of a subject's rule may match, and what they are as evidence. */
final class Candidates {

    private final Subject subject;
    private final boolean goodNews;
    private final World world;
    private final Report report;
    private final Inputs inputs;
    private final ReadingFacts readings;

    Candidates(Subject subject, boolean goodNews, World world, Report report) {
        this.subject = subject;
        this.goodNews = goodNews;
        this.world = world;
        this.report = report;
        this.inputs = new Inputs(world.facts().dictionary());
        this.readings = world.readings();
    }

    /** The facts that could match; of readings, those that count: no grade C, no dispute, nothing stale for good news. */
    List<Candidate> of(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, OBSERVATION, FORECAST, EVENT -> {
                boolean mayBeStale = !goodNews || isPinnedReading(pattern);
                yield inputs.metrics(pattern)
                        .flatMap(metric -> readings.of(pattern.type(), metric).stream())
                        .filter(candidate -> mayBeStale || !isStale(candidate))
                        .toList();
            }
            case THRESHOLD ->
                subject.thresholds().values().stream()
                        .map(threshold -> new Candidate(
                                new Fact.ThresholdFact(subject.id(), threshold.id(), threshold.value()), null))
                        .toList();
            case THESIS ->
                subject instanceof Subject.OfThesis ofThesis
                        ? List.of(new Candidate(
                                ThesisFacts.of(ofThesis.thesis(), world.facts().asOf()), null))
                        : List.of();
            case VERDICT ->
                world.theses().entrySet().stream()
                        .filter(entry -> entry.getValue().verdict() != Verdict.UNVERIFIED)
                        .map(entry -> new Candidate(
                                new Fact.VerdictFact(
                                        entry.getKey(),
                                        entry.getValue().verdict().name()),
                                null))
                        .toList();
            case RISK_FACTOR -> factors(pattern);
        };
    }

    /** A pattern that names no part means the whole factor. */
    private List<Candidate> factors(Condition.Pattern pattern) {
        boolean whole = Walk.pinned(pattern, Property.PART).isEmpty();
        List<Candidate> found = new ArrayList<>();
        for (Map.Entry<String, World.FactorStanding> entry : world.factors().entrySet()) {
            String[] target = entry.getKey().split("/", 2);
            String part = target.length == 2 ? target[1] : "";
            if (entry.getValue().state() != FactorState.UNVERIFIED && part.isEmpty() == whole) {
                String state = entry.getValue().state().name();
                found.add(new Candidate(new Fact.RiskFactorFact(target[0], part, state), null));
            }
        }
        return found;
    }

    private static boolean isStale(Candidate candidate) {
        return candidate.readingOrNull() != null && candidate.readingOrNull().stale();
    }

    /** Whether the pattern names the periods it reads; what is pinned is never stale. */
    private static boolean isPinnedReading(Condition.Pattern pattern) {
        return pattern.type() != FactType.METRIC
                && !Walk.pinned(pattern, Property.PERIOD).isEmpty();
    }

    /** Whether the pattern names all that it reads, so that one can tell that something is missing. */
    boolean isPinned(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, VERDICT, RISK_FACTOR, THRESHOLD, THESIS -> true;
            case OBSERVATION, FORECAST -> isPinnedReading(pattern);
            case EVENT -> false;
        };
    }

    /** The properties that a pattern names. */
    Set<Property> named(Condition.Pattern pattern) {
        Set<Property> named = EnumSet.noneOf(Property.class);
        pattern.constraints().forEach(constraint -> named.addAll(named(constraint)));
        return named;
    }

    static Set<Property> named(Constraint constraint) {
        Set<Property> named = EnumSet.noneOf(Property.class);
        if (constraint instanceof Constraint.Bind bind) {
            named.add(bind.property());
        } else if (constraint instanceof Constraint.OneOf oneOf) {
            named.add(oneOf.property());
        } else if (constraint instanceof Constraint.Compare compare) {
            collect(compare.left(), named);
            collect(compare.right(), named);
        }
        return named;
    }

    private static void collect(Expression expression, Set<Property> named) {
        if (expression instanceof Expression.Of of) {
            named.add(of.property());
        } else if (expression instanceof Expression.Arithmetic arithmetic) {
            collect(arithmetic.left(), named);
            collect(arithmetic.right(), named);
        }
    }

    /**
     * Whether everything that a pattern pins is there, with all named properties; where it pins no period, whether every
     * metric has a reading.
     *
     * @param seen collects what is there as evidence
     */
    boolean pinnedArePresent(Condition.Pattern pattern, Set<Property> named, List<Evidence> seen) {
        List<Candidate> present = of(pattern).stream()
                .filter(candidate ->
                        named.stream().allMatch(property -> candidate.fact().get(property) != null))
                .toList();
        List<Candidate> wanted = new ArrayList<>();
        boolean complete = keys(pattern).allMatch(key -> {
            List<Candidate> found = present.stream()
                    .filter(candidate -> key.fits(candidate.fact()))
                    .toList();
            wanted.addAll(found);
            return !found.isEmpty();
        });
        wanted.forEach(candidate -> seen.add(evidence(candidate)));
        return complete;
    }

    private Stream<Key> keys(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, EVENT -> inputs.metrics(pattern).map(metric -> new Key(metric, null));
            case OBSERVATION, FORECAST ->
                inputs.metrics(pattern)
                        .flatMap(metric -> isPinnedReading(pattern)
                                ? Inputs.periods(pattern).stream().map(period -> new Key(metric, period.toString()))
                                : Stream.of(new Key(metric, null)));
            case VERDICT -> Walk.pinned(pattern, Property.THESIS).stream().map(thesis -> new Key(thesis, null));
            case RISK_FACTOR -> Inputs.targets(pattern).stream().map(target -> new Key(target, null));
            case THRESHOLD, THESIS -> Stream.empty();
        };
    }

    /** Names one thing that a pattern pins. */
    private record Key(String name, @Nullable String period) {
        boolean fits(Fact fact) {
            if (fact instanceof Fact.ReadingFact reading) {
                return reading.metric().equals(name) && (period == null || period.equals(reading.period()));
            }
            if (fact instanceof Fact.EventFact event) {
                return event.metric().equals(name);
            }
            if (fact instanceof Fact.VerdictFact verdict) {
                return verdict.thesis().equals(name);
            }
            return fact instanceof Fact.RiskFactorFact factor
                    && name.equals(factor.part().isEmpty() ? factor.id() : factor.id() + "/" + factor.part());
        }
    }

    /** The unit of a property of a fact; {@code null} for texts and truths. */
    @Nullable
    Unit unit(Fact fact, Property property) {
        return switch (property) {
            case REMAINING, ELAPSED -> Unit.COUNT;
            case VALUE, AT_LEAST, AT_MOST, PREVIOUS -> unit(fact);
            default -> null;
        };
    }

    private @Nullable Unit unit(Fact fact) {
        if (fact instanceof Fact.ThresholdFact threshold) {
            Threshold known = subject.thresholds().get(threshold.id());
            return known == null ? null : known.unit();
        }
        return fact instanceof Fact.ReadingFact reading
                ? world.facts()
                        .dictionary()
                        .metric(reading.metric())
                        .map(MetricDefinition::unit)
                        .orElse(null)
                : null;
    }

    /** How evidence names where a value comes from. */
    static String name(Fact fact) {
        if (fact instanceof Fact.ReadingFact reading) {
            return reading.metric() + " " + reading.period();
        }
        if (fact instanceof Fact.EventFact event) {
            return event.metric() + " " + event.day();
        }
        if (fact instanceof Fact.ThresholdFact threshold) {
            return threshold.id();
        }
        if (fact instanceof Fact.VerdictFact verdict) {
            return verdict.thesis();
        }
        return fact instanceof Fact.RiskFactorFact factor ? factor.id() : "thesis";
    }

    Evidence evidence(Candidate candidate) {
        Fact fact = candidate.fact();
        if (candidate.readingOrNull() != null) {
            return evidence(candidate.readingOrNull());
        }
        if (fact instanceof Fact.ThresholdFact threshold) {
            Threshold known = Objects.requireNonNull(subject.thresholds().get(threshold.id()));
            return new Evidence.OfThreshold(known, known.setOn().isAfter(report.published()));
        }
        if (fact instanceof Fact.VerdictFact verdict) {
            return new Evidence.OfVerdict(verdict.thesis(), Verdict.valueOf(verdict.verdict()));
        }
        if (fact instanceof Fact.RiskFactorFact factor) {
            return new Evidence.OfRiskFactor(factor.id(), factor.part(), FactorState.valueOf(factor.state()));
        }
        throw new IllegalArgumentException("No evidence in " + fact);
    }

    private Evidence evidence(Reading reading) {
        Observation shown = reading.observation();
        List<Observation> errata = world.facts().printed(shown.metric(), shown.period());
        List<Mark> marks = new ArrayList<>();
        if (reading.stale()) {
            marks.add(Mark.STALE);
        }
        if (shown.source().equals(report.publisher())) {
            marks.add(Mark.REPORT_AUTHOR);
        }
        if (shown.publishedInferred()) {
            marks.add(Mark.DATE_INFERRED);
        }
        if (!errata.isEmpty()) {
            marks.add(Mark.ERRATUM);
        }
        return new Evidence.OfReading(shown, List.copyOf(marks), errata);
    }
}
