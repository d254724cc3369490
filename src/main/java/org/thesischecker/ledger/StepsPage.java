package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** A page of steps that comes with the program, with places in braces to fill in. */
enum StepsPage {
    RUN("VERIFY.md"),
    PEOPLE("VERIFY-people.md"),
    CONSISTENCY("VERIFY-consistency.md"),
    HEADS("VERIFY-heads.md");

    /** What a step says when it holds. */
    private static final Pattern OK = Pattern.compile("echo \"[^\"]*: OK\"");

    private final String file;

    StepsPage(String file) {
        this.file = file;
    }

    /** The page with its places filled in. */
    String text(Map<String, String> places) {
        try (var input = StepsPage.class.getResourceAsStream("/ledger/" + file)) {
            if (input == null) {
                throw new IllegalStateException("The steps are missing from the program.");
            }
            String text = new String(input.readAllBytes(), UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace("{" + place.getKey() + "}", place.getValue());
            }
            return text.replace(
                    "{oks}", String.valueOf(OK.matcher(text).results().count()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("What comes with the program can be read.", impossible);
        }
    }
}
