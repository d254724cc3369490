package org.thesischecker.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Report.Edition;
import org.thesischecker.book.Report.Relay;

/** In which form a report was read, in words. */
public final class EditionWords {

    private EditionWords() {}

    /** Its language, who passed it on, and the day of its market data; empty when none of it is known. */
    public static Optional<String> of(Edition edition) {
        Stream<String> language = Stream.of(edition.originalLanguage())
                .filter(code -> !code.isEmpty())
                .map("Written in language %s."::formatted);
        Stream<String> relay = edition.relay().stream().map(EditionWords::relay);
        Stream<String> data = edition.marketDataAsOf().stream().map("Its market data are of %s."::formatted);
        String words = Stream.of(language, relay, data).flatMap(texts -> texts).collect(Collectors.joining(" "));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    private static String relay(Relay relay) {
        String where = relay.url().isEmpty() ? "" : ", " + relay.url();
        return "Read as %s passed it on, in language %s%s.".formatted(relay.publisher(), relay.language(), where);
    }
}
