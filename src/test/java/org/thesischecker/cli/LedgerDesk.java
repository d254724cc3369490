package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.ledger.ssh.Pen;

/** A ledger with one recorded review of the made-up book, and two people whose keys are known. */
final class LedgerDesk {

    /** The bytes of ledger and key, made once. */
    private static final List<byte[]> FIRST = new ArrayList<>();

    final Pen strategist = Pen.of("A. Strategist");
    final Pen head = Pen.of("B. Head");
    final Path folder;
    final Path ledger;
    final Path key;
    final Path people;

    private String now = "2026-02-28T10:00:00Z";

    LedgerDesk(Path folder) {
        this.folder = folder;
        this.ledger = folder.resolve("thesis.ledger");
        this.key = folder.resolve("ledger.key");
        this.people = Pen.file(folder.resolve("people"), strategist, head);
        synchronized (FIRST) {
            begin();
        }
    }

    private void begin() {
        try {
            if (FIRST.isEmpty()) {
                said("audit", "init", "--name", "example.org/theses");
                record();
                FIRST.add(Files.readAllBytes(ledger));
                FIRST.add(Files.readAllBytes(key));
            } else {
                Files.write(ledger, FIRST.get(0));
                Files.write(key, FIRST.get(1));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** From here on the clock says this. */
    LedgerDesk at(String instant) {
        now = instant;
        return this;
    }

    void record() {
        Screen screen = new Terminal()
                .at(now)
                .runOnTea(
                        "review",
                        "--as-of",
                        "2026-02-28",
                        "--record",
                        "--who",
                        "C. Recorder",
                        "--ledger",
                        ledger.toString(),
                        "--key",
                        key.toString());
        assertThat(screen.exitCode()).as(screen.err()).isZero();
    }

    /** A command with the ledger and its key. */
    Screen said(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--ledger", ledger.toString(), "--key", key.toString()));
        return new Terminal().at(now).run(all.toArray(String[]::new));
    }

    /** The same, with the file of people. */
    Screen saidAmongPeople(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--people", people.toString()));
        return said(all.toArray(String[]::new));
    }

    /** A review of the made-up book beside the ledger. */
    Screen reviewed(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "review", "--as-of", "2026-02-28", "--ledger", ledger.toString(), "--people", people.toString()));
        all.addAll(Arrays.asList(arguments));
        return new Terminal().at(now).runOnTea(all.toArray(String[]::new));
    }

    /** Asks for a waiver of the broken thesis, unless other options say otherwise; the last one given counts. */
    Screen asked(Path request, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "audit",
                "waive",
                "0",
                "--request",
                request.toString(),
                "--sign-with",
                strategist.in(folder).toString()));
        add(all, more, "--thesis", "kettle-release");
        add(all, more, "--reason", "The kettle comes in May");
        add(all, more, "--expires", "2026-05-31");
        add(all, more, "--approver", head.name());
        for (String one : more) {
            if (!one.isEmpty()) {
                all.add(one);
            }
        }
        return saidAmongPeople(all.toArray(String[]::new));
    }

    private static void add(List<String> all, String[] more, String option, String value) {
        if (!Arrays.asList(more).contains(option)) {
            all.addAll(List.of(option, value));
        }
    }

    Screen approved(Path request) {
        return saidAmongPeople(
                "audit",
                "waive",
                "--approve",
                request.toString(),
                "--sign-with",
                head.in(folder).toString());
    }

    /** The broken thesis, waived until the end of May, as entry 1. */
    LedgerDesk waived() {
        Path request = folder.resolve("waiver.json");
        Screen asked = asked(request);
        assertThat(asked.exitCode()).as(asked.err()).isZero();
        Screen approved = approved(request);
        assertThat(approved.exitCode()).as(approved.err()).isZero();
        return this;
    }
}
