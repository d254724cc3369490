package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Report.Edition;
import org.thesischecker.book.Report.Relay;

class EditionWordsTest {

    @Test
    void the_form_in_which_a_report_was_read_is_told_in_a_sentence_each() {
        Relay relay = new Relay("Tea Mail", "en", "https://example.org/tea", "A machine translation.");

        assertThat(EditionWords.of(new Edition("zh", Optional.of(relay), Optional.of(LocalDate.parse("2025-05-27")))))
                .contains(
                        "Written in language zh. Read as Tea Mail passed it on, in language en, https://example.org/tea."
                                + " Its market data are of 2025-05-27.");
    }

    @Test
    void of_a_report_of_which_nothing_is_known_nothing_is_told() {
        assertThat(EditionWords.of(new Edition("", Optional.empty(), Optional.empty())))
                .isEmpty();
    }
}
