package org.thesischecker.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a command knows of the world around it.
 *
 * @param directory where the configuration file is looked for
 * @param terminal whether stdout is read by a person
 * @param watched whether stderr is watched by a person
 * @param data where results go that are written as they come
 */
record Surroundings(
        Path directory,
        Map<String, String> environment,
        Clock clock,
        boolean terminal,
        boolean watched,
        OutputStream data) {

    /** Nobody watches stderr, and no result is written as it comes. */
    Surroundings(Path directory, Map<String, String> environment, Clock clock, boolean terminal) {
        this(directory, environment, clock, terminal, false, OutputStream.nullOutputStream());
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(
                Path.of(""),
                System.getenv(),
                Clock.systemUTC(),
                Boolean.getBoolean("thesis.terminal"),
                Boolean.getBoolean("thesis.watched"),
                OutputStream.nullOutputStream());
    }

    /** The same, with a place for results that are written as they come. */
    Surroundings writingTo(OutputStream stream) {
        return new Surroundings(directory, environment, clock, terminal, watched, stream);
    }

    /** Today in UTC. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    /** Whether colour is wanted: by a terminal that can show it, unless NO_COLOR is set (no-color.org). */
    boolean colour() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
