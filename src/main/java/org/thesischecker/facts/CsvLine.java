package org.thesischecker.facts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.model.Place;

/**
 * Splits one line of a CSV file into cells that know their column.
 *
 * <p>Lines are given to the library one by one: a row never spans lines here, and so its locations are those of the
 * file. Jackson's are used because they point at the start of every cell; commons-csv knows those of records only. A line
 * in which nothing is quoted is cut at its commas.
 */
public final class CsvLine {

    private static final CsvFactory CSV =
            CsvFactory.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvLine() {}

    /**
     * The cells of a line.
     *
     * @throws IOException when a quoted cell does not end as it should
     */
    public static List<Cell> cells(String file, int number, String line) throws IOException {
        return isPlain(line) ? plain(file, number, line) : quoted(file, number, line);
    }

    /** Whether nothing is quoted, so that every comma ends a cell. */
    private static boolean isPlain(String line) {
        return !line.isEmpty() && line.indexOf('"') < 0 && line.indexOf('\r') < 0 && line.indexOf('\n') < 0;
    }

    private static List<Cell> plain(String file, int number, String line) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            cells.add(new Cell(line.substring(start, comma), new Place(file, number, start + 1), comma - start));
            start = comma + 1;
        }
        cells.add(new Cell(line.substring(start), new Place(file, number, start + 1), line.length() - start));
        return cells;
    }

    private static List<Cell> quoted(String file, int number, String line) throws IOException {
        List<Integer> starts = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = CSV.createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    starts.add(parser.currentTokenLocation().getColumnNr());
                    texts.add(parser.getText());
                }
            }
        }
        if (!starts.isEmpty() && line.endsWith(",")) {
            // Of an empty last cell the library tells another start.
            starts.set(starts.size() - 1, line.length() + 1);
        }
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            boolean last = index == texts.size() - 1;
            int end = last ? line.length() : starts.get(index + 1) - 2;
            int start = starts.get(index);
            cells.add(new Cell(texts.get(index), new Place(file, number, start), end - start + 1));
        }
        return cells;
    }
}
