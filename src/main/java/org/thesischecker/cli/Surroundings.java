package org.thesischecker.cli;

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
 */
record Surroundings(Path directory, Map<String, String> environment, Clock clock, boolean terminal) {

    static Surroundings ofThisProcess() {
        return new Surroundings(Path.of(""), System.getenv(), Clock.systemUTC(), Boolean.getBoolean("thesis.terminal"));
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
