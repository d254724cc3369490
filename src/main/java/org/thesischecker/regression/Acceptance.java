package org.thesischecker.regression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.thesischecker.book.Cases.Expectation;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.source.EditableYaml;

/** Rewrites what the cases of a file expect into what came; nothing else of the file changes. */
public final class Acceptance {

    private Acceptance() {}

    /**
     * The text of a case file after accepting what came of some of its cases.
     *
     * <p>A rule that no longer does what it was named for leaves its list; an input that is usable leaves the unverified
     * ones. What was not expected is not added, except to {@code exactly}, which is the whole list.
     */
    public static String accepted(String text, List<CaseResult> results) {
        EditableYaml yaml = EditableYaml.of(text);
        List<EditableYaml.Value> cases =
                yaml.root().get("cases").map(EditableYaml.Value::items).orElse(List.of());
        for (CaseResult result : results) {
            cases.stream()
                    .filter(one -> isNamed(one, result.tried().name()))
                    .findFirst()
                    .ifPresent(one -> rewrite(one, result));
        }
        return yaml.edited();
    }

    private static boolean isNamed(EditableYaml.Value one, String name) {
        return one.get("name")
                .filter(written -> written.scalar().strip().equals(name))
                .isPresent();
    }

    /** A case, and each of its later days. */
    private static void rewrite(EditableYaml.Value written, CaseResult result) {
        written.get("expect").ifPresent(expect -> rewrite(expect, result.tried().expected(), result.came()));
        List<EditableYaml.Value> days =
                written.get("then").map(EditableYaml.Value::items).orElse(List.of());
        for (int index = 0; index < result.then().size(); index++) {
            rewrite(days.get(index), result.then().get(index));
        }
    }

    private static void rewrite(EditableYaml.Value expect, Expectation expected, Came came) {
        came.verdict().ifPresent(verdict -> scalar(expect.get("verdict"), expected.verdict(), verdict));
        came.fulfilled().ifPresent(so -> scalar(expect.get("fulfilled"), expected.fulfilled(), so));
        came.state().ifPresent(state -> scalar(expect.get("state"), expected.state(), state));
        came.parts()
                .forEach((part, state) -> scalar(
                        expect.get("parts").flatMap(parts -> parts.get(part)),
                        Optional.ofNullable(expected.parts().get(part)),
                        state));
        list(expect.get("findings"), came, true);
        list(expect.get("silent"), came, false);
        expect.get("exactly")
                .filter(all -> !expected.exactly().orElseThrow().equals(came.holding()))
                .ifPresent(all -> all.replace(flow(
                        came.findings().stream().map(Finding::rule).distinct().toList())));
        expect.get("messages").ifPresent(messages -> messages(messages, expected.messages(), came));
        expect.get("unverified").ifPresent(inputs -> unverified(inputs, expected.unverified(), came));
    }

    private static <T> void scalar(Optional<EditableYaml.Value> written, Optional<T> expected, T came) {
        if (expected.isPresent() && !expected.get().equals(came)) {
            written.ifPresent(value -> value.replace(came.toString()));
        }
    }

    /** Keeps the rules that still do what the list is for. */
    private static void list(Optional<EditableYaml.Value> written, Came came, boolean holding) {
        written.ifPresent(list -> {
            List<String> rules =
                    list.items().stream().map(EditableYaml.Value::scalar).toList();
            List<String> kept =
                    rules.stream().filter(rule -> came.holds(rule) == holding).toList();
            if (!kept.equals(rules)) {
                list.replace(flow(kept));
            }
        });
    }

    private static void messages(EditableYaml.Value written, Map<String, String> expected, Came came) {
        Map<String, String> kept = new LinkedHashMap<>();
        expected.forEach((rule, words) -> came.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::statement)
                .findFirst()
                .ifPresent(said -> kept.put(rule, quoted(said.contains(words) ? words : said))));
        named(written, kept, rule -> quoted(expected.getOrDefault(rule, "")), expected.size());
    }

    private static void unverified(EditableYaml.Value written, Map<String, Reason> expected, Came came) {
        Map<String, String> kept = new LinkedHashMap<>();
        expected.forEach((id, reason) -> reason(came, id, reason).ifPresent(one -> kept.put(id, one.toString())));
        named(written, kept, id -> String.valueOf(expected.get(id)), expected.size());
    }

    /** Rewrites single values of a mapping, or all of it where one has to leave. */
    private static void named(
            EditableYaml.Value written, Map<String, String> kept, UnaryOperator<String> expected, int size) {
        if (kept.size() < size) {
            written.replace(kept.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}")));
            return;
        }
        kept.forEach((name, value) -> {
            if (!value.equals(expected.apply(name))) {
                written.get(name).ifPresent(one -> one.replace(value));
            }
        });
    }

    /** The reason that was expected, when it is one of those that came; else the first that came. */
    private static Optional<Reason> reason(Came came, String id, Reason expected) {
        List<Reason> reasons = came.unverified().stream()
                .filter(input -> Comparison.isOf(input, id))
                .map(Unverified::reason)
                .toList();
        return reasons.contains(expected)
                ? Optional.of(expected)
                : reasons.stream().findFirst();
    }

    private static String flow(List<String> rules) {
        return "[" + String.join(", ", rules) + "]";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
