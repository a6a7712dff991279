package org.hazardledger.exchange;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up which pictures the ledger has already. */
record KnownPhotos(Jdbi jdbi) {

    /** What the ledger has of the same bytes, also as it printed them itself. */
    public record Known(@Nullable UUID photo, boolean attached) {

        static final Known NOTHING = new Known(null, false);
    }

    /** @param sha256 of the bytes of a picture of the target */
    Known of(PictureTargets.Target target, String sha256) {
        if (target.school() == null) {
            return Known.NOTHING;
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.id as photo, exists (select 1 from hazard_photo x
                            where x.photo_id = p.id and x.hazard_id = :hazard) as attached
                        from photo p where p.organisation_id = :school
                          and :sha256 in (p.sha256, p.screen_sha256, p.thumb_sha256)
                        order by p.sha256 = :sha256 desc limit 1""")
                .bind("hazard", target.hazard() == null ? null : target.hazard().id())
                .bind("school", target.school().id())
                .bind("sha256", sha256)
                .mapTo(Known.class)
                .findOne()
                .orElse(Known.NOTHING));
    }
}
