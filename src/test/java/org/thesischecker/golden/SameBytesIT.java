package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.whatif.Closest;

/** The launcher in another environment gives the bytes that the library gives here. */
class SameBytesIT {

    private static final String DAY = "2026-02-28";

    @Test
    void another_time_zone_and_a_turkish_environment(@TempDir Path folder) throws Exception {
        Closest review = Inputs.review(Inputs.BOOK, Inputs.FROZEN_FACTS, LocalDate.parse(DAY));
        Map<String, String> environment = Map.of("TZ", "Pacific/Apia", "LC_ALL", "tr_TR.UTF-8");

        Child child = Child.review(List.of(Path.of("thesis").toAbsolutePath().toString()), environment, DAY, folder);

        assertThat(child.json()).isEqualTo(Inputs.json(review));
        assertThat(child.text()).isEqualTo(Inputs.text(review));
    }
}
