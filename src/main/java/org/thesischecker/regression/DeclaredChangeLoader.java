package org.thesischecker.regression;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.NamedFile;
import org.thesischecker.book.Subject;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceTreeReader;

/** Loads the declared changes of a book. */
public final class DeclaredChangeLoader {

    /** The folder of a book in which they stand. */
    public static final String FOLDER = "changes";

    private static final String ABSENT = "absent";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String HASHES = "Expected 64 hexadecimal digits; \"thesis diff --declare NAME\" writes them.";

    private final Optional<Book> before;
    private final Optional<Book> after;
    private final Problems problems = new Problems();

    private DeclaredChangeLoader(Optional<Book> before, Optional<Book> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * All declared changes of a book, by id; a book without the folder has none. Names of theses and risk factors are held
     * against the two books in files that speak of their rule packs; others are records of what may be gone by now.
     *
     * @param before the book before a change; empty when it is not known
     */
    public static Loaded<List<DeclaredChange>> loadAll(Path bookFolder, Optional<Book> before, Optional<Book> after) {
        return new DeclaredChangeLoader(before, after).all(bookFolder.resolve(FOLDER));
    }

    private Loaded<List<DeclaredChange>> all(Path folder) {
        List<DeclaredChange> changes = new ArrayList<>();
        for (NamedFile one : NamedFile.in(folder, "a declared change", problems)) {
            problems.take(SourceTreeReader.read(one.file()))
                    .map(document -> change(one.id(), document))
                    .ifPresent(changes::add);
        }
        return problems.orElse(() -> List.copyOf(changes));
    }

    private DeclaredChange change(String id, SourceDocument document) {
        Fields fields = document.fields("the declared change", problems);
        String who = fields.text("who");
        String why = fields.text("why");
        fields.expect("rules", "It names the rule packs before and after: \"thesis diff --declare NAME\" writes them.");
        Optional<Fields> packs = fields.child("rules");
        String from = packs.map(rules -> rules.required("from", hash())).orElse("?");
        String to = packs.map(rules -> rules.required("to", hash())).orElse("?");
        String rows = fields.optional("rows", hash()).orElse(null);
        DeclaredChange shell = new DeclaredChange(id, who, why, from, to, rows, List.of(), fields.place());
        boolean isOurs = shell.isBetween(before, after);
        List<DeclaredFlip> flips = fields.children("flips").stream()
                .map(flip -> flip(flip, isOurs))
                .toList();
        if (flips.isEmpty() && rows == null) {
            fields.expect("flips", "It lists the flips that the change means to make.");
            if (fields.has("flips")) {
                fields.problem("flips", "flips is empty", "A change that flips nothing needs no declaration.");
            }
        }
        fields.done();
        return new DeclaredChange(id, who, why, from, to, rows, flips, fields.place());
    }

    private static Conversion<String> hash() {
        return new Conversion<>(
                "?", text -> Optional.of(text).filter(HASH.asMatchPredicate()), text -> "is no sha256", text -> HASHES);
    }

    private DeclaredFlip flip(Fields fields, boolean isOurs) {
        boolean isFactor = fields.has("risk-factor");
        String key = isFactor ? "risk-factor" : "thesis";
        if (isFactor && fields.has("thesis")) {
            fields.keyProblem("thesis", "a flip is of a thesis or of a risk factor", "Write one entry for each.");
        }
        String target = fields.required(key, isOurs ? known(isFactor) : Conversion.text());
        List<String> words = words(isFactor);
        Conversion<String> word = Conversion.oneOf(words, "Expected " + Nearest.listed(words) + ".");
        String from = fields.required("from", word);
        String to = fields.required("to", word);
        if (from.equals(to) && words.contains(to)) {
            fields.problem("to", "to is %s, as from is".formatted(to), "A flip goes from one to another.");
        }
        List<LocalDate> dates = fields.list("dates", Conversion.date());
        Optional<LocalDate> since = fields.optionalDate("since");
        Optional<LocalDate> until = fields.optionalDate("until");
        checkDates(fields, dates, since, until);
        return new DeclaredFlip(target, from, to, dates, since.orElse(null), until.orElse(null), fields.place());
    }

    private static void checkDates(
            Fields fields, List<LocalDate> dates, Optional<LocalDate> since, Optional<LocalDate> until) {
        if (fields.has("dates") == fields.has("since")) {
            String what = fields.has("since") ? "a flip has dates or since, not both" : "a flip has no date";
            fields.problemAt(fields.place(), 1, what, "Add \"dates: [2025-10-31]\", or \"since: 2025-10-31\".");
        } else if (fields.has("dates") && dates.isEmpty()) {
            fields.problem("dates", "dates is empty", "Name the dates on which it flips.");
        }
        if (until.isPresent() && since.isEmpty() && !fields.has("since")) {
            fields.problem("until", "until without since", "It ends what began on a day.");
        } else if (until.isPresent() && since.isPresent() && until.get().isBefore(since.get())) {
            fields.problem("until", "until is before since", "It ends what began on that day.");
        }
    }

    private static List<String> words(boolean isFactor) {
        Stream<String> words = isFactor
                ? Arrays.stream(FactorState.values()).map(Enum::name)
                : Arrays.stream(Verdict.values()).map(Enum::name);
        return Stream.concat(words, Stream.of(ABSENT)).toList();
    }

    private Conversion<String> known(boolean factors) {
        Set<String> names = new TreeSet<>();
        Stream.of(before, after).flatMap(Optional::stream).forEach(book -> {
            if (factors) {
                book.riskFactors().forEach(factor -> names.addAll(names(factor)));
            } else {
                book.theses().forEach(thesis -> names.add(thesis.id()));
            }
        });
        String where = factors
                ? "Neither side has such a risk factor; a part is written as FACTOR/PART."
                : "Neither side has such a thesis.";
        return Conversion.oneOf(names, where);
    }

    private static List<String> names(Subject.OfRiskFactor factor) {
        return Stream.concat(
                        Stream.of(factor.id()),
                        factor.riskFactor().parts().keySet().stream().map(part -> factor.id() + "/" + part))
                .toList();
    }
}
