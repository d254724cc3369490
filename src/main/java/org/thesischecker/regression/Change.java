package org.thesischecker.regression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;

/**
 * One change of the situation of a case, as a case can write it.
 *
 * @param key under which a case writes it: set, unset, stale, as-of, verdicts or risk-factors
 * @param name what it is said of
 * @param value in a piece of YAML; empty where the name says it all
 * @param note what a person has to take away; empty when nothing
 */
record Change(String key, String name, String value, String note, Effects effects) {

    /** What becomes of a case. */
    interface Effects {
        Optional<Case> on(Case tried);
    }

    Optional<Case> on(Case tried) {
        return effects.on(tried);
    }

    /** A reading has another value. */
    static Change value(Given given, BigDecimal value) {
        return given(given.withValue(value));
    }

    /** A reading is there, instead of the one of its metric and period. */
    static Change given(Given given) {
        return new Change(
                "set",
                given.metric(),
                reading(given),
                "",
                tried -> Optional.of(tried.giving(replaced(tried.given(), given))));
    }

    private static String reading(Given given) {
        return "\"%s\": %s".formatted(given.period(), written(given));
    }

    private static String written(Given given) {
        String value = Decimals.text(given.value());
        List<String> more = new ArrayList<>();
        if (given.bound() != Bound.NONE) {
            more.add("bound: " + Words.of(given.bound()));
        }
        if (given.status() != Status.ACTUAL) {
            more.add("status: " + Words.of(given.status()));
        }
        if (given.grade() != Grade.A) {
            more.add("grade: " + given.grade());
        }
        given.published().ifPresent(day -> more.add("published: " + day));
        return more.isEmpty() ? value : "{value: %s, %s}".formatted(value, String.join(", ", more));
    }

    /** A reading is of another period. */
    static Change moved(Given given, Period period) {
        String note = "instead of %s of %s".formatted(given.period(), given.metric());
        return new Change("set", given.metric(), reading(given.of(period)), note, tried -> {
            List<Given> others = tried.given().stream()
                    .filter(one -> !one.isInsteadOf(given))
                    .toList();
            return Optional.of(tried.giving(replaced(others, given.of(period))));
        });
    }

    /** A reading is of another period, and the only one of its metric. */
    static Change alone(Given given, Period period) {
        String note = "the only reading of " + given.metric();
        return new Change("set", given.metric(), reading(given.of(period)), note, tried -> {
            List<Given> others = tried.given().stream()
                    .filter(one -> !one.metric().equals(given.metric()))
                    .toList();
            return others.size() + 1 < tried.given().size()
                    ? Optional.of(tried.giving(replaced(others, given.of(period))))
                    : Optional.empty();
        });
    }

    /** Nothing is known of a metric. */
    static Change without(String metric) {
        return new Change(
                "unset",
                metric,
                "",
                "and not in set",
                tried -> tried.given().stream().anyMatch(given -> given.metric().equals(metric))
                        ? Optional.of(tried.giving(tried.given().stream()
                                .filter(given -> !given.metric().equals(metric))
                                .toList()))
                        : Optional.empty());
    }

    /** A newer reading of a metric was expected. */
    static Change stale(String metric) {
        return new Change("stale", metric, "", "", tried -> {
            Set<String> stale = new TreeSet<>(tried.stale());
            return stale.add(metric) ? Optional.of(tried.aged(stale)) : Optional.empty();
        });
    }

    /** It is another day. */
    static Change day(LocalDate day) {
        return new Change(
                "as-of",
                day.toString(),
                "",
                "",
                tried -> tried.asOf().equals(day) ? Optional.empty() : Optional.of(tried.on(day)));
    }

    /** Another thesis stands otherwise. */
    static Change verdict(String thesis, Verdict verdict) {
        return new Change("verdicts", thesis, verdict.toString(), "", tried -> {
            Map<String, Verdict> verdicts = new HashMap<>(tried.verdicts());
            return verdict.equals(verdicts.put(thesis, verdict))
                    ? Optional.empty()
                    : Optional.of(tried.beside(Map.copyOf(verdicts), tried.riskFactors()));
        });
    }

    /** A risk factor, or a part of one, stands otherwise. */
    static Change state(String target, FactorState state) {
        return new Change("risk-factors", target, state.toString(), "", tried -> {
            Map<String, FactorState> states = new HashMap<>(tried.riskFactors());
            return state.equals(states.put(target, state))
                    ? Optional.empty()
                    : Optional.of(tried.beside(tried.verdicts(), Map.copyOf(states)));
        });
    }

    private static List<Given> replaced(List<Given> all, Given by) {
        List<Given> replaced = new ArrayList<>(all);
        int index = 0;
        while (index < replaced.size() && !replaced.get(index).isInsteadOf(by)) {
            index++;
        }
        if (index < replaced.size()) {
            replaced.set(index, by);
        } else {
            replaced.add(by);
        }
        return List.copyOf(replaced);
    }
}
