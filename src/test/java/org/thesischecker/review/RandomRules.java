package org.thesischecker.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thesischecker.book.RuleCheck;

/** Writes rules by chance, with every kind of condition that a rule can have. */
final class RandomRules {

    static final List<String> SERIES = List.of("fam.a", "fam.b", "plain", "other");

    private static final List<String> PERIODS =
            List.of("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06");
    private static final List<String> SIGNS = List.of("<", "<=", ">", ">=", "==", "!=");

    private static final Pattern PATTERN = Pattern.compile("[A-Z][a-zA-Z]+\\(");

    private final Random random;
    private final List<String> theses;
    private final List<String> factors;
    private int variables;

    /**
     * A source of rules.
     *
     * @param theses those that a rule may read
     * @param factors those that a rule may read
     */
    RandomRules(Random random, List<String> theses, List<String> factors) {
        this.random = random;
        this.theses = theses;
        this.factors = factors;
    }

    String ofThesis() {
        List<String> verbs = new ArrayList<>(List.of("confirms", "confirms"));
        for (String verb : List.of("fulfils", "putsAtRisk", "breaks")) {
            if (random.nextInt(5) < 3) {
                verbs.add(verb);
            }
        }
        return rules(verbs);
    }

    String ofFactor() {
        List<String> verbs = factors.isEmpty()
                ? List.of("fires", "watches")
                : List.of("fires \"one\"", "watches \"one\"", "fires \"two\"");
        return rules(verbs);
    }

    private String rules(List<String> verbs) {
        StringBuilder text = new StringBuilder("// Generated.\n");
        for (int index = 0; index < verbs.size(); index++) {
            text.append(rule(index, verbs.get(index)));
        }
        return text.toString();
    }

    /** A rule of no more patterns than a rule may have. */
    private String rule(int index, String verb) {
        String rule = attempted(index, verb);
        while (PATTERN.matcher(rule).results().count() > RuleCheck.MOST_PATTERNS) {
            rule = attempted(index, verb);
        }
        return rule;
    }

    private String attempted(int index, String verb) {
        String verbAlone = verb.replaceFirst(" .*", "");
        boolean decides = !verbAlone.equals("putsAtRisk") && !verbAlone.equals("watches");
        boolean ofThesis =
                List.of("fulfils", "confirms", "putsAtRisk", "breaks").contains(verbAlone);
        List<String> conditions = new ArrayList<>();
        conditions.add(condition(decides));
        if (random.nextInt(3) == 0) {
            conditions.add(single());
        }
        List<String> before = new ArrayList<>();
        if (ofThesis && random.nextInt(3) == 0) {
            before.add("Thesis( state == \"%s\" )".formatted(random.nextInt(3) == 0 ? "due" : "open"));
        }
        String body = String.join("\n", conditions);
        for (String threshold : List.of("low", "high", "part")) {
            if (body.contains("$" + threshold)) {
                before.add("Threshold( id == \"%s\", $%s : value )".formatted(threshold, threshold));
            }
        }
        before.addAll(conditions);
        String when =
                String.join("\n", before).lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
        return "\nrule \"Rule %s\"\n    @id( rule-%s )\nwhen\n%s\nthen\n    %s\nend\n"
                .formatted(index, index, when, verb);
    }

    /** Any condition; where it decides, verdicts and states that absence cannot bring about. */
    private String condition(boolean decides) {
        List<Supplier<String>> kinds = new ArrayList<>(List.of(
                this::closed,
                this::closed,
                this::closed,
                this::joined,
                this::quotient,
                this::accumulated,
                this::accumulated,
                this::forAll,
                this::negated,
                this::negated));
        if (!theses.isEmpty()) {
            kinds.add(() -> verdict(decides));
            kinds.add(() -> verdict(decides));
        }
        if (!factors.isEmpty()) {
            kinds.add(() -> factor(decides));
        }
        return one(kinds).get();
    }

    /** A condition that binds nothing. */
    private String closed() {
        return switch (random.nextInt(5)) {
            case 0 -> event();
            case 1 ->
                "Metric( family == \"fam\"%s, %s )"
                        .formatted(random.nextInt(3) == 0 ? ", member == \"a\"" : "", test());
            default -> single();
        };
    }

    /** A condition that binds nothing and matches one reading at most. */
    private String single() {
        return switch (random.nextInt(7)) {
            case 0 -> "Observation( metric == \"%s\", period == \"%s\", %s )".formatted(series(), one(PERIODS), test());
            case 1 -> "Metric( id == \"%s\", previous %s $%s )".formatted(series(), one(SIGNS), level());
            case 2 -> "Forecast( metric == \"%s\", period == \"2025-06\", %s )".formatted(series(), test());
            case 3 -> "( %s\nor %s )".formatted(simple(), simple());
            case 4 -> "exists( %s )".formatted(random.nextBoolean() ? simple() : pinned());
            default -> simple();
        };
    }

    private String simple() {
        return "Metric( id == \"%s\", %s )".formatted(random.nextInt(6) == 0 ? "step" : series(), test());
    }

    private String pinned() {
        return "Observation( metric == \"%s\", period in ( %s ), %s )".formatted(series(), periods(), test());
    }

    private String event() {
        String day = random.nextInt(3) == 0 ? ", day <= \"2025-05-01\"" : "";
        return "Event( metric == \"%s\", happened == %s%s )"
                .formatted(one(List.of("event.one", "event.two")), random.nextInt(3) > 0, day);
    }

    private String test() {
        String property = one(List.of("value", "value", "atLeast", "atMost"));
        String sign = one(SIGNS);
        return switch (random.nextInt(5)) {
            case 0 -> "%s %s $low + $high".formatted(property, sign);
            case 1 -> "%s * remaining %s $high".formatted(property, sign);
            default -> "%s %s $%s".formatted(property, sign, level());
        };
    }

    private String joined() {
        String period = variable();
        return "Observation( metric == \"%s\", %s, %s : period )\nMetric( id == \"%s\", period == %s, %s )"
                .formatted(series(), test(), period, series(), period, test());
    }

    private String quotient() {
        String below = variable();
        return "Metric( id == \"%s\", %s : value )\nMetric( id == \"%s\", value / %s %s $part )"
                .formatted(series(), below, series(), below, one(SIGNS));
    }

    private String accumulated() {
        String each = variable();
        String result = variable();
        if (random.nextInt(3) == 0) {
            return "accumulate( Observation( family == \"fam\", %s : value );\n    %s : count( %s ), %sx : %s( %s ); %s %s $%s, %sx %s $%s )"
                    .formatted(
                            each,
                            result,
                            each,
                            result,
                            one(List.of("sum", "min", "max", "average")),
                            each,
                            result,
                            random.nextBoolean() ? ">=" : "==",
                            level(),
                            result,
                            one(SIGNS),
                            level());
        }
        String function = one(List.of("sum", "min", "max", "average", "count"));
        String filter = random.nextInt(3) == 0 ? ", " + test() : "";
        return "accumulate( Observation( metric == \"%s\", period in ( %s )%s, %s : %s );\n    %s : %s( %s ); %s %s $%s )"
                .formatted(
                        series(),
                        periods(),
                        filter,
                        each,
                        one(List.of("value", "atLeast", "atMost")),
                        result,
                        function,
                        each,
                        result,
                        one(SIGNS),
                        level());
    }

    private String forAll() {
        return random.nextBoolean()
                ? "forall( Observation( metric == \"%s\", period in ( %s ) ) Observation( %s ) )"
                        .formatted(series(), periods(), test())
                : "forall( Metric( id == \"%s\" ) Metric( %s ) )".formatted(series(), test());
    }

    private String negated() {
        return switch (random.nextInt(5)) {
            case 0 -> "not( %s )".formatted(pinned());
            case 1 -> "not( %s )".formatted(event());
            case 2 -> "not( ( %s and %s ) )".formatted(simple(), simple());
            case 3 -> {
                String below = variable();
                yield "Metric( id == \"%s\", %s : value )\nnot( Metric( id == \"%s\", value / %s %s $part ) )"
                        .formatted(series(), below, series(), below, one(SIGNS));
            }
            default -> "not( %s )".formatted(simple());
        };
    }

    private String verdict(boolean decides) {
        List<String> verdicts = decides ? List.of("CONFIRMED", "BROKEN") : List.of("CONFIRMED", "BROKEN", "AT_RISK");
        String first = "Verdict( thesis == \"%s\", verdict == \"%s\" )".formatted(one(theses), one(verdicts));
        return random.nextInt(3) == 0
                ? "( %s\nor Verdict( thesis in ( %s ), verdict == \"%s\" ) )"
                        .formatted(
                                first,
                                theses.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ")),
                                one(verdicts))
                : first;
    }

    private String factor(boolean decides) {
        String id = one(factors);
        String part = id.equals("factor-b") && random.nextBoolean() ? ", part == \"one\"" : "";
        String state = decides ? "FIRED" : one(List.of("FIRED", "WATCH", "QUIET"));
        return "RiskFactor( id == \"%s\"%s, state == \"%s\" )".formatted(id, part, state);
    }

    String series() {
        return one(SERIES);
    }

    /** Two different series. */
    Set<String> two() {
        Set<String> two = new LinkedHashSet<>();
        while (two.size() < 2) {
            two.add(series());
        }
        return two;
    }

    private String periods() {
        int first = random.nextInt(PERIODS.size() - 1);
        int last = first + 1 + random.nextInt(Math.min(3, PERIODS.size() - first - 1));
        return PERIODS.subList(first, last + 1).stream()
                .map("\"%s\""::formatted)
                .collect(Collectors.joining(", "));
    }

    private String level() {
        return random.nextBoolean() ? "low" : "high";
    }

    private String variable() {
        return "$v" + variables++;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
