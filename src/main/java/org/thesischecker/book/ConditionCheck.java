package org.thesischecker.book;

import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;

/** Checks the conditions of a rule in their order, with the variables that each can see. */
final class ConditionCheck {

    private static final String GUARDED = "It holds only where the readings are there, so it says which: ";

    private final Rule rule;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final PatternCheck patterns;

    ConditionCheck(Rule rule, Vocabulary vocabulary, Complaints complaints) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.complaints = complaints;
        this.patterns = new PatternCheck(vocabulary, complaints);
    }

    void check() {
        Scope scope = Scope.of(rule, complaints);
        rule.conditions().forEach(condition -> condition(condition, scope, true));
    }

    private void condition(Condition condition, Scope scope, boolean top) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.type() == FactType.THESIS && !top) {
                complaints.at(
                        pattern.place(),
                        "Thesis stands inside another condition",
                        "Whether the thesis is open or due is a condition of its own, so that one sees when the rule is live.");
            }
            patterns.check(pattern, scope);
        } else if (condition instanceof Condition.Not not) {
            group("not", not.conditions(), scope);
        } else if (condition instanceof Condition.Exists exists) {
            group("exists", exists.conditions(), scope);
        } else if (condition instanceof Condition.ForAll forAll) {
            forAll(forAll, scope);
        } else if (condition instanceof Condition.All all) {
            all.conditions().forEach(inner -> condition(inner, scope, false));
        } else if (condition instanceof Condition.Any any) {
            any.alternatives().forEach(alternative -> condition(alternative, scope.inner(), false));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            accumulate(accumulate, scope);
        }
    }

    private void group(String word, List<Condition> conditions, Scope scope) {
        Scope inner = scope.inner();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                inside(word, pattern);
                patterns.check(pattern, inner);
            } else {
                complaints.at(
                        condition.place(),
                        "inside \"%s\" stands more than patterns".formatted(word),
                        "Write %s ( A(..) and B(..) ), and one for each side of an \"or\".".formatted(word));
            }
        }
    }

    private void inside(String word, Condition.Pattern pattern) {
        switch (pattern.type()) {
            case METRIC -> pin(word, pattern, Property.ID, "write id == \"its-id\".");
            case OBSERVATION, FORECAST -> {
                pin(word, pattern, Property.METRIC, "write metric == \"its-id\".");
                pin(word, pattern, Property.PERIOD, "write period == \"..\" or period in ( \"..\" ).");
            }
            case EVENT -> {}
            case THRESHOLD, THESIS -> misplaced(word, pattern);
            case RISK_FACTOR, VERDICT -> {
                if (!word.equals("exists")) {
                    complaints.at(
                            pattern.place(),
                            "%s stands inside \"%s\"".formatted(pattern.type().word(), word),
                            "What is unverified matches nothing, so ask for what is known: == or in.");
                }
            }
        }
    }

    private void misplaced(String word, Condition.Pattern pattern) {
        complaints.at(
                pattern.place(),
                "%s stands inside \"%s\"".formatted(pattern.type().word(), word),
                "Write it before, as a condition of its own.");
    }

    private void pin(String word, Condition.Pattern pattern, Property property, String advice) {
        if (Walk.pinned(pattern, property).isEmpty()) {
            complaints.at(
                    pattern.place(),
                    "\"%s\" over %s without a fixed %s"
                            .formatted(
                                    word, pattern.type().word(), property.word().replace("id", "metric")),
                    GUARDED + advice);
        }
    }

    private void forAll(Condition.ForAll forAll, Scope scope) {
        Condition.Pattern selection = forAll.selection();
        inside("forall", selection);
        patterns.check(selection, scope.inner());
        for (Constraint constraint : selection.constraints()) {
            if (!isPin(constraint, selection)) {
                complaints.at(
                        constraint.place(),
                        "the first pattern of \"forall\" tests something",
                        "It names the readings; what they have to pass stands in the second.");
            }
        }
        for (Constraint constraint : forAll.test()) {
            boolean test = !(constraint instanceof Constraint.Bind) && !isPin(constraint, selection);
            if (!test) {
                complaints.at(
                        constraint.place(),
                        "the second pattern of \"forall\" does more than test",
                        "It tests each reading that the first one names.");
            }
        }
        patterns.constraints(forAll.test(), Topic.of(selection, vocabulary), scope.inner());
    }

    private static boolean isPin(Constraint constraint, Condition.Pattern selection) {
        Condition.Pattern alone = new Condition.Pattern(selection.type(), List.of(constraint), constraint.place());
        return !Walk.pinned(alone, selection.type().key().orElse(Property.ID)).isEmpty()
                || !Walk.pinned(alone, Property.PERIOD).isEmpty();
    }

    private void accumulate(Condition.Accumulate accumulate, Scope scope) {
        Condition.Pattern source = accumulate.source();
        Scope inner = scope.inner();
        patterns.check(source, inner);
        if (source.type().isReading()) {
            complete(accumulate);
        } else {
            misplaced("accumulate", source);
        }
        accumulate.folds().forEach(fold -> scope.bind(fold.variable(), folded(fold, inner), fold.place()));
        ExpressionCheck results = new ExpressionCheck(Optional.empty(), scope, complaints);
        accumulate.results().forEach(result -> {
            patterns.compare(result, results);
            result(accumulate, result);
        });
    }

    private Meaning folded(Condition.Fold fold, Scope inner) {
        Meaning argument = new ExpressionCheck(Optional.empty(), inner, complaints).meaning(fold.argument());
        if (fold.function() == Condition.Function.COUNT) {
            return Meaning.Decimal.in(Unit.COUNT);
        }
        if (argument instanceof Meaning.Decimal || argument instanceof Meaning.Unknown) {
            return argument;
        }
        complaints.at(
                fold.argument().place(),
                "%s of %s".formatted(fold.function().word(), argument.described()),
                "Only numbers are put together; anything can be counted.");
        return new Meaning.Unknown();
    }

    private void result(Condition.Accumulate accumulate, Constraint.Compare result) {
        List<String> folds =
                accumulate.folds().stream().map(Condition.Fold::variable).toList();
        boolean asks = Variables.of(result).stream().anyMatch(folds::contains);
        if (!asks) {
            complaints.at(
                    result.place(),
                    "the comparison does not speak of what is accumulated",
                    "Compare %s.".formatted(String.join(" or ", folds)));
        }
    }

    /** An accumulate over fewer readings than were meant would prove something by what is missing. */
    private void complete(Condition.Accumulate accumulate) {
        boolean pinned = !Walk.pinned(accumulate.source(), Property.PERIOD).isEmpty();
        if (!pinned && !new CountedReadings(rule, vocabulary).demandedBy(accumulate)) {
            Place place = accumulate.source().place();
            complaints.at(place, "\"accumulate\" does not say how many readings it is about", GUARDED + """
                            write period in ( ".." ),
                            or count them and compare the count with a threshold of 1 or more: $n : count( $v ); $n >= $needed.""");
        }
    }
}
