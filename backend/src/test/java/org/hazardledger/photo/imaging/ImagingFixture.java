package org.hazardledger.photo.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Examines bytes as the intake does, with a work folder that must be empty again afterwards. */
final class ImagingFixture {

    private static final Imaging IMAGING = Imaging.of(PhotoLimits.DEFAULT, Optional.empty());
    private final Path folder;

    /** Whether this machine decodes HEIC at all: cases that need it are skipped elsewhere. */
    static boolean readsHeic() {
        return HeicDecoder.find(Optional.empty(), System.getenv("PATH")).isPresent();
    }

    ImagingFixture(Path folder) {
        this.folder = folder;
    }

    Picture examine(byte[] file) {
        return IMAGING.examine(write(file), folder);
    }

    Path write(byte[] file) {
        try {
            return Files.write(folder.resolve("upload"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
