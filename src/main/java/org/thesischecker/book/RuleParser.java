package org.thesischecker.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.thesischecker.book.grammar.RuleFileParser;
import org.thesischecker.book.grammar.RuleFileParser.OneRuleContext;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads the text of a rule file into the tree of its rules; whatever the tree cannot hold is refused with its place. */
public final class RuleParser {

    /** The longest rule file, in characters. */
    public static final int LONGEST_FILE = 256 * 1024;
    /** The most rules that one file may hold. */
    public static final int MOST_RULES = 200;

    private final RuleSource source;
    private final Problems problems = new Problems();
    private final List<Rule> rules = new ArrayList<>();

    private RuleParser(RuleSource source) {
        this.source = source;
    }

    /**
     * The rules of a file in the order they are written, or every problem found.
     *
     * @param file the file's path as a person would type it; problems name it
     */
    public static Loaded<List<Rule>> parse(String file, String text) {
        return parse(SourceText.of(file, text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** The rules of a file in the order they are written, or every problem found. */
    public static Loaded<List<Rule>> parse(SourceText text) {
        if (text.content().length() > LONGEST_FILE) {
            return Loaded.failed(List.of(Problem.at(
                    Place.of(text.file()),
                    "the file is longer than %s KB".formatted(LONGEST_FILE / 1024),
                    "A rule file is a page or two: keep one thesis or risk factor in it.")));
        }
        return new RuleParser(new RuleSource(text)).parsed();
    }

    private Loaded<List<Rule>> parsed() {
        refuseInvisible();
        RuleTokens tokens = RuleTokens.of(source);
        problems.addAll(tokens.problems());
        if (tokens.blocks().size() > MOST_RULES) {
            problems.add(source.problem(
                    tokens.blocks().get(MOST_RULES).first(),
                    "the file holds more than %s rules".formatted(MOST_RULES),
                    "Three to six rules judge a thesis: see which of them say the same."));
        } else {
            tokens.blocks().forEach(this::read);
        }
        return problems.isEmpty() ? Loaded.of(List.copyOf(rules)) : Loaded.failed(problems.every());
    }

    /** What cannot be seen could make a rule read differently from what it says. */
    private void refuseInvisible() {
        List<String> lines = source.text().lines();
        for (int index = 0; index < lines.size(); index++) {
            int number = index + 1;
            String line = lines.get(index).replace('\t', ' ');
            Characters.firstInvisible(line)
                    .ifPresent(column -> problems.add(source.problem(
                            new Place(source.text().file(), number, column + 1),
                            "the invisible character " + Characters.code(line.charAt(column)),
                            "Remove it.")));
        }
    }

    private void read(RuleBlock block) {
        Optional<Problem> foreign = new ForeignSigns(source, block).first();
        if (foreign.isPresent()) {
            problems.add(foreign.get());
            return;
        }
        RuleFileParser parser = new RuleFileParser(new CommonTokenStream(new ListTokenSource(block.tokens())));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            build(parser.oneRule());
        } catch (ParseCancellationException stopped) {
            problems.add(new SyntaxComplaint(source, block).about(stoppedAt(stopped)));
        }
    }

    private void build(OneRuleContext parsed) {
        TreeBuilder builder = new TreeBuilder(source);
        Rule rule = builder.rule(parsed);
        problems.addAll(builder.problems());
        rules.add(rule);
    }

    private static RecognitionException stoppedAt(ParseCancellationException stopped) {
        if (stopped.getCause() instanceof RecognitionException recognised) {
            return recognised;
        }
        throw stopped;
    }
}
