package org.thesischecker.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.history.Difference;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.ChangeClass;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.OneSide;
import org.thesischecker.regression.RowEdit;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.report.Remark.Kind;
import org.thesischecker.report.Remark.Level;
import org.thesischecker.report.Remark.State;

/** Says of each edit at its place what it alters: one list for all hosts. */
final class DiffRemarks {

    private final DiffResult result;
    private final Set<Alteration> undeclared = new HashSet<>();

    private DiffRemarks(DiffResult result) {
        this.result = result;
        result.undeclared().forEach(one -> undeclared.add(one.flip()));
    }

    /** What there is to say. What new rows alter is no edit and stands nowhere. */
    static Remarks of(DiffResult result) {
        DiffRemarks remarks = new DiffRemarks(result);
        return Remarks.ofDiff(Stream.of(
                        result.oneSide().stream().flatMap(DiffRemarks::unloaded),
                        result.diff().books().stream().flatMap(remarks::ofBook),
                        result.diff().rows().past().stream().map(remarks::row),
                        result.unmet().stream().map(DiffRemarks::unmet))
                .flatMap(some -> some));
    }

    private static Stream<Remark> unloaded(OneSide side) {
        return side.problems().stream()
                .map(problem -> new Remark(
                        Kind.RULES_DO_NOT_LOAD,
                        Level.ERROR,
                        Optional.of(State.NEW),
                        FilePart.at(problem.place()),
                        "The rules do not load",
                        said(problem),
                        problem.what()));
    }

    private static String said(Problem problem) {
        return problem.advice().isEmpty() ? problem.what() : problem.what() + ". " + problem.advice();
    }

    private Stream<Remark> ofBook(BookDiff book) {
        List<Remark> remarks = new ArrayList<>();
        book.alterations(Alteration.Origin.EDITS).forEach(one -> remarks.add(altered(book, one)));
        book.thresholds().stream()
                .filter(edit -> isSilent(book, edit))
                .forEach(edit -> remarks.add(threshold(book, edit)));
        return remarks.stream();
    }

    private Remark altered(BookDiff book, Alteration one) {
        String id = one.tracked().id();
        String declared = undeclared.contains(one) ? " Not declared." : "";
        return new Remark(
                one.isFlip() ? Kind.VERDICT_ALTERED : Kind.FINDINGS_ALTERED,
                level(one),
                Optional.of(one.isFlip() ? State.NEW : State.UPDATED),
                place(book, one),
                id + " " + DiffWords.kind(one.kind()),
                "%s %s on %s: %s.%s"
                        .formatted(
                                id,
                                DiffWords.change(one),
                                DiffWords.dates(one),
                                String.join("; ", DiffWords.cause(one)),
                                declared),
                String.join(
                        "|",
                        book.id(),
                        id,
                        one.before().position().word(),
                        one.after().position().word(),
                        one.cause().differences().stream().map(Difference::id).collect(Collectors.joining(","))));
    }

    private Level level(Alteration one) {
        if (undeclared.contains(one)) {
            return Level.ERROR;
        }
        boolean loud = one.kind().isWorse() || one.kind() == ChangeClass.ERROR || one.goalposts();
        return loud ? Level.WARNING : Level.NOTE;
    }

    /** Where the first edit of the cause stands; rows stand where they are in the files. */
    private FilePart place(BookDiff book, Alteration one) {
        Difference first = one.cause().differences().get(0);
        Optional<FilePart> row = first instanceof Difference.OfRows rows
                ? result.diff().rows().past().stream()
                        .filter(edit -> edit.metric().equals(rows.metric())
                                && edit.period().equals(rows.period()))
                        .findFirst()
                        .map(DiffRemarks::at)
                : Optional.empty();
        return row.or(() -> EditPlace.of(book, first)).orElseGet(() -> FilePart.at(Place.of("")));
    }

    /** What a row that is gone had for a place is no place of the new side; its file may be. */
    private static FilePart at(RowEdit edit) {
        return edit.after()
                .map(Observation::place)
                .map(FilePart::at)
                .orElseGet(() -> FilePart.at(
                        Place.of(edit.before().orElseThrow().place().file().replaceFirst("^[^/:]*:", ""))));
    }

    private Remark row(RowEdit edit) {
        return new Remark(
                Kind.PAST_ROW_EDITED,
                result.rowsUndeclared() ? Level.ERROR : Level.WARNING,
                Optional.of(
                        switch (edit.kind()) {
                            case EDITED -> State.UPDATED;
                            case DELETED -> State.ABSENT;
                            case PUT_IN -> State.NEW;
                        }),
                at(edit),
                "A row of the past",
                DiffWords.row(edit) + (result.rowsUndeclared() ? ". Not declared." : "."),
                "%s|%s|%s".formatted(edit.kind(), edit.metric(), edit.period()));
    }

    private static boolean isSilent(BookDiff book, ThresholdEdit edit) {
        String id = "threshold " + edit.subject() + "/" + edit.id();
        return book.alterations(Alteration.Origin.EDITS).stream()
                .flatMap(one -> one.cause().differences().stream())
                .noneMatch(cause -> cause.id().equals(id));
    }

    private static Remark threshold(BookDiff book, ThresholdEdit edit) {
        String moved = edit.headroom().stream()
                .filter(HeadroomMove::isMoved)
                .map(DiffWords::headroom)
                .collect(Collectors.joining("; "));
        return new Remark(
                Kind.THRESHOLD_EDITED,
                Level.NOTE,
                Optional.of(State.UPDATED),
                edit.after().map(after -> FilePart.at(after.place())).orElseGet(() -> FilePart.at(Place.of(""))),
                "A threshold that flips nothing",
                DiffWords.threshold(book, edit)
                        + (moved.isEmpty() ? ". Headroom as before." : ". Headroom: " + moved + "."),
                "%s|%s|%s".formatted(book.id(), edit.subject(), edit.id()));
    }

    private static Remark unmet(Declarations.Unmet one) {
        return new Remark(
                Kind.DECLARED_FLIP_MISSING,
                Level.ERROR,
                Optional.of(State.ABSENT),
                FilePart.at(one.flip().place()),
                "A declared flip that does not happen",
                DeclarationSections.unmet(one),
                "%s|%s|%s|%s"
                        .formatted(
                                one.change().id(),
                                one.flip().target(),
                                one.flip().from(),
                                one.flip().to()));
    }
}
