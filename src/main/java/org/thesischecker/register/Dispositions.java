package org.thesischecker.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.PersonEntry;
import org.thesischecker.ledger.RecordedRun;

/** What people said of a risk factor: that they have seen it, or that it shall not trip a gate for a while. */
final class Dispositions {

    private final List<PersonEntry> entries;
    private final Map<Long, LocalDate> days = new HashMap<>();

    Dispositions(List<PersonEntry> entries, List<RecordedRun> runs) {
        this.entries = entries;
        runs.forEach(run -> days.put(run.number(), run.entry().asOf()));
    }

    /** What they said of it, or of a whole run, where the run is of a day between two. */
    List<PersonEntry> of(Trigger.Target target, LocalDate first, LocalDate last) {
        return entries.stream()
                .filter(entry -> entry.run()
                        .map(days::get)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .isPresent())
                .filter(entry -> entry.about()
                        .map(about -> about.isOf(target.book(), About.Kind.RISK_FACTOR, target.riskFactor()))
                        .orElse(true))
                .toList();
    }
}
