package org.thesischecker.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Words;
import org.thesischecker.report.register.Listing;
import org.thesischecker.report.register.RegistersResult;
import org.thesischecker.report.register.Value;

/** The sheets of registers: one for each, and what they rest on. */
final class RegisterTabs {

    private RegisterTabs() {}

    static List<Tab> of(RegistersResult result) {
        return Stream.concat(result.listings().stream().map(RegisterTabs::tab), Stream.of(about(result)))
                .toList();
    }

    private static Tab tab(Listing listing) {
        return new Tab(
                name(listing),
                listing.columns().stream()
                        .map(column -> new Tab.Column(column.title(), column.width()))
                        .toList(),
                listing.rows().stream()
                        .map(row -> row.stream().map(RegisterTabs::entry).toList())
                        .toList());
    }

    private static String name(Listing listing) {
        String word = Words.of(listing.register()).replace('-', ' ');
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Entry entry(Value value) {
        if (value.cell() instanceof BigDecimal number) {
            return Entry.of(number);
        }
        return value.cell() instanceof LocalDate day ? Entry.of(day) : Entry.of(String.join("\n", value.lines()));
    }

    private static Tab about(RegistersResult result) {
        List<List<Entry>> rows = new ArrayList<>();
        rows.add(List.of(Entry.of("all"), Entry.of(result.title())));
        result.warnings().forEach(warning -> rows.add(List.of(Entry.of("all"), Entry.of(warning))));
        for (Listing listing : result.listings()) {
            rows.add(List.of(Entry.of(name(listing)), Entry.of(listing.title())));
            listing.rests().forEach(line -> rows.add(List.of(Entry.of(name(listing)), Entry.of(line))));
        }
        return new Tab("About", List.of(new Tab.Column("Register", 16), new Tab.Column("What it rests on", 110)), rows);
    }
}
