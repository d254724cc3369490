package org.thesischecker.report;

import java.util.List;

/** A result as a CI server counts it: what was tested, and how each test ended. */
record JUnitSuite(String name, List<Test> tests) {

    JUnitSuite {
        tests = List.copyOf(tests);
    }

    /**
     * One test.
     *
     * @param message one line; empty when it passed
     * @param letter the whole of it, of a test that failed
     */
    record Test(String group, String name, Ending ending, String message, String letter) {

        static Test passed(String group, String name) {
            return new Test(group, name, Ending.PASSED, "", "");
        }
    }

    /** How a test ended. */
    enum Ending {
        PASSED,
        SKIPPED,
        FAILED,
        /** It could not be run. */
        ERROR
    }

    long count(Ending ending) {
        return tests.stream().filter(test -> test.ending() == ending).count();
    }
}
