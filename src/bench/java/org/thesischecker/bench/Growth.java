package org.thesischecker.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.engine.Fact;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.Bare;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.Reviewer;

/** Measures one size in a process of its own, each step once: what a single review of a book of that size takes. */
public final class Growth {

    private final Map<String, Double> milliseconds = new LinkedHashMap<>();

    private Growth() {}

    /** Prints the steps of a size: arguments are theses and months. */
    public static void main(String[] arguments) {
        System.out.println(new Growth()
                        .measured(new MadeUp(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getKey() + "=" + Math.round(entry.getValue()))
                        .collect(Collectors.joining(";")));
    }

    static Map<String, Double> stepsOf(MadeUp size) {
        return new Growth().measured(size);
    }

    private Map<String, Double> measured(MadeUp size) {
        Path folder = World.temporary();
        size.write(folder);
        Observations observations =
                step("facts", () -> World.value(Observations.load(List.of(folder.resolve("facts")))));
        Book book = step(
                "book",
                () -> World.value(BookLoader.loadAll(folder.resolve("rules"), observations.dictionary()))
                        .get(0));
        World world = new World(book, observations, MadeUp.DAY);
        String drl = world.drl();
        KieBase base = step("compile", () -> BareDrools.compiled(drl));
        Reviewed reviewed =
                step("review", () -> Reviewer.reviewed(book, observations, MadeUp.DAY, View.PUBLISHED, any -> true));
        BareDrools program = new BareDrools(base, Bare.subjects(reviewed));
        List<Fact> facts = world.droolsFacts();
        Map<String, String> standings = step("bare session", () -> program.standings(facts));
        if (!standings.equals(Bare.standings(reviewed))) {
            throw new IllegalStateException("The bare program comes to other verdicts.");
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        milliseconds.put("MB kept", (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0);
        return milliseconds;
    }

    private <T> T step(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        milliseconds.put(name, (System.nanoTime() - start) / 1e6);
        return result;
    }
}
