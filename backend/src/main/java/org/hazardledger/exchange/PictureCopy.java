package org.hazardledger.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.platform.Sha256;
import org.hazardledger.platform.WorkFolder;

/** The bytes of a picture as a file of their own, gone when closed; one byte longer than a photo may be when it is too long. */
record PictureCopy(Path path) implements AutoCloseable {

    private static final long MOST_BYTES = 25L * 1024 * 1024;

    static PictureCopy of(PictureFile file, Picture picture, WorkFolder work) {
        try {
            Path copy = work.file("picture");
            file.copy(picture, copy, MOST_BYTES);
            return new PictureCopy(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256() {
        return Sha256.hex(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
