package org.thesischecker.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Characters;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Sweep;

/** One sweep: its files, its bar, and what is said at its end. */
final class SweepRun {

    private final Surroundings surroundings;
    private final SweepOptions options;
    private final ReportFiles allowed;
    private final PrintWriter messages;

    SweepRun(Surroundings surroundings, SweepOptions options, ReportFiles allowed, PrintWriter messages) {
        this.allowed = allowed;
        this.surroundings = surroundings;
        this.options = options;
        this.messages = messages;
    }

    int of(Basis basis, Sweep.Settings settings) {
        Optional<Path> target = options.out().map(allowed::target);
        target.ifPresent(this::checkFree);
        Sweep sweep = Opened.orRefuse(Sweep.open(options.file(), basis, settings), ExitCode.INVALID);
        sweep.notes().forEach(note -> say("%s: %s".formatted(options.file(), note)));
        try (sweep;
                Interruption interruption = new Interruption(sweep::stop)) {
            return target.isPresent()
                    ? intoFile(sweep, target.get())
                    : ended(run(sweep, surroundings.data()), Optional.empty());
        } catch (IOException cause) {
            return unwritable(cause);
        }
    }

    /** Refuses to write over the sweep, or over what an earlier one left, in its file or in the one beside it. */
    private void checkFree(Path out) {
        Path partial = PartialFile.partial(out);
        if (isInput(out, options.file())) {
            throw Refusal.because("--out %s: that is the sweep itself".formatted(out), "Choose another file.");
        }
        if (isInput(partial, options.file())) {
            throw Refusal.because(
                    "--out %s: %s, which holds it until it is whole, is the sweep itself".formatted(out, partial),
                    "Choose another file.");
        }
        allowed.target(partial);
        if (PartialFile.isLeft(partial)) {
            throw Refusal.because(
                    "--out %s: %s is there, from a sweep that did not end".formatted(out, partial),
                    "Remove it, or keep it under another name. Nothing was judged.");
        }
    }

    private int intoFile(Sweep sweep, Path out) throws IOException {
        try (PartialFile file = opened(out)) {
            Sweep.Ended ended = run(sweep, file);
            if (ended.written() == 0) {
                file.forget();
            } else if (ended.complete()) {
                file.finish();
            }
            return ended(ended, Optional.of(out));
        }
    }

    private static PartialFile opened(Path out) {
        try {
            return new PartialFile(out);
        } catch (IOException cause) {
            throw Refusal.because(
                    "--out: %s cannot be written: %s".formatted(out, reason(out, cause)), "Nothing was judged.");
        }
    }

    private Sweep.Ended run(Sweep sweep, OutputStream out) throws IOException {
        try (SweepProgress progress = new SweepProgress(surroundings.watched(), Files.size(options.file()))) {
            return sweep.run(out, progress);
        }
    }

    /** What is said at the end; the exit code. */
    private int ended(Sweep.Ended ended, Optional<Path> out) {
        ended.problems().forEach(problem -> letter(problem));
        if (ended.bad() > ended.problems().size()) {
            say("And %d more rows that are no scenarios."
                    .formatted(ended.bad() - ended.problems().size()));
        }
        if (ended.written() == 0 && ended.bad() == 0 && ended.complete()) {
            throw Refusal.because(
                    "%s: there is no scenario in it".formatted(options.file()),
                    "Its first line names the changes; each further line is a scenario.");
        }
        say(summary(ended, out));
        if (!ended.complete() && ended.bad() == 0) {
            return ExitCode.INTERRUPTED.number();
        }
        return (ended.bad() > 0 ? ExitCode.INVALID : ExitCode.OK).number();
    }

    private void letter(Problem problem) {
        problem.text().lines().forEach(this::say);
        messages.println();
    }

    private static String summary(Sweep.Ended ended, Optional<Path> out) {
        String judged = "%s judged".formatted(counted(ended.written(), "scenario"));
        String skipped =
                ended.bad() > 0 && ended.complete() ? ", %s skipped".formatted(counted(ended.bad(), "wrong row")) : "";
        if (ended.complete()) {
            return judged + skipped + ".";
        }
        String why = ended.bad() > 0 ? "Stopped at a wrong row" : "Interrupted";
        String where = out.filter(any -> ended.written() > 0)
                .map(file -> "; they stand in %s".formatted(PartialFile.partial(file)))
                .orElse("");
        return "%s: the result is partial, %s%s.".formatted(why, judged, where);
    }

    private static String counted(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
    }

    private int unwritable(IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (options.out().isEmpty() && reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.CLOSED_PIPE.number();
        }
        String where = options.out().map(out -> "--out: " + out).orElse("stdout");
        throw Refusal.because(
                "%s cannot be written: %s".formatted(where, reason),
                options.out()
                        .map(out -> "What was written before stands in %s.".formatted(PartialFile.partial(out)))
                        .orElse(""));
    }

    private static boolean isInput(Path out, Path file) {
        try {
            return Files.exists(out) && Files.exists(file) && Files.isSameFile(out, file);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String reason(Path out, IOException cause) {
        Path folder = out.toAbsolutePath().getParent();
        boolean missing = folder != null && !Files.isDirectory(folder);
        return missing ? "its folder does not exist" : String.valueOf(cause.getMessage());
    }

    private void say(String line) {
        messages.println(Characters.visible(line));
    }
}
