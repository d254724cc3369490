package org.thesischecker.model;

/** What a fired risk factor does to a thesis that is exposed to it. */
public enum ExposureEffect {
    AT_RISK,
    NOTED
}
