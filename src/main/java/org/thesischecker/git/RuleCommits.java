package org.thesischecker.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** Finds which commits, of any branch or tag, brought the files of a folder into given states. */
public final class RuleCommits {

    private final Repository repository;
    private final String folder;
    private final Predicate<String> counts;
    private final Map<ObjectId, Map<String, ObjectId>> trees = new HashMap<>();

    private RuleCommits(Repository repository, String folder, Predicate<String> counts) {
        this.repository = repository;
        this.folder = folder;
        this.counts = counts;
    }

    /**
     * The commits that have a state which none of their parents has, the latest first, for each name of a state.
     *
     * @param states the bytes of the files that count, by name and then by path in the folder
     * @param counts which files of the folder count, by path in it
     */
    public static Loaded<Map<String, List<RuleCommit>>> of(
            Path folder, Map<String, Map<String, byte[]>> states, Predicate<String> counts) {
        Quiet.become();
        try (Repository repository = Commit.opened(folder)) {
            if (repository == null || repository.isBare()) {
                return failed(folder, "is in no checkout of a git repository");
            }
            Path root = repository.getWorkTree().toPath().toRealPath();
            Path real = folder.toAbsolutePath().normalize();
            String path = SourceText.shown(root.relativize(real.toFile().exists() ? real.toRealPath() : real));
            return Loaded.of(new RuleCommits(repository, path, counts).found(states));
        } catch (IOException damaged) {
            return failed(folder, "is in a git repository that cannot be read");
        }
    }

    private static Loaded<Map<String, List<RuleCommit>>> failed(Path folder, String what) {
        return Loaded.failed(List.of(Problem.at(Place.of(SourceText.shown(folder)), "it " + what, "")));
    }

    private Map<String, List<RuleCommit>> found(Map<String, Map<String, byte[]>> states) throws IOException {
        Map<Map<String, ObjectId>, String> names = new HashMap<>();
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            states.forEach((name, files) -> {
                Map<String, ObjectId> ids = new TreeMap<>();
                files.forEach((path, bytes) -> ids.put(path, formatter.idFor(Constants.OBJ_BLOB, bytes)));
                names.put(ids, name);
            });
        }
        Map<String, List<RuleCommit>> found = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.sort(RevSort.TOPO);
            walk.sort(RevSort.COMMIT_TIME_DESC, true);
            for (Ref ref : repository.getRefDatabase().getRefs()) {
                start(walk, ref);
            }
            for (RevCommit commit : walk) {
                String name = names.get(files(commit));
                if (name != null && !hasParentLike(walk, commit)) {
                    found.computeIfAbsent(name, any -> new ArrayList<>()).add(told(commit));
                }
            }
        }
        return found;
    }

    private static void start(RevWalk walk, Ref ref) throws IOException {
        ObjectId id = ref.getObjectId();
        if (id != null) {
            RevObject object = walk.peel(walk.parseAny(id));
            if (object instanceof RevCommit commit) {
                walk.markStart(commit);
            }
        }
    }

    private boolean hasParentLike(RevWalk walk, RevCommit commit) throws IOException {
        for (RevCommit parent : commit.getParents()) {
            walk.parseHeaders(parent);
            if (files(parent).equals(files(commit))) {
                return true;
            }
        }
        return false;
    }

    private static RuleCommit told(RevCommit commit) {
        return new RuleCommit(
                commit.getName(),
                commit.getAuthorIdent().getName(),
                Instant.ofEpochSecond(commit.getCommitTime()),
                commit.getShortMessage());
    }

    /** The files of the folder that count, by path; none where the commit has no such folder. */
    private Map<String, ObjectId> files(RevCommit commit) throws IOException {
        ObjectId tree = tree(commit);
        if (tree == null) {
            return Map.of();
        }
        Map<String, ObjectId> known = trees.get(tree);
        if (known == null) {
            known = read(tree);
            trees.put(tree, known);
        }
        return known;
    }

    private @Nullable ObjectId tree(RevCommit commit) throws IOException {
        if (folder.isEmpty()) {
            return commit.getTree();
        }
        try (TreeWalk walk = TreeWalk.forPath(repository, folder, commit.getTree())) {
            return walk == null || !walk.getFileMode(0).equals(FileMode.TREE) ? null : walk.getObjectId(0);
        }
    }

    private Map<String, ObjectId> read(ObjectId tree) throws IOException {
        Map<String, ObjectId> files = new TreeMap<>();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                boolean isFile =
                        Set.of(FileMode.REGULAR_FILE, FileMode.EXECUTABLE_FILE).contains(walk.getFileMode(0));
                if (isFile && counts.test(walk.getPathString())) {
                    files.put(walk.getPathString(), walk.getObjectId(0));
                }
            }
        }
        return files;
    }
}
