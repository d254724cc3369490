package org.thesischecker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.About;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.Role;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What somebody asks to have waived, until when, and of whom. */
final class WaiverOptions {

    private static final String NOTHING = " Nothing was written.";
    /** What a gate trips at. */
    private static final Map<About.Kind, Set<String>> TRIPS = Map.of(
            About.Kind.THESIS, Set.of("BROKEN", "AT_RISK", "UNVERIFIED"),
            About.Kind.RISK_FACTOR, Set.of("UNVERIFIED"));

    private static final int LONGEST_NAME = 200;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "The number of the run, as \"thesis audit log\" has it.")
    private @Nullable Long run;

    @Mixin
    private final AboutOptions about = new AboutOptions();

    @Option(
            names = "--starts",
            paramLabel = "DATE",
            description = "The first day on which it holds, in UTC (default: today).")
    private @Nullable String starts;

    @Option(
            names = "--expires",
            paramLabel = "DATE",
            description = "The last day on which it holds, in UTC; at most 366 days after the first.")
    private String expires = "";

    @Option(names = "--approver", paramLabel = "NAME", description = "Who is asked to approve it.")
    private String approver = "";

    @Option(names = "--request", paramLabel = "FILE", description = "Where to write what you ask for.")
    private @Nullable Path request;

    private final Surroundings surroundings;

    WaiverOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    boolean isAsked() {
        return request != null;
    }

    /** What is asked, not signed yet. */
    Draft draft(Ledger ledger, ActOptions act) {
        if (run == null) {
            throw Refusal.because("RUN: no run is named", "\"thesis audit log\" lists them." + NOTHING);
        }
        About waived = about.about(ledger, run)
                .orElseThrow(() -> Refusal.because(
                        "--thesis, --risk-factor: nothing is named that could be waived", "Name one." + NOTHING));
        if (!TRIPS.getOrDefault(waived.kind(), Set.of()).contains(waived.state())) {
            throw Refusal.because(
                    "%s is %s in run %d: no gate trips at that".formatted(waived.id(), waived.state(), run),
                    "A waiver is about what a gate trips at." + NOTHING);
        }
        LocalDate first = first();
        Act.Waiver waiver = new Act.Waiver(run, waived, first, last(first));
        Map<Role, String> names =
                Map.of(Role.REQUESTED_BY, act.person().name(act.now()), Role.APPROVED_BY, approver(act));
        return Draft.of(ledger.key().name(), waiver, names, Optional.of(act.mustReason("a waiver")));
    }

    private LocalDate first() {
        LocalDate today = surroundings.today();
        LocalDate day = given().text("--starts", starts)
                .map(text -> given().day("--starts", text))
                .orElse(today);
        if (day.isBefore(today)) {
            throw given().refusal(
                            "--starts",
                            day.toString(),
                            "that is past: today is " + today,
                            "A waiver starts today or later." + NOTHING);
        }
        return day;
    }

    private LocalDate last(LocalDate first) {
        if (expires.isEmpty()) {
            throw Refusal.because(
                    "--expires: a waiver ends on a day", "Say on which, such as --expires 2026-05-31." + NOTHING);
        }
        LocalDate day = given().day("--expires", expires);
        if (day.isBefore(surroundings.today())) {
            throw given().refusal(
                            "--expires",
                            expires,
                            "that is past: today is " + surroundings.today(),
                            "A waiver ends today or later." + NOTHING);
        }
        Act.Waiver.misdated(first, day).ifPresent(what -> {
            throw given().refusal("--expires", expires, what, "Choose another day." + NOTHING);
        });
        return day;
    }

    private String approver(ActOptions act) {
        if (approver.isBlank()) {
            throw Refusal.because(
                    "--approver: nobody is named who could approve it", "A waiver takes two people." + NOTHING);
        }
        return act.person().checked("--approver", approver.strip(), LONGEST_NAME);
    }

    /** Writes a request into a new file. */
    Path write(String json) {
        Path file = Objects.requireNonNull(request);
        if (Files.exists(file)) {
            throw given().refusal("--request", file.toString(), "the file is there already", "Name another." + NOTHING);
        }
        Path target = new ReportFiles("--request", List.of()).target(file);
        WholeFiles.write("--request", Map.of(target, json.getBytes(UTF_8)));
        return file;
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
