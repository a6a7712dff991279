package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.photo.Photos;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Binds photos to hazards. A photo of another organisation is refused like one that does not exist. */
@ApplicationScoped
class HazardPhotos {

    private final Jdbi jdbi;
    private final Photos photos;
    private final Clock clock;

    HazardPhotos(Jdbi jdbi, Photos photos, Clock clock) {
        this.jdbi = jdbi;
        this.photos = photos;
        this.clock = clock;
    }

    /** A photo and the earlier one it answers. */
    record Attached(UUID photoId, @Nullable UUID pairedWith) {}

    void attach(Caller caller, Hazard hazard, Stage stage, List<UUID> photoIds) {
        attachPaired(
                caller,
                hazard,
                stage,
                photoIds.stream().map(id -> new Attached(id, null)).toList());
    }

    void attachPaired(Caller caller, Hazard hazard, Stage stage, List<Attached> attached) {
        if (attached.isEmpty()) {
            return;
        }
        photos.requireOwned(
                caller,
                hazard.schoolId,
                attached.stream().map(Attached::photoId).toList());
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into hazard_photo (hazard_id, photo_id, stage, round, paired_with, added_at, added_by)
                    values (:hazard, :photo, :stage, :round, :paired, :at, :by)
                    on conflict do nothing""");
            for (Attached one : attached) {
                batch.bind("hazard", hazard.id)
                        .bind("photo", one.photoId())
                        .bind("stage", stage.name())
                        .bind("round", hazard.signingRound)
                        .bind("paired", one.pairedWith())
                        .bind("at", BusinessTime.now(clock))
                        .bind("by", caller.personId())
                        .add();
            }
            batch.execute();
        });
    }

    List<UUID> of(UUID hazardId, Stage stage) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select photo_id from hazard_photo where hazard_id = :id and stage = :stage order by added_at, photo_id")
                .bind("id", hazardId)
                .bind("stage", stage.name())
                .mapTo(UUID.class)
                .list());
    }

    /** Digests of the photos of the state before and of this round's state after, for the content that is signed and for the chain. */
    List<String> digests(Hazard hazard) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select hp.stage || ':' || p.sha256 from hazard_photo hp join photo p on p.id = hp.photo_id
                        where hp.hazard_id = :id
                          and (hp.stage = 'BEFORE' or (hp.stage = 'AFTER' and hp.round = :round))
                        order by 1""")
                .bind("id", hazard.id)
                .bind("round", hazard.signingRound)
                .mapTo(String.class)
                .list());
    }

    /** The evidence moves with the hazard that is merged; the photos stay on the merged record too. */
    void moveTo(Hazard merged, Hazard survivor) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into hazard_photo (hazard_id, photo_id, stage, round, paired_with, added_at, added_by)
                        select :survivor, photo_id, stage, :round, paired_with, added_at, added_by
                        from hazard_photo where hazard_id = :merged
                        on conflict do nothing""")
                .bind("survivor", survivor.id)
                .bind("round", survivor.signingRound)
                .bind("merged", merged.id)
                .execute());
    }
}
