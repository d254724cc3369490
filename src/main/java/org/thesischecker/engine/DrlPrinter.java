package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.ValueKind;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Period;

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

    private final Subject subject;
    private final Rule rule;
    private final Inputs inputs;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, ValueKind> kinds = new HashMap<>();
    private int lists;

    private DrlPrinter(Subject subject, Rule rule, Dictionary dictionary) {
        this.subject = subject;
        this.rule = rule;
        this.inputs = new Inputs(dictionary);
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
        return "rule \"%s/%s/%d\" dialect \"mvel\"\nwhen\n%sthen\n    insertLogical( new Matched( \"%s\", \"%s\" ) );\nend\n"
                .formatted(subject.id(), rule.id(), branch, when, subject.id(), rule.id());
    }

    private Stream<String> lines(Condition condition, boolean denied) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern(pattern, pattern.constraints(), denied));
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(child -> lines(child, denied));
        }
        if (condition instanceof Condition.Exists exists) {
            return Stream.of("exists( " + joined(exists.conditions(), denied) + " )");
        }
        if (condition instanceof Condition.Not not) {
            Stream<String> guards = not.conditions().stream()
                    .flatMap(child -> Walk.patterns(child).stream())
                    .flatMap(pattern -> guards(pattern, pattern.constraints()));
            return Stream.concat(guards, Stream.of("not( " + joined(not.conditions(), true) + " )"));
        }
        if (condition instanceof Condition.ForAll forAll) {
            return every(forAll);
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return accumulated(accumulate, denied);
        }
        throw new IllegalStateException("Alternatives are taken apart before printing.");
    }

    private String joined(List<Condition> conditions, boolean denied) {
        return conditions.stream().flatMap(child -> lines(child, denied)).collect(Collectors.joining(" and "));
    }

    private Stream<String> every(Condition.ForAll forAll) {
        Condition.Pattern selection = forAll.selection();
        List<Constraint> all = Stream.concat(selection.constraints().stream(), forAll.test().stream())
                .toList();
        Stream<String> guards = guards(selection, all);
        Stream<String> tests = forAll.test().stream()
                .map(test -> "not( " + pattern(selection, selection.constraints(), false, failing(test)) + " )");
        return Stream.concat(guards, tests);
    }

    /** The opposite of a test, true also where the test cannot be computed. */
    private String failing(Constraint test) {
        return "!( " + constraint(test, false) + " )";
    }

    private Stream<String> accumulated(Condition.Accumulate accumulate, boolean denied) {
        Condition.Pattern source = accumulate.source();
        String matched = pattern(source, source.constraints(), false);
        Stream<String> present = isPinned(source) || Completeness.isNeededBy(accumulate)
                ? guards(source, source.constraints())
                : Stream.empty();
        Stream<String> some = isPinned(source) ? Stream.empty() : Stream.of("exists( " + matched + " )");
        List<String> folds = new ArrayList<>();
        for (Condition.Fold fold : accumulate.folds()) {
            String list = "$list" + lists++;
            folds.add(list + " : collectList( " + expression(fold.argument()) + " )");
            variables.put(fold.variable(), "Decimals." + fold.function().word() + "( " + list + " )");
        }
        List<String> defined = accumulate.folds().stream()
                .map(fold -> expression(new Expression.Variable(fold.variable(), fold.place())) + " != null")
                .toList();
        List<String> results = accumulate.results().stream()
                .map(compare -> constraint(compare, denied))
                .toList();
        String line = "accumulate( %s; %s; %s )"
                .formatted(
                        matched,
                        String.join(", ", folds),
                        Stream.concat(defined.stream(), results.stream()).collect(Collectors.joining(", ")));
        return Stream.of(present, some, Stream.of(line)).flatMap(lines -> lines);
    }

    private static boolean isPinned(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, VERDICT, RISK_FACTOR, THRESHOLD, THESIS -> true;
            case OBSERVATION, FORECAST -> !Inputs.periods(pattern).isEmpty();
            case EVENT -> false;
        };
    }

    /** One {@code exists} for each thing that the pattern pins. */
    private Stream<String> guards(Condition.Pattern pattern, List<Constraint> all) {
        String needs = notNull(pattern.type(), all).map(text -> ", " + text).collect(Collectors.joining());
        String fresh = fresh(pattern).map(text -> ", " + text).collect(Collectors.joining());
        return switch (pattern.type()) {
            case METRIC ->
                inputs.metrics(pattern)
                        .map(metric ->
                                "exists( ReadingFact( key == " + key(pattern.type(), metric) + fresh + needs + " ) )");
            case OBSERVATION, FORECAST ->
                inputs.metrics(pattern)
                        .flatMap(metric -> periods(pattern)
                                .map(period -> "exists( ReadingFact( key == " + key(pattern.type(), metric) + period
                                        + fresh + needs + " ) )"));
            case EVENT ->
                inputs.metrics(pattern)
                        .map(metric -> "exists( EventFact( metric == " + quoted(metric) + fresh + " ) )");
            case VERDICT ->
                Walk.pinned(pattern, Property.THESIS).stream()
                        .map(thesis -> "exists( VerdictFact( thesis == " + quoted(thesis) + " ) )");
            case RISK_FACTOR -> Inputs.targets(pattern).stream().map(DrlPrinter::factorGuard);
            case THRESHOLD, THESIS -> Stream.empty();
        };
    }

    /** One constraint for each period that is pinned, or one that pins none. */
    private static Stream<String> periods(Condition.Pattern pattern) {
        List<Period> pinned = Inputs.periods(pattern);
        return pinned.isEmpty()
                ? Stream.of("")
                : pinned.stream().map(period -> ", period == " + quoted(period.toString()));
    }

    private static String factorGuard(String target) {
        String[] parts = target.split("/", 2);
        return "exists( RiskFactorFact( id == " + quoted(parts[0]) + ", part == "
                + quoted(parts.length == 2 ? parts[1] : "") + " ) )";
    }

    private String pattern(
            Condition.Pattern pattern, List<Constraint> constraints, boolean denied, String... additional) {
        String inside = Stream.of(
                        implied(pattern),
                        notNull(pattern.type(), constraints),
                        constraints.stream().map(constraint -> constraint(constraint, denied)),
                        Stream.of(additional))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return factClass(pattern.type()) + "( " + inside + " )";
    }

    /** What a pattern means without saying it. */
    private Stream<String> implied(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC, OBSERVATION, FORECAST -> Stream.concat(Stream.of(keys(pattern)), fresh(pattern));
            case EVENT -> fresh(pattern);
            case THRESHOLD, THESIS -> Stream.of("subject == " + quoted(subject.id()));
            case RISK_FACTOR ->
                Walk.pinned(pattern, Property.PART).isEmpty() ? Stream.of("part == \"\"") : Stream.empty();
            case VERDICT -> Stream.empty();
        };
    }

    private Stream<String> fresh(Condition.Pattern pattern) {
        boolean pinned =
                pattern.type() != FactType.METRIC && !Inputs.periods(pattern).isEmpty();
        return rule.effect().isGoodNews() && !pinned ? Stream.of("fresh == true") : Stream.empty();
    }

    private String keys(Condition.Pattern pattern) {
        Property named = pattern.type() == FactType.METRIC ? Property.ID : Property.METRIC;
        List<String> metrics = Walk.pinned(pattern, named);
        if (metrics.isEmpty()) {
            return Walk.pinned(pattern, Property.FAMILY).stream()
                    .map(family -> "familyKey == " + key(pattern.type(), family))
                    .collect(Collectors.joining(" || "));
        }
        return metrics.stream()
                .map(metric -> "key == " + key(pattern.type(), metric))
                .collect(Collectors.joining(" || "));
    }

    private static String key(FactType type, String name) {
        return quoted(type.word() + ":" + name);
    }

    private static String factClass(FactType type) {
        return switch (type) {
            case METRIC, OBSERVATION, FORECAST -> "ReadingFact";
            case EVENT -> "EventFact";
            case THRESHOLD -> "ThresholdFact";
            case RISK_FACTOR -> "RiskFactorFact";
            case VERDICT -> "VerdictFact";
            case THESIS -> "ThesisFact";
        };
    }

    private static Stream<String> notNull(FactType type, List<Constraint> constraints) {
        Set<Property> absent = Set.of(
                Property.VALUE,
                Property.AT_LEAST,
                Property.AT_MOST,
                Property.PREVIOUS,
                Property.FAMILY,
                Property.MEMBER);
        return type == FactType.THRESHOLD
                ? Stream.empty()
                : constraints.stream()
                        .flatMap(constraint -> Candidates.named(constraint).stream())
                        .filter(absent::contains)
                        .distinct()
                        .map(property -> property.word() + " != null");
    }

    private String constraint(Constraint constraint, boolean denied) {
        if (constraint instanceof Constraint.Bind bind) {
            kinds.put(bind.variable(), bind.property().kind());
            return bind.variable() + " : " + bind.property().word();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(text -> oneOf.property().word() + " == " + quoted(text.text()))
                    .collect(Collectors.joining(" || "));
        }
        return comparison((Constraint.Compare) constraint, denied);
    }

    /** Equal texts and truths are left to Drools, which indexes them; all else is called. */
    private String comparison(Constraint.Compare compare, boolean denied) {
        String left = expression(compare.left());
        String right = expression(compare.right());
        ValueKind kind = kind(compare);
        if (kind == ValueKind.TRUTH
                || (kind == ValueKind.TEXT
                        && compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Expression.Of)) {
            return left + " " + compare.operator().sign() + " " + right;
        }
        String functions = kind == ValueKind.TEXT ? "Texts" : denied ? "Unknowns" : "Decimals";
        return functions + "." + function(compare.operator()) + "( " + left + ", " + right + " )";
    }

    private static String function(Operator operator) {
        return switch (operator) {
            case EQUAL -> "same";
            case NOT_EQUAL -> "differs";
            case BELOW -> "below";
            case AT_MOST -> "atMost";
            case ABOVE -> "above";
            case AT_LEAST -> "atLeast";
        };
    }

    private ValueKind kind(Constraint.Compare compare) {
        ValueKind left = kind(compare.left());
        return left == ValueKind.DECIMAL ? kind(compare.right()) : left;
    }

    /** The kind of an expression; a variable's is told by what it is compared with, decimals by default. */
    private ValueKind kind(Expression expression) {
        if (expression instanceof Expression.Of of) {
            return of.property().kind();
        }
        if (expression instanceof Expression.Text) {
            return ValueKind.TEXT;
        }
        if (expression instanceof Expression.Truth) {
            return ValueKind.TRUTH;
        }
        if (expression instanceof Expression.Variable variable) {
            return kinds.getOrDefault(variable.name(), ValueKind.DECIMAL);
        }
        return ValueKind.DECIMAL;
    }

    private String expression(Expression expression) {
        if (expression instanceof Expression.Of of) {
            return of.property().word();
        }
        if (expression instanceof Expression.Variable variable) {
            return variables.getOrDefault(variable.name(), variable.name());
        }
        if (expression instanceof Expression.Text text) {
            return quoted(text.text());
        }
        if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        String function = switch (arithmetic.sign()) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case OVER -> "over";
        };
        return "Decimals.%s( %s, %s )"
                .formatted(function, expression(arithmetic.left()), expression(arithmetic.right()));
    }

    private static String quoted(String text) {
        if (!text.matches("[\\w./ +:-]*")) {
            throw new IllegalArgumentException("A literal with characters that no name has: " + text);
        }
        return '"' + text + '"';
    }
}
