package org.thesischecker.engine;

import org.kie.api.KieServices;

/** Which version of the rule engine judges. */
public final class EngineVersion {

    private EngineVersion() {}

    /** {@code Drools 10.2.0}; without the number where its jar does not tell it. */
    public static String text() {
        String version = KieServices.class.getPackage().getImplementationVersion();
        return version == null ? "Drools" : "Drools " + version;
    }
}
