package org.thesischecker.regression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Words;

/** Names edits of the past by their content, so that a declared change can speak of them. */
final class PastEdits {

    private PastEdits() {}

    /**
     * Sha256 (FIPS 180-4) of the edits of the past as lower-case hex: one line for each row before and after and for each
     * definition, sorted, each ended by a line feed, in UTF-8.
     */
    static String sha256(RowEdits edits) {
        Stream<String> rows = edits.past().stream()
                .flatMap(edit -> Stream.concat(
                        edit.before().map(row -> "- " + text(row)).stream(),
                        edit.after().map(row -> "+ " + text(row)).stream()));
        Stream<String> defined = edits.definitions().stream()
                .map(edit -> "%s %s\t%s".formatted(Words.of(edit.edit()), edit.id(), edit.what()));
        String lines =
                Stream.concat(rows, defined).sorted().map(line -> line + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }

    private static String text(Observation row) {
        return Stream.of(
                        row.metric(),
                        row.period(),
                        Decimals.text(row.value()),
                        Words.of(row.bound()),
                        row.unit(),
                        row.published(),
                        row.publishedInferred(),
                        row.entered(),
                        Words.of(row.status()),
                        row.grade(),
                        row.source(),
                        row.url(),
                        row.note())
                .map(Object::toString)
                .collect(Collectors.joining("\t"));
    }
}
