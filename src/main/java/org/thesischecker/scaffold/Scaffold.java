package org.thesischecker.scaffold;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.book.Book;
import org.thesischecker.model.Period;

/** Makes the texts of new files. They load, pass every check, and their cases run. */
public final class Scaffold {

    private static final String[] BOOK_SCHEMAS = {"report", "thesis", "risk-factor", "cases"};

    private final Project project;
    private final Map<Path, String> files = new TreeMap<>();

    private Scaffold(Project project) {
        this.project = project;
    }

    /** A new book: its report and a first thesis on a made-up series. */
    public static Map<Path, String> book(Project project, Wanted.OfBook wanted) {
        Scaffold scaffold = new Scaffold(project);
        scaffold.report(wanted);
        Series series = Series.madeUp(wanted.id(), wanted.thesis(), project.metrics());
        scaffold.made(wanted.thesis(), series, series.lowText(), wanted.published());
        String title = "Fill in: what is claimed, in a few words";
        scaffold.subject(
                wanted.id(),
                "thesis",
                scaffold.values(wanted.thesis(), title, wanted.owner(), "page 1", wanted.published(), series),
                horizon(wanted.published()),
                series);
        return scaffold.files;
    }

    /**
     * A new thesis of a book.
     *
     * @throws IllegalArgumentException when the metric does not suit, or no period of it ends between the report and the
     *     horizon
     */
    public static Map<Path, String> thesis(Project project, Book book, Wanted.OfThesis wanted) {
        Scaffold scaffold = new Scaffold(project);
        LocalDate published = book.report().published();
        Series series = wanted.metric()
                .map(Series::of)
                .orElseGet(() -> Series.madeUp(book.id(), wanted.id(), project.metrics()));
        if (wanted.metric().isEmpty()) {
            scaffold.made(wanted.id(), series, series.lowText(), published);
        }
        scaffold.subject(
                book.id(),
                "thesis",
                scaffold.values(wanted.id(), wanted.title(), wanted.owner(), place(book), published, series),
                wanted.horizon().orElseGet(() -> horizon(published)),
                series);
        return scaffold.files;
    }

    /**
     * A new risk factor of a book.
     *
     * @throws IllegalArgumentException when the metric does not suit
     */
    public static Map<Path, String> riskFactor(Project project, Book book, Wanted.OfRiskFactor wanted) {
        Scaffold scaffold = new Scaffold(project);
        LocalDate published = book.report().published();
        Series series = wanted.metric()
                .map(Series::of)
                .orElseGet(() -> Series.madeUp(book.id(), wanted.id(), project.metrics()));
        if (wanted.metric().isEmpty()) {
            scaffold.made(wanted.id(), series, series.belowLow(), published);
        }
        scaffold.subject(
                book.id(),
                "risk-factor",
                scaffold.values(wanted.id(), wanted.title(), wanted.owner(), place(book), published, series),
                horizon(published),
                series);
        return scaffold.files;
    }

    /** The first place of the report, which its file lists first. */
    private static String place(Book book) {
        return book.report().places().keySet().stream().findFirst().orElse("page 1");
    }

    /** The end of a year that is at least two months away. */
    private static LocalDate horizon(LocalDate published) {
        return LocalDate.of(published.plusMonths(2).getYear(), 12, 31);
    }

    private void report(Wanted.OfBook wanted) {
        Path report = project.rules().resolve(wanted.id()).resolve("report.yaml");
        Schemas schemas = Schemas.besides(report, project.rules());
        files.putAll(schemas.missing(BOOK_SCHEMAS));
        files.put(
                report,
                Template.filled(
                        "report.yaml",
                        Map.of(
                                "schema", schemas.from(report, "report"),
                                "title", quoted(wanted.title()),
                                "publisher", quoted(wanted.publisher()),
                                "published", wanted.published().toString())));
    }

    private Map<String, String> values(
            String id, String title, String owner, String place, LocalDate published, Series series) {
        Map<String, String> values = new HashMap<>();
        values.put("id", id);
        values.put("title", quoted(title));
        values.put("comment", title);
        values.put("owner", quoted(owner));
        values.put("place", quoted(place));
        values.put("published", published.toString());
        values.put("from", published.toString());
        values.put("today", project.today().toString());
        values.put("metric", series.id());
        values.put("unit", series.unit());
        values.put("high", series.highText());
        values.put("high-less", series.belowHigh());
        values.put("low", series.lowText());
        values.put("low-less", series.belowLow());
        values.put("earlier", series.lastBy(published).toString());
        return values;
    }

    private void subject(String book, String kind, Map<String, String> values, LocalDate horizon, Series series) {
        Path folder = project.rules().resolve(book);
        Period last = series.lastBy(horizon);
        if (!last.end().isAfter(LocalDate.parse(values.getOrDefault("published", "")))) {
            throw new IllegalArgumentException("no %s of %s ends between the report and %s"
                    .formatted(series.frequency().text(), series.id(), horizon));
        }
        LocalDate due = last.end().plusDays(series.dueAfter() + 10L);
        values.put("period", last.toString());
        values.put("horizon", horizon.toString());
        values.put("resolves", (due.isBefore(horizon) ? horizon : due).toString());
        Schemas schemas = Schemas.besides(folder.resolve("report.yaml"), project.rules());
        files.putAll(schemas.missing(BOOK_SCHEMAS));
        Path stem = folder.resolve(kind.equals("thesis") ? "theses" : "risk-factors");
        put(stem, kind, ".yaml", kind, values, schemas);
        put(stem, kind, ".drl", kind, values, schemas);
        put(stem, kind, ".cases.yaml", "cases", values, schemas);
    }

    private void put(
            Path folder, String kind, String ending, String schema, Map<String, String> values, Schemas schemas) {
        Path file = folder.resolve(values.get("id") + ending);
        Map<String, String> own = new HashMap<>(values);
        own.put("schema", schemas.from(file, schema));
        files.put(file, Template.filled(kind + ending, own));
    }

    /**
     * A made-up series with one row: in the facts folder itself when it is new, else in a folder of its own.
     */
    private void made(String id, Series series, String value, LocalDate published) {
        Path dictionary = project.facts().resolve("metrics.yaml");
        Path folder = Files.exists(dictionary) ? project.facts().resolve(series.stem()) : project.facts();
        Schemas schemas = Schemas.besides(dictionary, project.facts());
        files.putAll(schemas.missing("metrics"));
        Period period = series.lastBy(published.minusMonths(1).withDayOfMonth(1));
        Map<String, String> values = new HashMap<>();
        values.put("id", id);
        values.put("schema", schemas.from(folder.resolve("metrics.yaml"), "metrics"));
        values.put("metric", series.id());
        values.put("unit", series.unit());
        values.put("today", project.today().toString());
        values.put("row-period", period.toString());
        values.put("row-value", value);
        values.put("row-published", period.end().plusDays(10).toString());
        files.put(folder.resolve("metrics.yaml"), Template.filled("metrics.yaml", values));
        files.put(folder.resolve(id + ".csv"), Template.filled("facts.csv", values));
    }

    /** A text as YAML has it in quotes (YAML 1.2.2, 7.3.1). */
    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
