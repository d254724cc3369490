package org.thesischecker.whatif;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;

/** How the results of a sweep are written: one scenario a row. */
public enum SweepFormat {
    /** A header and rows; a cell is empty where only changes are told and there is none. */
    CSV,
    /** One object a line. */
    JSON_LINES,
    /** One array of such objects. */
    JSON;

    private static final String SCHEMA_VERSION = "1";

    String head(List<SweepSubject> subjects) {
        return switch (this) {
            case CSV -> {
                StringBuilder line = new StringBuilder("id");
                subjects.forEach(subject -> line.append(',').append(subject.name()));
                yield line.append('\n').toString();
            }
            case JSON_LINES -> "";
            case JSON -> "[";
        };
    }

    String foot() {
        return this == JSON ? "\n]\n" : "";
    }

    /**
     * One row.
     *
     * @param states of the subjects, in their order; empty for one that is not told
     * @param first whether it is the first of the file
     */
    String row(String id, List<SweepSubject> subjects, List<String> states, boolean first) {
        return switch (this) {
            case CSV -> quoted(id) + "," + String.join(",", states) + "\n";
            case JSON_LINES -> object(id, subjects, states) + "\n";
            case JSON -> (first ? "\n" : ",\n") + object(id, subjects, states);
        };
    }

    private static String object(String id, List<SweepSubject> subjects, List<String> states) {
        return "{\"id\":\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(id))
                + "\",\"riskFactors\":{" + fields(subjects, states, false) + "},\"schemaVersion\":\"" + SCHEMA_VERSION
                + "\",\"theses\":{" + fields(subjects, states, true) + "}}";
    }

    private static String fields(List<SweepSubject> subjects, List<String> states, boolean theses) {
        StringBuilder fields = new StringBuilder();
        for (int index = 0; index < subjects.size(); index++) {
            if (subjects.get(index).isThesis() == theses && !states.get(index).isEmpty()) {
                fields.append(fields.isEmpty() ? "\"" : ",\"")
                        .append(subjects.get(index).name())
                        .append("\":\"")
                        .append(states.get(index))
                        .append('"');
            }
        }
        return fields.toString();
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
