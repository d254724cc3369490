package org.thesischecker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceTree;
import org.thesischecker.source.SourceTree.Mapping;
import org.thesischecker.source.SourceTree.Scalar;
import org.thesischecker.source.SourceTree.Sequence;
import org.thesischecker.source.SourceTreeReader;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Defaults of options: {@code THESIS_AS_OF} and the like win over the file {@code .thesis.yaml}. */
final class Settings implements IDefaultValueProvider {

    static final String FILE = ".thesis.yaml";

    /** The options that can have another default, by their names; where a command's own words differ, after its name. */
    static final List<String> KEYS = List.of(
            "as-of",
            "book",
            "check-fail-on",
            "diff-fail-on",
            "facts",
            "fail-on",
            "format",
            "key",
            "ledger",
            "no-color",
            "owner",
            "people",
            "record",
            "rules",
            "sign-with",
            "tag",
            "verbose",
            "view",
            "who");

    private static final String PREFIX = "THESIS_";
    private static final String EXPECTED = "Known are " + String.join(", ", KEYS) + ".";

    private final Map<String, Setting> settings;

    private Settings(Map<String, Setting> settings) {
        this.settings = settings;
    }

    /** No defaults but the built-in ones. */
    static Settings none() {
        return new Settings(Map.of());
    }

    static Loaded<Settings> load(Path directory, Map<String, String> environment) {
        Problems problems = new Problems();
        Map<String, Setting> settings = new TreeMap<>();
        Path file = directory.resolve(FILE);
        if (Files.exists(file)) {
            problems.take(SourceTreeReader.read(file)).ifPresent(document -> read(document, settings, problems));
        }
        new TreeMap<>(environment).forEach((name, value) -> read(name, value, settings, problems));
        return problems.orElse(() -> new Settings(settings));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        return of(key(option)).map(Setting::value).orElse(null);
    }

    /** The setting of an option. The gates of {@code check} and {@code diff} have words of their own, and settings. */
    static String key(OptionSpec option) {
        String name = option.longestName().substring(2);
        String own = option.command().name() + "-" + name;
        return KEYS.contains(own) ? own : name;
    }

    /** The setting of an option, by its name without dashes. */
    Optional<Setting> of(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /**
     * A default that somebody set.
     *
     * @param value as on the command line; several are separated by commas
     * @param origin where it was set, as messages name it
     */
    record Setting(String value, String origin) {}

    private static void read(SourceDocument document, Map<String, Setting> settings, Problems problems) {
        if (!(document.root() instanceof Mapping mapping)) {
            problems.add(
                    document.text().problem(document.root().place(), 1, "expected \"key: value\" lines", EXPECTED));
            return;
        }
        mapping.entries().forEach((key, entry) -> {
            Optional<String> value = value(entry.value());
            if (!KEYS.contains(key)) {
                problems.add(document.text()
                        .problem(
                                entry.key(),
                                key.length(),
                                "unknown setting \"%s\"".formatted(key),
                                Nearest.advice(EXPECTED, key, KEYS)));
            } else if (value.isEmpty()) {
                problems.add(document.text()
                        .problem(entry.value().place(), 1, "%s is no text and no list of texts".formatted(key), ""));
            } else {
                settings.put(key, new Setting(value.get(), entry.value().place().toString()));
            }
        });
    }

    private static Optional<String> value(SourceTree tree) {
        if (tree instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        boolean plain =
                tree instanceof Sequence sequence && sequence.items().stream().allMatch(Scalar.class::isInstance);
        return plain
                ? Optional.of(((Sequence) tree)
                        .items().stream().map(item -> ((Scalar) item).text()).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    private static void read(String name, String value, Map<String, Setting> settings, Problems problems) {
        if (!name.startsWith(PREFIX) || value.isEmpty()) {
            return;
        }
        String key = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        if (KEYS.contains(key) && name.equals(variable(key))) {
            settings.put(key, new Setting(value, name));
            return;
        }
        List<String> variables = KEYS.stream().map(Settings::variable).toList();
        problems.add(Problem.at(
                Place.of(name),
                "no such setting",
                Nearest.advice("Known are " + String.join(", ", variables) + ".", name, variables)));
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
