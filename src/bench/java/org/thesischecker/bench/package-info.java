/**
 * How fast it is, beside a bare Drools program that comes to the same verdicts.
 *
 * <p>Delivered with nothing. Start reading at {@code Benchmarks}; {@code BareDrools} is the program compared with.
 */
package org.thesischecker.bench;
