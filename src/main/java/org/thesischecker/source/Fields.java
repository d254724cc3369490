package org.thesischecker.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;
import org.thesischecker.source.SourceTree.Entry;
import org.thesischecker.source.SourceTree.Mapping;
import org.thesischecker.source.SourceTree.Scalar;
import org.thesischecker.source.SourceTree.Sequence;

/**
 * The fields of a mapping, by type. What is missing or wrong becomes a problem and a placeholder, so that a loader reads
 * as the list of its fields; it calls {@link #done} after the last one and builds its value only if there are no problems.
 */
public final class Fields {

    private final Mapping mapping;
    private final String what;
    private final SourceText text;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fields> children = new ArrayList<>();

    Fields(Mapping mapping, String what, SourceText text, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.text = text;
        this.problems = problems;
    }

    /** Where the mapping starts. */
    public Place place() {
        return mapping.place();
    }

    /** Where a field's value stands; of a missing one, where the mapping starts. */
    public Place place(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? place() : entry.value().place();
    }

    /** Where each field's value stands, and each value of a mapping inside this one as {@code key/inner}. */
    public Map<String, Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            places.put(key, entry.value().place());
            if (entry.value() instanceof Mapping inner) {
                inner.entries()
                        .forEach((name, value) ->
                                places.put(key + "/" + name, value.value().place()));
            }
        });
        return places;
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    /** The keys, in file order; for mappings whose keys are names and no fixed words. */
    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    /** Whether a field's value is a mapping of its own. */
    public boolean holdsMapping(String key) {
        return value(key).filter(Mapping.class::isInstance).isPresent();
    }

    /** A text, without spaces around it. */
    public String text(String key) {
        return required(key, Conversion.text());
    }

    /** A text; empty when the key is missing. */
    public Optional<String> optionalText(String key) {
        return optional(key, Conversion.text());
    }

    /** A plain, exact number. */
    public BigDecimal decimal(String key) {
        return required(key, Conversion.decimal());
    }

    /** A plain, exact number; empty when the key is missing. */
    public Optional<BigDecimal> optionalDecimal(String key) {
        return optional(key, Conversion.decimal());
    }

    /** A whole number from least to most. */
    public int integer(String key, int least, int most) {
        return required(key, Conversion.integer(least, most));
    }

    /** A day of the calendar. */
    public LocalDate date(String key) {
        return required(key, Conversion.date());
    }

    /** A day of the calendar; empty when the key is missing. */
    public Optional<LocalDate> optionalDate(String key) {
        return optional(key, Conversion.date());
    }

    /** A calendar period. */
    public Period period(String key) {
        return required(key, Conversion.period());
    }

    /** True or false. */
    public boolean truth(String key) {
        return required(key, Conversion.truth());
    }

    /** One of an enum's words. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return required(key, Conversion.word(type));
    }

    /** One of an enum's words; empty when the key is missing. */
    public <E extends Enum<E>> Optional<E> optionalWord(String key, Class<E> type) {
        return optional(key, Conversion.word(type));
    }

    /** The name of a known unit. */
    public Unit unit(String key, List<String> units) {
        return new Unit(required(key, Conversion.oneOf(units, "Units are listed in facts/metrics.yaml.")));
    }

    /** A field that must be there. */
    public <T> T required(String key, Conversion<T> conversion) {
        if (!has(key)) {
            expect(key, missing(key, conversion));
        }
        return optional(key, conversion).orElse(conversion.placeholder());
    }

    /** What a number that is not there should be is for nobody to say. */
    private static String missing(String key, Conversion<?> conversion) {
        String expected = conversion.placeholder() instanceof BigDecimal
                ? ""
                : conversion.advice().apply("");
        return "Add \"%s: ...\". %s".formatted(key, expected).strip();
    }

    /** A field that may be missing; the placeholder when it is there and wrong. */
    public <T> Optional<T> optional(String key, Conversion<T> conversion) {
        known.add(key);
        return value(key).map(value -> converted(key, value, conversion));
    }

    /** A list of texts; empty when the key is missing. */
    public List<String> texts(String key) {
        return list(key, Conversion.text());
    }

    /** A text with the place where it stands, and how many characters it takes there. */
    public record Placed(String text, Place place, int width) {}

    /** A list of texts with their places; empty when the key is missing. */
    public List<Placed> placedTexts(String key) {
        return items(key).stream()
                .map(item -> new Placed(converted(key, item, Conversion.text()), item.place(), width(item)))
                .toList();
    }

    /** A list of values; empty when the key is missing. */
    public <T> List<T> list(String key, Conversion<T> conversion) {
        return items(key).stream().map(item -> converted(key, item, conversion)).toList();
    }

    /** A list of lists of values; empty when the key is missing. A single value is a list of one. */
    public <T> List<List<T>> lists(String key, Conversion<T> conversion) {
        return items(key).stream().map(item -> inner(key, item, conversion)).toList();
    }

    /** A mapping from name to text, in file order; empty when the key is missing. */
    public Map<String, String> named(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        entries(key)
                .forEach((name, entry) ->
                        texts.put(name, converted(key + "." + name, entry.value(), Conversion.text())));
        return texts;
    }

    /** A mapping inside this one; empty when the key is missing. */
    public Optional<Fields> child(String key) {
        known.add(key);
        return value(key).flatMap(value -> fields(key, keyPlace(key), value));
    }

    /** A list of mappings; empty when the key is missing. */
    public List<Fields> children(String key) {
        return items(key).stream()
                .flatMap(item -> fields(key, item.place(), item).stream())
                .toList();
    }

    /** A mapping from name to mapping, in file order; empty when the key is missing. */
    public Map<String, Fields> namedChildren(String key) {
        Map<String, Fields> named = new LinkedHashMap<>();
        entries(key)
                .forEach((name, entry) -> fields(key + "." + name, entry.key(), entry.value())
                        .ifPresent(fields -> named.put(name, fields)));
        return named;
    }

    /** Says that a key is missing, if it is. */
    public void expect(String key, String advice) {
        known.add(key);
        if (!has(key)) {
            problems.add(text.problem(place(), 1, "\"%s\" is missing in %s".formatted(key, what), advice));
        }
    }

    /** A problem with a field's value. */
    public void problem(String key, String complaint, String advice) {
        int width = value(key).map(Fields::width).orElse(1);
        problems.add(text.problem(place(key), width, complaint, advice));
    }

    /** A problem with a key. */
    public void keyProblem(String key, String complaint, String advice) {
        known.add(key);
        problemAt(keyPlace(key), key.length(), complaint, advice);
    }

    /** A problem with an entry of a mapping inside this one. */
    public void entryProblem(String key, String name, String complaint, String advice) {
        Entry entry = entries(key).get(name);
        problemAt(entry == null ? place(key) : entry.key(), name.length(), complaint, advice);
    }

    /** A problem somewhere in the file of this mapping. */
    public void problemAt(Place place, int width, String complaint, String advice) {
        problems.add(text.problem(place, width, complaint, advice));
    }

    /** Says which keys are unknown, here and in all mappings inside that were asked for. */
    public void done() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                String all = "Known keys: %s.".formatted(String.join(", ", known));
                problems.add(text.problem(
                        entry.key(),
                        key.length(),
                        "unknown key \"%s\" in %s".formatted(Characters.visible(key), what),
                        Nearest.to(key, known)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse(all)));
            }
        });
        children.forEach(Fields::done);
    }

    static String described(SourceTree tree) {
        if (tree instanceof Mapping) {
            return "a mapping";
        }
        return tree instanceof Sequence ? "a list" : "a single value";
    }

    private <T> T converted(String key, SourceTree value, Conversion<T> conversion) {
        if (!(value instanceof Scalar scalar)) {
            problems.add(text.problem(
                    value.place(), 1, "%s is %s; expected a single value".formatted(key, described(value)), ""));
            return conversion.placeholder();
        }
        String written = scalar.text();
        Optional<T> converted =
                written.isBlank() ? Optional.empty() : conversion.parse().apply(written);
        if (converted.isEmpty()) {
            String complaint = written.isBlank()
                    ? key + " is empty"
                    : "%s \"%s\" %s"
                            .formatted(
                                    key,
                                    shortened(written),
                                    conversion.complaint().apply(written));
            problems.add(text.problem(
                    value.place(), width(scalar), complaint, conversion.advice().apply(written)));
        }
        return converted.orElse(conversion.placeholder());
    }

    private <T> List<T> inner(String key, SourceTree item, Conversion<T> conversion) {
        if (item instanceof Sequence inner) {
            return inner.items().stream()
                    .map(value -> converted(key, value, conversion))
                    .toList();
        }
        return List.of(converted(key, item, conversion));
    }

    private List<SourceTree> items(String key) {
        known.add(key);
        Optional<SourceTree> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Sequence)) {
            problem(key, "%s is %s; expected a list".formatted(key, described(value.get())), "");
        }
        return value.filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    private Map<String, Entry> entries(String key) {
        known.add(key);
        Optional<SourceTree> value = value(key);
        if (value.isPresent() && !(value.get() instanceof Mapping)) {
            problem(key, "%s is %s; expected \"name: ...\" lines".formatted(key, described(value.get())), "");
        }
        return value.filter(Mapping.class::isInstance)
                .map(map -> ((Mapping) map).entries())
                .orElse(Map.of());
    }

    private Optional<Fields> fields(String key, Place start, SourceTree value) {
        if (value instanceof Mapping inner) {
            Fields fields = new Fields(new Mapping(inner.entries(), start), key, text, problems);
            children.add(fields);
            return Optional.of(fields);
        }
        problems.add(text.problem(
                value.place(), 1, "%s is %s; expected \"key: value\" lines".formatted(key, described(value)), ""));
        return Optional.empty();
    }

    private Place keyPlace(String key) {
        Entry entry = mapping.entries().get(key);
        return entry == null ? place() : entry.key();
    }

    private Optional<SourceTree> value(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }

    private static int width(SourceTree value) {
        return value instanceof Scalar scalar ? scalar.text().length() + (scalar.quoted() ? 2 : 0) : 1;
    }

    private static String shortened(String written) {
        String shown = Characters.visible(written);
        return shown.length() <= 60 ? shown : shown.substring(0, 57) + "...";
    }
}
