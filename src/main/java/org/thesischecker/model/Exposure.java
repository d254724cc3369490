package org.thesischecker.model;

/**
 * A thesis names a risk factor, or a part of one, and the effect it has when fired.
 *
 * @param part empty when the whole factor is meant
 */
public record Exposure(String riskFactor, String part, ExposureEffect effect, Place place) {

    /** The factor, with its part after a slash. */
    public String target() {
        return part.isEmpty() ? riskFactor : riskFactor + "/" + part;
    }
}
