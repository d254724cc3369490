package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;

/**
 * Prints what Drools compiles from the tree of a rule; no text of a rule's author but checked names and quoted literals
 * gets in.
 *
 * <p>What the tree leaves to be understood is spelled out: readings that a {@code not}, {@code forall} or
 * {@code accumulate} denies or counts must be there, properties that are named must not be {@code null}, good news
 * needs fresh readings. Alternatives become rules of their own. Arithmetic and comparisons call exact functions.
 */
final class DrlPrinter {

    static final String HEADER = """
            package org.thesischecker.compiled
            import org.thesischecker.engine.Fact.EventFact
            import org.thesischecker.engine.Fact.ReadingFact
            import org.thesischecker.engine.Fact.RiskFactorFact
            import org.thesischecker.engine.Fact.ThesisFact
            import org.thesischecker.engine.Fact.ThresholdFact
            import org.thesischecker.engine.Fact.VerdictFact
            import org.thesischecker.engine.Matched
            import org.thesischecker.engine.Texts
            import org.thesischecker.engine.Unknowns
            import org.thesischecker.model.Decimals
            """;

    private static final String RULE = """
            rule "%s/%s/%d" dialect "mvel"
            when
            %sthen
                insertLogical( new Matched( "%s", "%s" ) );
            end
            """;

    private final Subject subject;
    private final Rule rule;
    private final ConstraintPrinter constraints;
    private final PatternPrinter patterns;
    private final GuardPrinter guards;
    private final AccumulatePrinter accumulates;

    private DrlPrinter(Subject subject, Rule rule, Dictionary dictionary) {
        ExpressionPrinter expressions = new ExpressionPrinter();
        this.subject = subject;
        this.rule = rule;
        this.constraints = new ConstraintPrinter(expressions);
        this.patterns = new PatternPrinter(subject, rule, constraints);
        this.guards = new GuardPrinter(rule, dictionary);
        this.accumulates = new AccumulatePrinter(patterns, guards, constraints, expressions);
    }

    /** The compiled form of one rule: one Drools rule for each combination of its alternatives. */
    static String print(Subject subject, Rule rule, Dictionary dictionary) {
        List<List<Condition>> branches = Branches.of(rule.conditions());
        StringBuilder text = new StringBuilder();
        for (int branch = 0; branch < branches.size(); branch++) {
            text.append(new DrlPrinter(subject, rule, dictionary).printed(branches.get(branch), branch));
        }
        return text.toString();
    }

    private String printed(List<Condition> conditions, int branch) {
        String when = conditions.stream()
                .flatMap(condition -> lines(condition, false))
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
        return RULE.formatted(subject.id(), rule.id(), branch, when, subject.id(), rule.id());
    }

    private Stream<String> lines(Condition condition, boolean denied) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(patterns.print(pattern, denied));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(child -> lines(child, denied));
        }
        if (condition instanceof Condition.Exists exists) {
            return Stream.of("exists( " + joined(exists.conditions(), denied) + " )");
        }
        if (condition instanceof Condition.Not not) {
            return none(not);
        }
        if (condition instanceof Condition.ForAll forAll) {
            return every(forAll);
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return accumulates.print(accumulate, denied);
        }
        throw new IllegalStateException("Alternatives are taken apart before printing.");
    }

    private String joined(List<Condition> conditions, boolean denied) {
        return conditions.stream().flatMap(child -> lines(child, denied)).collect(Collectors.joining(" and "));
    }

    private Stream<String> none(Condition.Not not) {
        Stream<String> present = not.conditions().stream()
                .flatMap(child -> Walk.patterns(child).stream())
                .flatMap(guards::print);
        return Stream.concat(present, Stream.of("not( " + joined(not.conditions(), true) + " )"));
    }

    private Stream<String> every(Condition.ForAll forAll) {
        Condition.Pattern selection = forAll.selection();
        List<Constraint> all = Stream.concat(selection.constraints().stream(), forAll.test().stream())
                .toList();
        Stream<String> tests = forAll.test().stream()
                .map(test -> "not( " + patterns.print(selection, false, constraints.failing(test)) + " )");
        return Stream.concat(guards.print(selection, all), tests);
    }
}
