package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.ChangeClass;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DiffResult;

/** At what the gate of a diff trips. */
enum DiffGate {
    NEVER,
    /** At what edits make and nobody declared, and at what was declared and does not happen. */
    UNDECLARED,
    /** At what edits make worse. */
    WORSE,
    /** At whatever edits alter. */
    ANY;

    /** What became of the gates; a change wins over what could not be evaluated. */
    static FailOn.Trip of(List<DiffGate> gates, DiffResult result) {
        List<String> tripped = gates.stream()
                .flatMap(gate -> gate.tripped(result).stream())
                .distinct()
                .toList();
        if (!tripped.isEmpty()) {
            return new FailOn.Trip(ExitCode.GATE, "The gate tripped: " + String.join(", ", tripped) + ".");
        }
        boolean gated = gates.stream().anyMatch(gate -> gate != NEVER);
        boolean failed = result.alterations().stream().anyMatch(one -> one.kind() == ChangeClass.ERROR);
        return gated && failed
                ? new FailOn.Trip(
                        ExitCode.UNEVALUATED, "The gate tripped: a rule cannot be evaluated any more (RULE_ERROR).")
                : new FailOn.Trip(ExitCode.OK, "");
    }

    private List<String> tripped(DiffResult result) {
        return switch (this) {
            case NEVER -> List.of();
            case UNDECLARED -> undeclared(result);
            case WORSE ->
                counted(
                        result.alterations(Alteration.Origin.EDITS)
                                .filter(one -> one.kind().isWorse())
                                .count(),
                        "change for the worse",
                        "changes for the worse");
            case ANY -> any(result);
        };
    }

    private static List<String> undeclared(DiffResult result) {
        List<String> tripped =
                new ArrayList<>(counted(result.undeclared().size(), "flip is not declared", "flips are not declared"));
        if (result.rowsUndeclared()) {
            tripped.add("edits of past rows are not declared");
        }
        tripped.addAll(counted(result.unmet().size(), "declared flip does not happen", "declared flips do not happen"));
        return tripped;
    }

    private static List<String> any(DiffResult result) {
        List<String> tripped = new ArrayList<>(
                counted(result.alterations(Alteration.Origin.EDITS).count(), "change", "changes"));
        if (result.diff().rows().touchPast()) {
            tripped.add("edits of past rows");
        }
        return tripped;
    }

    private static List<String> counted(long count, String one, String many) {
        return count == 0 ? List.of() : List.of(Counted.of(count, one, many));
    }
}
