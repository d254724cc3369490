package org.thesischecker.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.thesischecker.book.Book;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;

/** A book's rules, printed from their trees and compiled by Drools once. */
public final class CompiledRules {

    private static final Set<FactType> READINGS =
            EnumSet.of(FactType.METRIC, FactType.OBSERVATION, FactType.FORECAST, FactType.EVENT);

    private final List<Subject> subjects;
    private final Map<String, Set<FactType>> typesRead;
    private final Set<String> readPlainly;
    private final KieBase base;

    private CompiledRules(
            List<Subject> subjects, Map<String, Set<FactType>> typesRead, Set<String> readPlainly, KieBase base) {
        this.subjects = List.copyOf(subjects);
        this.typesRead = Collections.unmodifiableMap(typesRead);
        this.readPlainly = readPlainly;
        this.base = base;
    }

    /**
     * Compiles all rules of a book.
     *
     * @throws IllegalStateException when Drools refuses what was printed, which is a defect of this tool
     */
    public static CompiledRules of(Book book, Dictionary dictionary) {
        return of(book.levels().stream().flatMap(List::stream).toList(), dictionary);
    }

    /**
     * Compiles the rules of some subjects.
     *
     * @throws IllegalStateException when Drools refuses what was printed, which is a defect of this tool
     */
    public static CompiledRules of(List<? extends Subject> subjects, Dictionary dictionary) {
        return of(subjects, dictionary, UnaryOperator.identity());
    }

    /**
     * Compiles the rules of some subjects from an altered print.
     *
     * @param alteration changes what was printed, so that a test can see a fault in it found
     */
    static CompiledRules of(List<? extends Subject> subjects, Dictionary dictionary, UnaryOperator<String> alteration) {
        WarmUp.end();
        return new CompiledRules(
                List.copyOf(subjects),
                typesRead(subjects, new Inputs(dictionary)),
                readPlainly(subjects, new Inputs(dictionary)),
                compiled(alteration.apply(text(subjects, dictionary))));
    }

    static Map<String, Set<FactType>> typesRead(List<? extends Subject> subjects, Inputs inputs) {
        Map<String, Set<FactType>> read = new TreeMap<>();
        subjects.stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> Walk.patterns(rule).stream())
                .filter(pattern -> READINGS.contains(pattern.type()))
                .forEach(pattern -> inputs.metrics(pattern)
                        .forEach(metric -> read.computeIfAbsent(metric, any -> EnumSet.noneOf(FactType.class))
                                .add(pattern.type())));
        return read;
    }

    static String text(List<? extends Subject> subjects, Dictionary dictionary) {
        Stream<String> rules = subjects.stream()
                .flatMap(subject -> subject.rules().stream().map(rule -> DrlPrinter.print(subject, rule, dictionary)));
        return Stream.concat(Stream.of(DrlPrinter.HEADER), rules).collect(Collectors.joining("\n"));
    }

    /** Compiles with the loader of this class: Drools takes that of the thread, and those of a pool may not know the facts. */
    static KieBase compiled(String drl) {
        Thread thread = Thread.currentThread();
        ClassLoader given = thread.getContextClassLoader();
        thread.setContextClassLoader(CompiledRules.class.getClassLoader());
        try {
            return built(drl);
        } finally {
            thread.setContextClassLoader(given);
        }
    }

    private static KieBase built(String drl) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("Drools refused the printed rules: " + builder.getErrors());
        }
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** Metrics that are read only by rules whose conditions are patterns, all of which are to hold. */
    private static Set<String> readPlainly(List<? extends Subject> subjects, Inputs inputs) {
        Set<String> plain = new HashSet<>();
        Set<String> other = new HashSet<>();
        subjects.stream().flatMap(subject -> subject.rules().stream()).forEach(rule -> {
            boolean isPlain = rule.conditions().stream().allMatch(Condition.Pattern.class::isInstance);
            Walk.patterns(rule).stream()
                    .filter(pattern -> READINGS.contains(pattern.type()))
                    .flatMap(inputs::metrics)
                    .forEach(metric -> (isPlain ? plain : other).add(metric));
        });
        plain.removeAll(other);
        return plain;
    }

    /** Whether every rule that reads a metric has plain patterns as conditions and nothing else. */
    boolean isReadPlainly(String metric) {
        return readPlainly.contains(metric);
    }

    /** Every metric that a rule names, itself or by its family, with the types of facts that rules see of it. */
    Map<String, Set<FactType>> typesRead() {
        return typesRead;
    }

    /** A new session without facts; close it. */
    public RuleSession session() {
        return session(Bounds.STANDARD);
    }

    RuleSession session(Bounds bounds) {
        return new RuleSession(this, base.newKieSession(), bounds);
    }
}
