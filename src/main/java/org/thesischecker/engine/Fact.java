package org.thesischecker.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Property;

/** What patterns match. The records are public because Drools reads them. */
public sealed interface Fact {

    /** The value of a property as a text, a decimal or a Boolean; {@code null} when the fact lacks it. */
    @Nullable
    Object get(Property property);

    /**
     * A reading: the current one of a metric, one of a period, or a forecast.
     *
     * @param key the type's word and the metric, such as {@code Metric:hstech.pe_ttm}
     * @param familyKey the type's word and the family; {@code null} without a family
     * @param fresh false for the current reading of a metric of which a newer one was expected
     */
    record ReadingFact(
            String key,
            @Nullable String familyKey,
            String metric,
            @Nullable String family,
            @Nullable String member,
            String period,
            String published,
            @Nullable BigDecimal value,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal previous,
            BigDecimal remaining,
            BigDecimal elapsed,
            boolean fresh)
            implements Fact {

        /** The metric, under the name that patterns of current readings use. */
        public String id() {
            return metric;
        }

        @Override
        public @Nullable Object get(Property property) {
            return switch (property) {
                case ID, METRIC -> metric;
                case FAMILY -> family;
                case MEMBER -> member;
                case PERIOD -> period;
                case PUBLISHED -> published;
                case VALUE -> value;
                case AT_LEAST -> atLeast;
                case AT_MOST -> atMost;
                case PREVIOUS -> previous;
                case REMAINING -> remaining;
                case ELAPSED -> elapsed;
                default -> throw new IllegalArgumentException("A reading has no " + property);
            };
        }
    }

    /**
     * An event that happened by a day, or was seen not to have happened on it.
     *
     * @param fresh false when a newer reading was expected
     */
    record EventFact(String metric, String day, boolean happened, boolean fresh) implements Fact {
        @Override
        public Object get(Property property) {
            return switch (property) {
                case METRIC -> metric;
                case DAY -> day;
                case HAPPENED -> happened;
                default -> throw new IllegalArgumentException("An event has no " + property);
            };
        }
    }

    /** A threshold of a subject. */
    record ThresholdFact(String subject, String id, BigDecimal value) implements Fact {
        @Override
        public Object get(Property property) {
            return switch (property) {
                case ID -> id;
                case VALUE -> value;
                default -> throw new IllegalArgumentException("A threshold has no " + property);
            };
        }
    }

    /** Where a thesis stands in time. */
    record ThesisFact(String subject, String state, String from, String horizon, String asOf) implements Fact {
        @Override
        public Object get(Property property) {
            return switch (property) {
                case STATE -> state;
                case FROM -> from;
                case HORIZON -> horizon;
                case AS_OF -> asOf;
                default -> throw new IllegalArgumentException("A thesis has no " + property);
            };
        }
    }

    /** The verdict of a thesis; there is none for an UNVERIFIED one. */
    record VerdictFact(String thesis, String verdict) implements Fact {
        @Override
        public Object get(Property property) {
            return switch (property) {
                case THESIS -> thesis;
                case VERDICT -> verdict;
                default -> throw new IllegalArgumentException("A verdict has no " + property);
            };
        }
    }

    /** The state of a risk factor, or of a part of it; there is none for an UNVERIFIED one. */
    record RiskFactorFact(String id, String part, String state) implements Fact {
        @Override
        public Object get(Property property) {
            return switch (property) {
                case ID -> id;
                case PART -> part;
                case STATE -> state;
                default -> throw new IllegalArgumentException("A risk factor has no " + property);
            };
        }
    }
}
