package org.thesischecker.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.SourceText;

/**
 * A folder as a commit has it, in memory: neither the checkout nor the index is touched.
 *
 * @param revision as it was asked for
 * @param id the commit's name, 40 hexadecimal digits
 * @param folder can be read like any other; its path is written as git does, {@code REVISION:folder}
 */
public record Commit(String revision, String id, Path folder) {

    /**
     * Reads a folder of a repository at a revision.
     *
     * @param revision whatever git takes for one: a branch, a tag, {@code HEAD~1}, a commit
     */
    public static Loaded<Commit> read(Path folder, String revision) {
        Quiet.become();
        try (Repository repository = opened(folder)) {
            if (repository == null) {
                return failed(
                        revision,
                        "%s is in no git repository".formatted(SourceText.shown(folder)),
                        "Run the command in a clone of the repository that holds the rules.");
            }
            return read(repository, folder, revision);
        } catch (IOException damaged) {
            return failed(revision, "the git repository cannot be read", "Does \"git fsck\" find it sound?");
        }
    }

    /** The repository that a folder is in; null when it is in none. */
    static @Nullable Repository opened(Path folder) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.readEnvironment();
        if (builder.getGitDir() == null) {
            builder.findGitDir(folder.toAbsolutePath().normalize().toFile());
        }
        return builder.getGitDir() == null ? null : builder.build();
    }

    private static Loaded<Commit> read(Repository repository, Path folder, String revision) throws IOException {
        if (repository.isBare()) {
            return failed(revision, "the repository is bare", "Rules are looked for in the files of a checkout.");
        }
        Path root = repository.getWorkTree().toPath().toRealPath();
        Path real = folder.toAbsolutePath().normalize();
        Path inside = root.relativize(real.toFile().exists() ? real.toRealPath() : real);
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId found = repository.resolve(revision + "^{commit}");
            if (found == null) {
                return unknown(repository, revision);
            }
            RevCommit commit = walk.parseCommit(found);
            String path = SourceText.shown(inside);
            return CommitTree.copied(repository, commit.getTree(), path, revision)
                    .map(copy -> Loaded.of(new Commit(revision, commit.getName(), copy)))
                    .orElseGet(() -> failed(
                            revision,
                            "that commit has no folder %s".formatted(path.isEmpty() ? "." : path),
                            "It was added later, or had another name then."));
        } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException unclear) {
            return failed(
                    revision,
                    unclear instanceof AmbiguousObjectException
                            ? "that names more than one commit"
                            : "that names no commit",
                    "Expected a branch, a tag or a commit, as git takes it.");
        } catch (MissingObjectException missing) {
            return unknown(repository, revision);
        }
    }

    private static Loaded<Commit> unknown(Repository repository, String revision) throws IOException {
        boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
        if (shallow) {
            return failed(
                    revision,
                    "there is no such commit in this clone, which is shallow",
                    "It may lie before what was fetched: \"git fetch --unshallow\" gets the rest.");
        }
        Set<String> names = repository.getRefDatabase().getRefs().stream()
                .map(Ref::getName)
                .map(Repository::shortenRefName)
                .collect(Collectors.toCollection(TreeSet::new));
        return failed(
                revision,
                "there is no such commit",
                Nearest.advice("Expected a branch, a tag or a commit, as git takes it.", revision, names));
    }

    private static Loaded<Commit> failed(String revision, String what, String advice) {
        return Loaded.failed(List.of(Problem.at(Place.of(revision), what, advice)));
    }
}
