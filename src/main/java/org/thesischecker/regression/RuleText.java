package org.thesischecker.regression;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Threshold;

/** All that a rule means, in one text: two rules of one text come out alike on all facts. */
final class RuleText {

    private RuleText() {}

    /** The conditions, the verb and the thresholds that they read, without names, ids and places. */
    static String of(Rule rule, Subject subject) {
        List<String> conditions =
                rule.conditions().stream().map(ConditionText::of).toList();
        Stream<String> thresholds = ThresholdUse.of(rule).stream()
                .map(ThresholdUse::threshold)
                .distinct()
                .sorted()
                .map(id -> id + " " + value(subject.thresholds().get(id)));
        return Stream.concat(
                        Stream.concat(Stream.of(rule.effect().verb(), rule.part()), conditions.stream()), thresholds)
                .collect(Collectors.joining("\n"));
    }

    private static String value(@Nullable Threshold threshold) {
        return threshold == null ? "" : Decimals.text(threshold.value()) + " " + threshold.unit();
    }
}
