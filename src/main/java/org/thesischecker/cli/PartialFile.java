package org.thesischecker.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written as results come: beside its place and named {@code .partial}, until it is whole and takes its
 * place. A write that fails leaves what was whole before it.
 */
final class PartialFile extends OutputStream {

    private final Path file;
    private final FileOutputStream stream;
    private long whole;

    PartialFile(Path file) throws IOException {
        this.file = file;
        this.stream = new FileOutputStream(partial(file).toFile());
    }

    /** Where it is until it is whole. */
    static Path partial(Path file) {
        return file.resolveSibling(file.getFileName() + ".partial");
    }

    /** Whether something is in such a file, which an earlier run left. */
    static boolean isLeft(Path partial) {
        try {
            return Files.exists(partial) && Files.size(partial) > 0;
        } catch (IOException unknown) {
            return true;
        }
    }

    @Override
    public void write(int sign) throws IOException {
        write(new byte[] {(byte) sign}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
            whole += length;
        } catch (IOException failed) {
            stream.getChannel().truncate(whole);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Takes its place. */
    void finish() throws IOException {
        close();
        Files.move(partial(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Goes, when there is nothing in it. */
    void forget() throws IOException {
        close();
        Files.deleteIfExists(partial(file));
    }
}
