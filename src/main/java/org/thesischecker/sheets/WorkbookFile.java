package org.thesischecker.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;
import org.thesischecker.source.RegularFiles;
import org.thesischecker.source.SourceText;

/** Opens a workbook, and says of what is none, or cannot be read, why. */
final class WorkbookFile {

    /** How large a part of a workbook may unpack, in bytes: a sheet of some hundred thousand cells. */
    private static final long LARGEST_PART = 30_000_000;

    private static final String SAVE = "Save it as an Excel workbook (.xlsx).";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_PART);
    }

    private final Path file;
    private final Problems problems;

    private WorkbookFile(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What a reader makes of a workbook; empty when it cannot be opened, and then the problems say why. */
    static <T> Optional<T> read(Path file, Problems problems, Function<XSSFWorkbook, Optional<T>> reader) {
        return new WorkbookFile(file, problems).read(reader);
    }

    private <T> Optional<T> read(Function<XSSFWorkbook, Optional<T>> reader) {
        Optional<Problem> other = RegularFiles.other(file);
        if (other.isPresent()) {
            problems.add(other.get());
            return Optional.empty();
        }
        try {
            if (Files.size(file) > SourceText.LARGEST) {
                return refuse("larger than 5 MB", "Is it the right file? Import it in parts.");
            }
            if (Files.size(file) == 0) {
                return refuse("the file is empty", SAVE);
            }
            return switch (magic()) {
                case OOXML -> opened(reader);
                case OLE2 -> refuseOld();
                default -> refuse("it is no Excel workbook", SAVE);
            };
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(file, cause));
            return Optional.empty();
        }
    }

    private FileMagic magic() throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return FileMagic.valueOf(input);
        }
    }

    /** POI throws many kinds of exceptions at damaged files; none of them is a defect of this tool. */
    private <T> Optional<T> opened(Function<XSSFWorkbook, Optional<T>> reader) {
        XSSFWorkbook workbook;
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            workbook = new XSSFWorkbook(parts);
        } catch (IOException | RuntimeException | org.apache.poi.openxml4j.exceptions.OpenXML4JException cause) {
            return isBomb(cause)
                    ? refuse(
                            "it unpacks to far more than it should",
                            "Such files are made to exhaust a reader. A sheet of figures is never packed that tightly.")
                    : refuse("it cannot be read as an Excel workbook", "Is it damaged? " + SAVE);
        }
        return reader.apply(workbook);
    }

    /** The limits are told in words only. */
    private static boolean isBomb(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("limit of the size per file")
                    || message.contains("MAX_ENTRY_SIZE")
                    || message.contains("MAX_FILE_COUNT")) {
                return true;
            }
        }
        return false;
    }

    /** A workbook with a password is wrapped in the container of the old format. */
    private <T> Optional<T> refuseOld() {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return refuse("it is protected by a password", "Save it without one.");
            }
        } catch (IOException | RuntimeException damaged) {
            return refuse("it cannot be read as an Excel workbook", "Is it damaged? " + SAVE);
        }
        return refuse("it is in the format of before Excel 2007", SAVE);
    }

    private <T> Optional<T> refuse(String what, String advice) {
        problems.add(Problem.at(Place.of(SourceText.shown(file)), what, advice));
        return Optional.empty();
    }
}
