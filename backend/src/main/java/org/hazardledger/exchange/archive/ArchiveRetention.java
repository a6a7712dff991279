package org.hazardledger.exchange.archive;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.photo.LargeObjects;
import org.hazardledger.platform.BusinessTime;
import org.jboss.logging.Logger;

/** How long archives are kept: they name people, and can be built anew at any time. */
@ApplicationScoped
class ArchiveRetention {

    /** Where archives lie in the object store. */
    static final String PREFIX = "archives/";

    private static final Logger LOG = Logger.getLogger(ArchiveRetention.class);

    /** Far longer than building one takes. */
    private static final Duration GRACE = Duration.ofHours(48);

    private final Archives archives;
    private final LargeObjects objects;
    private final Clock clock;
    private final Duration kept;

    ArchiveRetention(
            Archives archives,
            LargeObjects objects,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.archives-kept", defaultValue = "P7D") Duration kept) {
        this.archives = archives;
        this.objects = objects;
        this.clock = clock;
        this.kept = kept;
    }

    Instant expiry() {
        return BusinessTime.now(clock).plus(kept);
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        int gone = archives.letGo(objects, BusinessTime.now(clock));
        int orphans = sweep(clock.instant().minus(GRACE));
        if (gone + orphans > 0) {
            LOG.infof("Let go of %d archives, and of %d objects of builds that did not end", gone, orphans);
        }
    }

    /** Removes objects without a row that were written before that time, and what there is of halves; answers how many. */
    int sweep(Instant before) {
        List<String> orphans = new ArrayList<>();
        objects.list(PREFIX, (key, written) -> {
            if (written.isBefore(before) && !archives.isKept(key)) {
                orphans.add(key);
            }
        });
        orphans.forEach(objects::delete);
        return orphans.size() + objects.letGoOfHalves(PREFIX, before);
    }
}
