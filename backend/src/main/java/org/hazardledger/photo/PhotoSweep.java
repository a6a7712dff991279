package org.hazardledger.photo;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Removes objects that never got a row: an upload that ended between the two. Safe on several nodes at once,
 * because only what is old and unregistered is removed, and keys are never used again.
 */
@ApplicationScoped
class PhotoSweep {

    static final String PREFIX = "photos/";

    private static final Logger LOG = Logger.getLogger(PhotoSweep.class);

    /** Far longer than any upload takes. */
    private static final Duration GRACE = Duration.ofHours(24);

    private static final int BATCH = 1000;

    private final PhotoStorage storage;
    private final PhotoRegister register;
    private final WorkFiles workFiles;
    private final Clock clock;

    PhotoSweep(PhotoStorage storage, PhotoRegister register, WorkFiles workFiles, Clock clock) {
        this.storage = storage;
        this.register = register;
        this.workFiles = workFiles;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "30m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        int removed = sweep(clock.instant().minus(GRACE));
        LOG.infof("Removed %d objects of uploads that did not end", removed);
    }

    @Scheduled(every = "1h", delayed = "1h")
    void tidy() {
        workFiles.tidy();
    }

    /** Removes unregistered objects written before that time; answers how many. */
    int sweep(Instant before) {
        List<String> batch = new ArrayList<>();
        List<String> orphans = new ArrayList<>();
        storage.list(PREFIX, (key, written) -> {
            if (written.isBefore(before)) {
                batch.add(key);
            }
            if (batch.size() == BATCH) {
                orphans.addAll(unregistered(batch));
                batch.clear();
            }
        });
        orphans.addAll(unregistered(batch));
        orphans.forEach(storage::delete);
        return orphans.size();
    }

    private List<String> unregistered(List<String> keys) {
        Set<String> photos = new HashSet<>();
        keys.forEach(key -> photos.add(photoOf(key)));
        Set<String> known = register.known(photos);
        return keys.stream().filter(key -> !known.contains(photoOf(key))).toList();
    }

    private static String photoOf(String key) {
        return key.substring(0, key.lastIndexOf('/'));
    }
}
