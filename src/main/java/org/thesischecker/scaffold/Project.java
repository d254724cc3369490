package org.thesischecker.scaffold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where new files go.
 *
 * @param rules the folder with a folder for each book
 * @param facts the folder with the readings
 * @param metrics the metrics that are defined already, by id
 * @param today the true day, which thresholds and rows are dated with
 */
public record Project(Path rules, Path facts, Set<String> metrics, LocalDate today) {}
