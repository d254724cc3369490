package org.thesischecker.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Threshold;

/** One thing that differs between two reviews of a book, and that can be undone by itself. */
public sealed interface Difference {

    /** By day, then id; that days passed comes last. */
    Comparator<Difference> ORDER = Comparator.comparing((Difference difference) -> difference instanceof OfDays)
            .thenComparing(Difference::on)
            .thenComparing(Difference::id);

    /**
     * What came last comes first: of two readings that were both needed the later one completed what they did. On one day
     * the later period goes before the earlier, then id; after the readings edits, then that days passed.
     */
    Comparator<Difference> LATEST_FIRST = Comparator.comparing((Difference difference) -> difference instanceof OfDays)
            .thenComparing(Difference::isEdit)
            .thenComparing(Difference::on, Comparator.reverseOrder())
            .thenComparing(Difference::ended, Comparator.reverseOrder())
            .thenComparing(Difference::id);

    /** The end of the period that rows are of; of all else the day that counts for it. */
    private LocalDate ended() {
        return this instanceof OfRows rows ? rows.period().end() : on();
    }

    /** Its name, unique among the differences of two reviews. */
    String id();

    /** The day on which a row became known; of all else the later as-of date. */
    LocalDate on();

    /** What happened to the rows of a period. */
    enum Kind {
        /** The first reading of the period. */
        NEW_PERIOD,
        /** A source that had given a figure gave another one. */
        RESTATEMENT,
        /** A source gave its figure once more. */
        REPEATED,
        /** A source that had not given a figure gave one. */
        OTHER_SOURCE,
        /** A row about the past that these files did not have then. */
        LATE_ENTRY,
        /** A row that the files had is gone from them, or says something else. */
        EDITED
    }

    /**
     * Rows of a metric and period, all readings or all forecasts.
     *
     * @param before the rows that were known
     * @param after the rows that are known
     * @param stoodOrNull the row that stood, of a new period that of the period before; absent when there was none
     * @param standsOrNull the row that stands; absent when there is none
     */
    record OfRows(
            String metric,
            Period period,
            boolean forecast,
            Kind kind,
            List<Observation> before,
            List<Observation> after,
            @Nullable Observation stoodOrNull,
            @Nullable Observation standsOrNull,
            LocalDate on)
            implements Difference {

        @Override
        public String id() {
            return (forecast ? "forecast " : "") + metric + " " + period;
        }

        public Optional<Observation> stood() {
            return Optional.ofNullable(stoodOrNull);
        }

        public Optional<Observation> stands() {
            return Optional.ofNullable(standsOrNull);
        }
    }

    /** A threshold has another value. */
    record OfThreshold(String subject, Threshold before, Threshold after, LocalDate on) implements Difference {
        @Override
        public String id() {
            return "threshold " + subject + "/" + after.id();
        }
    }

    /** How a rule or a whole thesis or risk factor was changed. */
    enum Edit {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A rule was added, removed, or says something else. */
    record OfRule(String subject, String rule, Edit edit, LocalDate on) implements Difference {
        @Override
        public String id() {
            return "rule " + subject + "/" + rule;
        }
    }

    /** What the file of a thesis says beside its thresholds: its dates, exposures, alternatives, annulment. */
    record OfSettings(String subject, LocalDate on) implements Difference {
        @Override
        public String id() {
            return "settings " + subject;
        }
    }

    /** A thesis or risk factor was added or removed. */
    record OfSubject(String subject, Edit edit, LocalDate on) implements Difference {
        @Override
        public String id() {
            return "file " + subject;
        }
    }

    /**
     * How the dictionary defines a metric: its unit, when it is due and stale, how far sources may differ, its family.
     *
     * @param what the fields that differ, as {@code stale-after 75 to 20}; empty when the metric came or went
     */
    record OfDefinition(String metric, Edit edit, String what, LocalDate on) implements Difference {
        @Override
        public String id() {
            return "definition " + metric;
        }
    }

    /**
     * Days passed.
     *
     * @param passed what that did to the thesis or risk factor; empty where its rules only read the day itself
     */
    record OfDays(LocalDate since, LocalDate on, List<Passed> passed) implements Difference {
        @Override
        public String id() {
            return "days";
        }

        OfDays doing(List<Passed> found) {
            return new OfDays(since, on, found);
        }
    }

    /** Whether somebody edited rules or thresholds for it. */
    default boolean isEdit() {
        return !(this instanceof OfRows) && !(this instanceof OfDays);
    }
}
