package org.thesischecker.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.thesischecker.book.grammar.RuleFileParser.AnnotationContext;
import org.thesischecker.book.grammar.RuleFileParser.OneRuleContext;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;

/**
 * The annotations of a rule: its id, and the ids it had.
 *
 * <p>Values are plain names, checked letter by letter: Drools executes the values of annotations while it compiles.
 */
final class Annotations {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9-]{1,100}");
    private static final List<String> KNOWN = List.of("@id", "@was");

    private final RuleSource source;
    private final List<Problem> problems;
    private final List<String> ids = new ArrayList<>();
    private final Set<String> was = new LinkedHashSet<>();

    private Annotations(RuleSource source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    static Annotations of(OneRuleContext rule, RuleSource source, List<Problem> problems) {
        Annotations annotations = new Annotations(source, problems);
        rule.annotation().forEach(annotations::take);
        if (rule.annotation().stream().noneMatch(Annotations::isId)) {
            problems.add(source.problem(
                    rule.name,
                    "the rule has no @id",
                    "Write @id( some-name ) below its name: the name may change, the id stays."));
        }
        return annotations;
    }

    String id() {
        return ids.stream().findFirst().orElse("");
    }

    Set<String> was() {
        return Set.copyOf(was);
    }

    private static boolean isId(AnnotationContext annotation) {
        return annotation.NAME().getText().equals("id");
    }

    private void take(AnnotationContext annotation) {
        Token at = annotation.getStart();
        String word = "@" + annotation.NAME().getText();
        String value = written(annotation.annotationValue()).strip();
        if (!KNOWN.contains(word)) {
            problems.add(source.problem(
                    source.place(at),
                    word.length(),
                    "unknown annotation \"%s\"".formatted(word),
                    Nearest.advice("Expected @id or @was.", word, KNOWN)));
        } else if (!PLAIN_NAME.matcher(value).matches()) {
            problems.add(notPlain(annotation, word));
        } else if (isId(annotation)) {
            takeId(at, value);
        } else if (!was.add(value)) {
            problems.add(source.problem(at, "@was names \"%s\" twice".formatted(value), "Remove one."));
        }
    }

    private void takeId(Token at, String value) {
        if (!ids.isEmpty()) {
            problems.add(source.problem(at, "the rule has two ids", "Former ids stand in @was( .. )."));
        }
        ids.add(value);
    }

    private Problem notPlain(AnnotationContext annotation, String word) {
        return source.problem(
                annotation.annotationValue().getStart(),
                "the value of %s is no plain name".formatted(word),
                "Expected lower-case letters, digits and hyphens, as in %s( full-year ).".formatted(word));
    }

    private static String written(ParserRuleContext context) {
        boolean empty = context.getStop() == null
                || context.getStop().getStopIndex() < context.getStart().getStartIndex();
        if (empty) {
            return "";
        }
        Interval span = Interval.of(
                context.getStart().getStartIndex(), context.getStop().getStopIndex());
        return context.getStart().getInputStream().getText(span);
    }
}
