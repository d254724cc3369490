package org.thesischecker.model;

import java.time.LocalDate;

/** What a person said of a thesis on a day; shown, never counted. */
public record Remark(LocalDate on, String by, String text) {}
