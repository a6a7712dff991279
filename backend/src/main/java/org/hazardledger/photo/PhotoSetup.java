package org.hazardledger.photo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.hazardledger.photo.imaging.Imaging;
import org.hazardledger.photo.imaging.PhotoLimits;
import org.hazardledger.platform.Problem;
import org.jboss.logging.Logger;

/** What photos need before the first one comes: limits, a private folder, a bucket. */
class PhotoSetup {

    private static final Logger LOG = Logger.getLogger(PhotoSetup.class);

    @Produces
    @Singleton
    Imaging imaging(PhotoConfig config) {
        PhotoLimits limits = new PhotoLimits(
                config.maxSize().asLongValue(),
                config.maxMegapixels() * 1_000_000L,
                PhotoLimits.DEFAULT.maxSide(),
                PhotoLimits.DEFAULT.maxScans());
        return Imaging.of(limits, config.heicTool());
    }

    void prepare(@Observes StartupEvent start, PhotoConfig config, Imaging imaging, PhotoStorage storage)
            throws IOException {
        Files.createDirectories(
                config.workFolder(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        LOG.debugf("Photos are examined by %s", imaging);
        try {
            storage.prepare();
        } catch (Problem e) {
            LOG.warn("The object store is not reachable: photos are refused until it is, everything else works");
        }
    }
}
