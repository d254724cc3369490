package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thesischecker.register.Timing;
import org.thesischecker.register.Trigger;
import org.thesischecker.register.Trigger.Fired;
import org.thesischecker.register.Trigger.Shown;
import org.thesischecker.register.Trigger.Silent;
import org.thesischecker.report.DiffWords;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Tone;

/** The register of triggers on the console. */
final class TriggerTable {

    private TriggerTable() {}

    static List<Block> of(List<Trigger> rows) {
        if (rows.isEmpty()) {
            return Listing.none("No run has its as-of date in this period, so nothing can be said of any risk factor.");
        }
        List<Block> blocks = new ArrayList<>();
        for (Timing timing : Timing.values()) {
            List<Trigger> of =
                    rows.stream().filter(row -> row.line().timing() == timing).toList();
            if (!of.isEmpty()) {
                blocks.add(new Paragraph(
                        timing == Timing.ON_TIME ? Tone.STRONG : Tone.WARNING,
                        switch (timing) {
                            case ON_TIME -> "By the runs in time:";
                            case RECONSTRUCTED -> "By reconstructions, which nobody saw at the time:";
                            case AHEAD -> "By runs that were recorded before their day:";
                        }));
                blocks.add(new Table(
                        List.of(Column.of("Fired"), Column.of("Risk factor, and what the runs say")),
                        true,
                        of.stream().map(TriggerTable::row).toList()));
            }
        }
        return blocks;
    }

    private static Row row(Trigger row) {
        return row instanceof Silent silent ? row(silent) : row((Fired) row);
    }

    private static Row row(Silent silent) {
        Tone tone = silent.isUnknown() ? Tone.UNSURE : Tone.GOOD;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, silent.target().id()));
        lines.add(new Line(
                tone,
                TriggerWords.outcome(silent) + "; "
                        + String.join(", ", TriggerListing.states(silent).lines())));
        if (!silent.telling().unusable().isEmpty()) {
            lines.add(new Line(
                    Tone.FAINT,
                    "not usable: " + String.join(", ", silent.telling().unusable())));
        }
        return Row.of(Cell.of(tone, silent.isUnknown() ? "not known" : "no"), new Cell(lines));
    }

    private static Row row(Fired fired) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, fired.target().id()));
        lines.add(new Line(Tone.BAD, fired.rule().statement()));
        fired.rule().evidence().forEach(item -> lines.addAll(lines(item)));
        String before = fired.before().map(RunWords::of).orElse("no run before");
        lines.add(new Line(Tone.PLAIN, "before: " + before));
        lines.add(new Line(
                fired.end() == Trigger.End.CLEARED ? Tone.GOOD : Tone.WARNING,
                TriggerWords.outcome(fired)
                        + fired.after().map(after -> "; " + RunWords.of(after)).orElse("")));
        exposed(fired).forEach(line -> lines.add(new Line(Tone.PLAIN, line)));
        if (fired.dispositions().isEmpty()) {
            lines.add(new Line(Tone.UNSURE, "disposition: none recorded"));
        }
        fired.dispositions().forEach(said -> lines.add(new Line(Tone.PLAIN, DispositionWords.words(said))));
        String sha256 = fired.rule().sha256();
        lines.add(new Line(Tone.FAINT, "place in the report: " + fired.target().place()));
        lines.add(new Line(
                Tone.FAINT,
                "rule %s, sha256 %s of %s"
                        .formatted(
                                fired.rule().id(),
                                sha256.isEmpty() ? "not kept" : DiffWords.shortened(sha256),
                                fired.rule().file())));
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.BAD, fired.first().asOf().toString()),
                        new Line(Tone.PLAIN, "run " + fired.first().number()))),
                new Cell(lines));
    }

    private static List<Line> lines(Shown item) {
        boolean address = item.url().startsWith("http");
        return address
                ? List.of(new Line(Tone.PLAIN, item.what() + "; " + item.source()), new Line(Tone.FAINT, item.url()))
                : List.of(new Line(Tone.PLAIN, item.what() + " (" + item.url() + ")"));
    }

    /** The theses by the effect that the factor has on them. */
    private static List<String> exposed(Fired fired) {
        if (fired.rule().theses().isEmpty()) {
            return List.of("no thesis is exposed to it");
        }
        Map<String, List<String>> byEffect = new TreeMap<>();
        fired.rule()
                .theses()
                .forEach(one -> byEffect.computeIfAbsent(one.effect(), any -> new ArrayList<>())
                        .add(one.thesis() + " " + one.verdict()));
        return byEffect.entrySet().stream()
                .map(effect -> "exposed, %s: %s".formatted(effect.getKey(), String.join(", ", effect.getValue())))
                .toList();
    }
}
