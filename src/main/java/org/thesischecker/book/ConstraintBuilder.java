package org.thesischecker.book;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.thesischecker.book.grammar.RuleFileLexer;
import org.thesischecker.book.grammar.RuleFileParser.BindingContext;
import org.thesischecker.book.grammar.RuleFileParser.ComparisonContext;
import org.thesischecker.book.grammar.RuleFileParser.ConstraintContext;
import org.thesischecker.book.grammar.RuleFileParser.ExpressionContext;
import org.thesischecker.book.grammar.RuleFileParser.FactorContext;
import org.thesischecker.book.grammar.RuleFileParser.TermContext;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;

/** Makes the {@link Constraint}s of a parsed pattern; knows which properties its type has. */
final class ConstraintBuilder {

    /** The most signs of arithmetic in one constraint. */
    static final int MOST_SIGNS = 20;
    /** The most texts after {@code in}. */
    static final int MOST_TEXTS = 100;

    private static final Pattern NUMERIC = Pattern.compile("[0-9][0-9HQ.-]*");

    private final RuleSource source;
    private final List<Problem> problems;
    private final Optional<FactType> type;
    private final boolean properties;

    /**
     * @param type what the pattern matches; empty when its name is unknown and its properties cannot be judged
     */
    ConstraintBuilder(RuleSource source, List<Problem> problems, Optional<FactType> type) {
        this(source, problems, type, true);
    }

    private ConstraintBuilder(RuleSource source, List<Problem> problems, Optional<FactType> type, boolean properties) {
        this.source = source;
        this.problems = problems;
        this.type = type;
        this.properties = properties;
    }

    /** For what an accumulate computes: variables only. */
    static ConstraintBuilder ofResults(RuleSource source, List<Problem> problems) {
        return new ConstraintBuilder(source, problems, Optional.empty(), false);
    }

    Constraint constraint(ConstraintContext parsed) {
        return parsed.binding() != null ? binding(parsed.binding()) : comparison(parsed.comparison());
    }

    private Constraint binding(BindingContext parsed) {
        return new Constraint.Bind(
                parsed.VARIABLE().getText(), property(parsed.NAME().getSymbol()), source.place(parsed.getStart()));
    }

    Constraint comparison(ComparisonContext parsed) {
        Place place = source.place(parsed.getStart());
        Expression left = expression(parsed.expression(0));
        if (parsed.operator() != null) {
            if (isText(left) && NUMERIC.matcher(parsed.expression(1).getText()).matches()) {
                return unquoted(left, parsed.expression(1), place);
            }
            Expression right = expression(parsed.expression(1));
            Operator operator = Operator.ofSign(parsed.operator().getText()).orElseThrow();
            return new Constraint.Compare(left, operator, right, place);
        }
        return oneOf(parsed, left, place);
    }

    private static boolean isText(Expression expression) {
        return expression instanceof Expression.Of of && of.property().kind() == ValueKind.TEXT;
    }

    /** {@code period == 2025-10}: a text, and no arithmetic. */
    private Constraint unquoted(Expression left, ExpressionContext right, Place place) {
        String written = right.getText();
        problems.add(source.problem(
                source.place(right.getStart()),
                written.length(),
                "%s stands without quotes".formatted(written),
                "Days and periods are texts: write \"%s\".".formatted(written)));
        return new Constraint.Compare(left, Operator.EQUAL, left, place);
    }

    private Constraint oneOf(ComparisonContext parsed, Expression left, Place place) {
        if (parsed.TEXT().size() > MOST_TEXTS) {
            problems.add(source.problem(
                    parsed.TEXT(MOST_TEXTS).getSymbol(),
                    "more than %s texts stand after \"in\"".formatted(MOST_TEXTS),
                    ""));
        }
        if (!(left instanceof Expression.Of of)) {
            problems.add(source.problem(
                    parsed.IN().getSymbol(),
                    "\"in\" follows something other than a property",
                    "Write it as in period in ( \"2025Q1\", \"2025Q2\" )."));
            return new Constraint.OneOf(Property.ID, List.of(), place);
        }
        return new Constraint.OneOf(
                of.property(), parsed.TEXT().stream().map(this::text).toList(), place);
    }

    private Expression.Text text(TerminalNode node) {
        return new Expression.Text(TreeBuilder.text(node.getSymbol()), source.place(node.getSymbol()));
    }

    Expression expression(ExpressionContext parsed) {
        if (signs(parsed) > MOST_SIGNS) {
            problems.add(source.problem(
                    parsed.getStart(),
                    "the arithmetic has more than %s signs".formatted(MOST_SIGNS),
                    "Add up readings with accumulate, or let a derived row of the facts hold the result."));
            return new Expression.Text("", source.place(parsed.getStart()));
        }
        Expression sum = term(parsed.term(0));
        for (int i = 1; i < parsed.term().size(); i++) {
            sum = arithmetic(parsed, i, sum, term(parsed.term(i)));
        }
        return sum;
    }

    private Expression term(TermContext parsed) {
        Expression product = factor(parsed.factor(0));
        for (int i = 1; i < parsed.factor().size(); i++) {
            product = arithmetic(parsed, i, product, factor(parsed.factor(i)));
        }
        return product;
    }

    /** Operands and signs alternate among the children. */
    private Expression arithmetic(ParserRuleContext parsed, int operand, Expression left, Expression right) {
        Token sign = ((TerminalNode) parsed.getChild(2 * operand - 1)).getSymbol();
        return new Expression.Arithmetic(left, sign(sign), right, source.place(sign));
    }

    private static Expression.Sign sign(Token token) {
        return switch (token.getType()) {
            case RuleFileLexer.PLUS -> Expression.Sign.PLUS;
            case RuleFileLexer.MINUS -> Expression.Sign.MINUS;
            case RuleFileLexer.TIMES -> Expression.Sign.TIMES;
            default -> Expression.Sign.OVER;
        };
    }

    private Expression factor(FactorContext parsed) {
        Token token = parsed.getStart();
        Place place = source.place(token);
        return switch (token.getType()) {
            case RuleFileLexer.LPAREN -> expression(parsed.expression());
            case RuleFileLexer.VARIABLE -> new Expression.Variable(token.getText(), place);
            case RuleFileLexer.TEXT -> new Expression.Text(TreeBuilder.text(token), place);
            case RuleFileLexer.TRUE -> new Expression.Truth(true, place);
            case RuleFileLexer.FALSE -> new Expression.Truth(false, place);
            case RuleFileLexer.NUMBER -> number(token);
            default -> new Expression.Of(property(token), place);
        };
    }

    private Expression number(Token token) {
        problems.add(TreeBuilder.numberInRule(source, token));
        return new Expression.Text("", source.place(token));
    }

    private Property property(Token token) {
        Optional<Property> property = Property.ofWord(token.getText());
        if (!properties) {
            problems.add(source.problem(
                    token,
                    "\"%s\" is no variable".formatted(RuleSource.shown(token)),
                    "Outside of its pattern, accumulate knows variables only: bind it there, as in $v : value."));
        } else if (type.isPresent() && property.filter(type.get()::has).isEmpty()) {
            problems.add(unknownProperty(token, type.get()));
        }
        return property.orElse(Property.ID);
    }

    private Problem unknownProperty(Token token, FactType owner) {
        String word = token.getText();
        if (word.equals("null")) {
            return source.problem(
                    token,
                    "there is no \"null\"",
                    "A reading that is missing matches nothing, so nothing can ask for it.");
        }
        return source.problem(
                token,
                "%s has no property \"%s\"".formatted(owner.word(), RuleSource.shown(token)),
                Nearest.advice(
                        "It has %s.".formatted(String.join(", ", owner.propertyWords())), word, owner.propertyWords()));
    }

    private static int signs(ParseTree parsed) {
        int count = 0;
        for (int i = 0; i < parsed.getChildCount(); i++) {
            ParseTree child = parsed.getChild(i);
            boolean isSign = child instanceof TerminalNode node
                    && (node.getSymbol().getType() == RuleFileLexer.PLUS
                            || node.getSymbol().getType() == RuleFileLexer.MINUS
                            || node.getSymbol().getType() == RuleFileLexer.TIMES
                            || node.getSymbol().getType() == RuleFileLexer.OVER);
            count += isSign ? 1 : signs(child);
        }
        return count;
    }
}
