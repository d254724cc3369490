package org.thesischecker.model;

import java.time.LocalDate;

/** A thesis that was taken back, with the reason. */
public record Annulment(LocalDate on, String reason) {}
