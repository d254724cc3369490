package org.thesischecker.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.grammar.RuleFileParser.AccumulationContext;
import org.thesischecker.book.grammar.RuleFileParser.ConditionContext;
import org.thesischecker.book.grammar.RuleFileParser.FoldContext;
import org.thesischecker.book.grammar.RuleFileParser.GroupContext;
import org.thesischecker.book.grammar.RuleFileParser.PatternContext;
import org.thesischecker.book.grammar.RuleFileParser.UniversalContext;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;

/** Makes the {@link Condition}s of a parsed rule. */
final class ConditionBuilder {

    private final RuleSource source;
    private final List<Problem> problems;

    ConditionBuilder(RuleSource source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Condition> conditions(List<ConditionContext> parsed) {
        return parsed.stream().map(this::condition).toList();
    }

    private Condition condition(ConditionContext parsed) {
        if (parsed.pattern() != null) {
            return pattern(parsed.pattern());
        }
        if (parsed.negation() != null) {
            return new Condition.Not(
                    inner(parsed.negation().pattern(), parsed.negation().group()),
                    source.place(parsed.negation().getStart()));
        }
        if (parsed.existence() != null) {
            return new Condition.Exists(
                    inner(parsed.existence().pattern(), parsed.existence().group()),
                    source.place(parsed.existence().getStart()));
        }
        if (parsed.universal() != null) {
            return universal(parsed.universal());
        }
        if (parsed.accumulation() != null) {
            return accumulation(parsed.accumulation());
        }
        return group(parsed.group());
    }

    /** What {@code not} and {@code exists} speak of: a pattern, or several joined by {@code and}. */
    private List<Condition> inner(@Nullable PatternContext pattern, GroupContext group) {
        if (pattern != null) {
            return List.of(pattern(pattern));
        }
        Condition joined = group(group);
        return joined instanceof Condition.All all ? all.conditions() : List.of(joined);
    }

    private Condition group(GroupContext parsed) {
        List<Condition> conditions = conditions(parsed.condition());
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        return parsed.OR().isEmpty()
                ? new Condition.All(conditions, source.place(parsed.getStart()))
                : new Condition.Any(conditions, source.place(parsed.getStart()));
    }

    private Condition universal(UniversalContext parsed) {
        Condition.Pattern selection = pattern(parsed.selection);
        Condition.Pattern test = pattern(parsed.test);
        if (selection.type() != test.type()) {
            problems.add(source.problem(
                    parsed.test.getStart(),
                    "forall selects %s and tests %s"
                            .formatted(selection.type().word(), test.type().word()),
                    "Its second pattern tests the readings that the first one selects: both are of one type."));
        }
        return new Condition.ForAll(selection, test.constraints(), source.place(parsed.getStart()));
    }

    private Condition accumulation(AccumulationContext parsed) {
        ConstraintBuilder results = ConstraintBuilder.ofResults(source, problems);
        return new Condition.Accumulate(
                pattern(parsed.pattern()),
                parsed.fold().stream().map(this::fold).toList(),
                parsed.comparison().stream()
                        .map(results::comparison)
                        .flatMap(constraint ->
                                constraint instanceof Constraint.Compare compare ? Stream.of(compare) : Stream.empty())
                        .toList(),
                source.place(parsed.getStart()));
    }

    private Condition.Fold fold(FoldContext parsed) {
        Token word = parsed.NAME().getSymbol();
        Optional<Condition.Function> function = Arrays.stream(Condition.Function.values())
                .filter(known -> known.word().equals(word.getText()))
                .findFirst();
        if (function.isEmpty()) {
            problems.add(source.problem(
                    word,
                    "unknown function \"%s\"".formatted(RuleSource.shown(word)),
                    Nearest.advice(
                            "Expected sum, min, max, average or count.", word.getText(), TreeBuilder.functionWords())));
        }
        return new Condition.Fold(
                parsed.VARIABLE().getText(),
                function.orElse(Condition.Function.SUM),
                ConstraintBuilder.ofResults(source, problems).expression(parsed.expression()),
                source.place(parsed.getStart()));
    }

    private Condition.Pattern pattern(PatternContext parsed) {
        Token word = parsed.NAME().getSymbol();
        Optional<FactType> type = FactType.ofWord(word.getText());
        if (type.isEmpty()) {
            problems.add(source.problem(
                    word,
                    "unknown fact type \"%s\"".formatted(RuleSource.shown(word)),
                    Nearest.advice(
                            "Expected " + Nearest.listed(FactType.words()) + ".", word.getText(), FactType.words())));
        }
        ConstraintBuilder builder = new ConstraintBuilder(source, problems, type);
        List<Constraint> constraints = new ArrayList<>();
        parsed.constraint().forEach(constraint -> constraints.add(builder.constraint(constraint)));
        return new Condition.Pattern(type.orElse(FactType.METRIC), List.copyOf(constraints), source.place(word));
    }
}
