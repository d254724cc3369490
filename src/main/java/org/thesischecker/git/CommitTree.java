package org.thesischecker.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.thesischecker.source.MemoryFolder;

/** Copies a folder of a commit's tree into memory. */
final class CommitTree {

    private CommitTree() {}

    /** The folder in memory; empty when the tree has no such folder. */
    static Optional<Path> copied(Repository repository, RevTree tree, String folder, String revision)
            throws IOException {
        Path root = MemoryFolder.named(revision + ":" + folder);
        boolean found = false;
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            if (!folder.isEmpty()) {
                walk.setFilter(PathFilter.create(folder));
            }
            while (walk.next()) {
                found |= isInside(walk.getPathString(), folder);
                copy(repository, walk, root, folder);
            }
        }
        return found ? Optional.of(root) : Optional.empty();
    }

    private static boolean isInside(String path, String folder) {
        return folder.isEmpty() || path.startsWith(folder + "/");
    }

    private static void copy(Repository repository, TreeWalk walk, Path root, String folder) throws IOException {
        String path = walk.getPathString();
        FileMode mode = walk.getFileMode(0);
        if (!isInside(path, folder) || mode.equals(FileMode.GITLINK)) {
            return;
        }
        Path target = root.resolve(folder.isEmpty() ? path : path.substring(folder.length() + 1));
        Files.createDirectories(target.getParent());
        ObjectLoader content = repository.open(walk.getObjectId(0));
        if (mode.equals(FileMode.SYMLINK)) {
            String leads = new String(content.getBytes(), java.nio.charset.StandardCharsets.UTF_8);
            Files.createSymbolicLink(target, target.getFileSystem().getPath(leads));
            return;
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            content.copyTo(out);
        }
    }
}
