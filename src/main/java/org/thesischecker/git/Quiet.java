package org.thesischecker.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Keeps JGit from writing what it measures of the disk into a file of the user's home. */
final class Quiet extends SystemReader.Delegate {

    private Quiet(SystemReader reader) {
        super(reader);
    }

    static synchronized void become() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof Quiet)) {
            SystemReader.setInstance(new Quiet(present));
        }
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fileSystem) {
        return new FileBasedConfig(parent, null, fileSystem) {
            @Override
            public void load() {
                // There is nothing to load.
            }

            @Override
            public void save() {
                // Nothing is kept.
            }

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }
}
