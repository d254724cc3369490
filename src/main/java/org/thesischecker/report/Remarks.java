package org.thesischecker.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a result has to say of places in files: one list for all hosts.
 *
 * @param tool the command that says it
 * @param kinds those that it can say
 * @param all the loudest first, then by place
 */
record Remarks(String tool, Set<Remark.Kind> kinds, List<Remark> all) {

    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::level)
            .reversed()
            .thenComparing(remark -> remark.at().place())
            .thenComparing(Remark::kind)
            .thenComparing(Remark::text);

    static Remarks ofDiff(Stream<Remark> remarks) {
        return of("thesis diff", EnumSet.range(Remark.Kind.VERDICT_ALTERED, Remark.Kind.RULES_DO_NOT_LOAD), remarks);
    }

    static Remarks ofTests(Stream<Remark> remarks) {
        return of("thesis test", EnumSet.range(Remark.Kind.CASE_FAILED, Remark.Kind.EXCUSE_NOT_NEEDED), remarks);
    }

    private static Remarks of(String tool, Set<Remark.Kind> kinds, Stream<Remark> remarks) {
        return new Remarks(tool, kinds, remarks.sorted(ORDER).toList());
    }
}
