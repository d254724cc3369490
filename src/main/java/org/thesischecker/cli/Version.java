package org.thesischecker.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which version runs, on which Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    static String text() {
        String version =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(not packaged)");
        return "Thesis Checker %s, Java %s".formatted(version, System.getProperty("java.version"));
    }
}
