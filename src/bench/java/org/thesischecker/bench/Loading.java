package org.thesischecker.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.thesischecker.facts.Observations;

/** Facts are read from a file: checked, related and kept, or only taken apart into cells by the CSV library. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class Loading {

    /** Where the dictionary is, and the rows in {@code made-up.csv}; another process has written them. */
    @Param("")
    public String folder = "";

    /** What every command does first. */
    @Benchmark
    public Observations library() {
        return World.value(Observations.load(List.of(Path.of(folder))));
    }

    /** The CSV library alone: every cell as a text, nothing kept. */
    @Benchmark
    public long csv() throws IOException {
        long characters = 0;
        try (MappingIterator<String[]> lines = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(Files.newBufferedReader(Path.of(folder, "made-up.csv")))) {
            while (lines.hasNext()) {
                for (String cell : lines.next()) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }
}
