package org.hazardledger.exchange.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.hazardledger.exchange.archive.Archives.Built;
import org.hazardledger.identity.Caller;
import org.hazardledger.photo.LargeObjects;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.ByteRange;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Archives that were asked for, as their owners look at them and fetch them. */
@ApplicationScoped
class ArchiveShelf {

    private final Archives archives;
    private final LargeObjects objects;
    private final Clock clock;

    ArchiveShelf(Archives archives, LargeObjects objects, Clock clock) {
        this.archives = archives;
        this.objects = objects;
        this.clock = clock;
    }

    Page<ArchiveView> page(Caller caller, int limit, @Nullable UUID after) {
        return archives.page(caller.personId(), BusinessTime.now(clock), limit, after);
    }

    ArchiveView view(Caller caller, UUID id) {
        return archives.find(caller.personId(), id, BusinessTime.now(clock)).orElseThrow(Problem::notFound);
    }

    Built kept(Caller caller, UUID id) {
        return archives.fetchable(caller.personId(), ArchiveReach.of(caller), id, BusinessTime.now(clock))
                .orElseThrow(Problem::notFound);
    }

    /** The bytes as the store sends them: too many to be hashed before the first is handed on, as photos are. */
    InputStream open(Built kept, @Nullable ByteRange part) {
        return part == null
                ? objects.open(kept.objectKey(), 0, kept.size())
                : objects.open(kept.objectKey(), part.first(), part.length());
    }
}
