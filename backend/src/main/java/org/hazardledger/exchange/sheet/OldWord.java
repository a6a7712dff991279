package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of the old Word (.doc, and .wps of WPS), which are containers like an old workbook. */
public final class OldWord {

    private OldWord() {}

    public static boolean is(Path file) throws IOException {
        if (FileKind.of(file) != FileKind.OLE2) {
            return false;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return is(container.getRoot());
        } catch (IOException | RuntimeException e) {
            return false; // damaged: no document of any kind
        }
    }

    static boolean is(DirectoryEntry root) {
        return root.hasEntryCaseInsensitive("WordDocument");
    }
}
