package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.history.History;
import org.thesischecker.history.Position;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/** Verdicts and states over time, a letter a date, below the months in which the dates lie. */
final class HistoryGrid {

    static final String LEGEND = "B BROKEN, A AT_RISK, ? UNVERIFIED, c CONFIRMED interim, C CONFIRMED fulfilled; "
            + "F FIRED, W WATCH, q QUIET";

    private static final int WIDTH = 96;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final List<LocalDate> dates;
    private final List<History.Line> lines;
    private final int names;

    HistoryGrid(List<LocalDate> dates, List<History.Line> lines) {
        this.dates = dates;
        this.lines = lines;
        this.names = lines.stream().mapToInt(line -> name(line).length()).max().orElse(0) + 2;
    }

    /** The lines of the grid; with more dates than a line holds it goes on below. */
    List<String> lines() {
        int most = WIDTH - names;
        List<String> all = new ArrayList<>();
        for (int from = 0; from < dates.size(); from += most) {
            int to = Math.min(dates.size(), from + most);
            if (from > 0) {
                all.add("");
            }
            all.add(" ".repeat(names) + years(dates.subList(from, to)));
            all.add(" ".repeat(names) + months(dates.subList(from, to)));
            for (History.Line line : lines) {
                all.add(padded(name(line)) + letters(line.positions().subList(from, to)));
            }
        }
        return all;
    }

    private static String name(History.Line line) {
        String part = line.tracked().part();
        return part.isEmpty() ? line.tracked().id() : "  /" + part;
    }

    private String padded(String name) {
        return name + " ".repeat(names - name.length());
    }

    private static String letters(List<Position> positions) {
        StringBuilder letters = new StringBuilder();
        positions.forEach(position -> letters.append(letter(position)));
        return letters.toString();
    }

    private static char letter(Position position) {
        if (position instanceof Position.OfThesis thesis) {
            return letter(thesis.verdict(), thesis.fulfilled());
        }
        return position instanceof Position.OfFactor factor ? letter(factor.state()) : ' ';
    }

    private static char letter(Verdict verdict, boolean fulfilled) {
        return switch (verdict) {
            case BROKEN -> 'B';
            case AT_RISK -> 'A';
            case UNVERIFIED -> '?';
            case CONFIRMED -> fulfilled ? 'C' : 'c';
        };
    }

    private static char letter(FactorState state) {
        return switch (state) {
            case FIRED -> 'F';
            case WATCH -> 'W';
            case QUIET -> 'q';
            case UNVERIFIED -> '?';
        };
    }

    private static String years(List<LocalDate> dates) {
        return labels(dates, date -> date.getYear(), date -> String.valueOf(date.getYear()));
    }

    private static String months(List<LocalDate> dates) {
        return labels(
                dates, date -> date.getYear() * 12 + date.getMonthValue(), date -> MONTHS[date.getMonthValue() - 1]);
    }

    /** A label where something new begins, and where the one before leaves room. */
    private static String labels(
            List<LocalDate> dates,
            java.util.function.ToIntFunction<LocalDate> of,
            java.util.function.Function<LocalDate, String> label) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < dates.size(); at++) {
            boolean isNew = at == 0 || of.applyAsInt(dates.get(at)) != of.applyAsInt(dates.get(at - 1));
            boolean hasRoom = text.isEmpty() || text.length() < at;
            if (isNew && hasRoom) {
                text.append(" ".repeat(at - text.length())).append(label.apply(dates.get(at)));
            }
        }
        return text.toString();
    }
}
