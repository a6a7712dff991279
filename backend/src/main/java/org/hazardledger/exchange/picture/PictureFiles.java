package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.exchange.sheet.OldWord;
import org.hazardledger.exchange.sheet.ZipLock;

/** The kinds of files that bring pictures, told apart by what is in them. */
public final class PictureFiles {

    private PictureFiles() {}

    /**
     * Whether a file is for its pictures, and not for its table: folders of photos, a document, or a table whose pictures
     * stand below 整改前 and 整改后.
     *
     * @throws FileRefusal {@code import-zip-protected} when all of it is locked by a password
     */
    public static boolean isOne(Path file) throws IOException {
        return switch (kind(file)) {
            case DOCX -> true;
            case XLSX -> XlsxPictures.isOne(file);
            case OTHER_ZIP -> PhotoFolders.isOne(file);
            case NO_ZIP -> false;
        };
    }

    /**
     * Opens such a file.
     *
     * @throws FileRefusal when it is broken, holds too much, or is none
     */
    public static PictureFile open(Path file) throws IOException {
        return switch (kind(file)) {
            case DOCX -> DocxPictures.open(file);
            case XLSX -> XlsxPictures.open(file);
            case OTHER_ZIP -> PhotoFolders.open(file);
            case NO_ZIP -> throw new FileRefusal(OldWord.is(file) ? "import-file-is-doc" : "import-no-pictures");
        };
    }

    private enum Kind {
        DOCX,
        XLSX,
        OTHER_ZIP,
        NO_ZIP
    }

    private static Kind kind(Path file) throws IOException {
        // names that are no UTF-8 are none of an office document either
        try (ZipFile zip = new ZipFile(file.toFile(), java.nio.charset.StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry(DocxPictures.DOCUMENT) != null) {
                return Kind.DOCX;
            }
            return zip.getEntry(XlsxPictures.WORKBOOK) != null ? Kind.XLSX : Kind.OTHER_ZIP;
        } catch (ZipException e) {
            return switch (ZipLock.of(file)) {
                case NOTHING -> Kind.NO_ZIP;
                case PART -> Kind.OTHER_ZIP;
                case ALL -> throw new FileRefusal("import-zip-protected");
            };
        }
    }
}
