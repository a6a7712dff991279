package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;

/** The kinds of files that bring pictures, told apart by what is in them. */
public final class PictureFiles {

    private PictureFiles() {}

    /** Whether a file is for its pictures, and not for its table. */
    public static boolean isOne(Path file) throws IOException {
        return PhotoFolders.isOne(file);
    }

    /**
     * Opens such a file.
     *
     * @throws org.hazardledger.exchange.sheet.FileRefusal when it is broken or holds too much
     */
    public static PictureFile open(Path file) throws IOException {
        return PhotoFolders.open(file);
    }
}
