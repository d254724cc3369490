/**
 * Whole reviews of the shipped book: kept as golden documents, compared byte by byte, and held against known answers.
 */
package org.thesischecker.golden;
