package org.thesischecker.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One testable statement of a report.
 *
 * @param reportPlace where in the report it stands
 * @param from first day of the period it speaks of
 * @param horizon last day of that period
 * @param resolves the day by which the data to judge it are out
 * @param thresholds by id
 * @param alternatives groups of metrics of which one usable is enough
 * @param corroborating metrics that block nothing
 */
public record Thesis(
        String id,
        String title,
        String statement,
        ThesisKind kind,
        String reportPlace,
        LocalDate from,
        LocalDate horizon,
        LocalDate resolves,
        @Nullable Forecast forecastOrNull,
        Map<String, Threshold> thresholds,
        List<Exposure> exposures,
        List<Set<String>> alternatives,
        Set<String> corroborating,
        List<String> assumptions,
        @Nullable Annulment annulledOrNull,
        String owner,
        List<String> tags,
        List<Remark> remarks,
        Place place) {

    public Optional<Forecast> forecast() {
        return Optional.ofNullable(forecastOrNull);
    }

    public Optional<Annulment> annulled() {
        return Optional.ofNullable(annulledOrNull);
    }

    /** Open through the horizon, then due. */
    public ThesisState stateOn(LocalDate day) {
        return day.isAfter(horizon) ? ThesisState.DUE : ThesisState.OPEN;
    }

    public Thesis withThresholds(Map<String, Threshold> changed) {
        return new Thesis(
                id,
                title,
                statement,
                kind,
                reportPlace,
                from,
                horizon,
                resolves,
                forecastOrNull,
                changed,
                exposures,
                alternatives,
                corroborating,
                assumptions,
                annulledOrNull,
                owner,
                tags,
                remarks,
                place);
    }

    /** The same thesis with other exposures. */
    public Thesis withExposures(List<Exposure> changed) {
        return new Thesis(
                id,
                title,
                statement,
                kind,
                reportPlace,
                from,
                horizon,
                resolves,
                forecastOrNull,
                thresholds,
                changed,
                alternatives,
                corroborating,
                assumptions,
                annulledOrNull,
                owner,
                tags,
                remarks,
                place);
    }
}
