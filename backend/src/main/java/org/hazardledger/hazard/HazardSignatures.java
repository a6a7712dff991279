package org.hazardledger.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;

/** The signatures of the present round, and the content they are bound to. */
@ApplicationScoped
class HazardSignatures {

    private final Jdbi jdbi;
    private final HazardPhotos photos;

    HazardSignatures(Jdbi jdbi, HazardPhotos photos) {
        this.jdbi = jdbi;
        this.photos = photos;
    }

    public record Signed(Capacity capacity, UUID personId) {}

    Signatures of(Hazard hazard) {
        List<Signed> signed = jdbi.withHandle(handle -> handle.createQuery(
                        "select capacity, person_id from hazard_signature where hazard_id = :id and round = :round")
                .bind("id", hazard.id)
                .bind("round", hazard.signingRound)
                .mapTo(Signed.class)
                .list());
        UUID responsible = null;
        UUID leader = null;
        for (Signed one : signed) {
            if (one.capacity() == Capacity.RESPONSIBLE) {
                responsible = one.personId();
            } else {
                leader = one.personId();
            }
        }
        return new Signatures(responsible, leader);
    }

    void add(Hazard hazard, Capacity capacity, UUID personId, Instant at, String contentHash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into hazard_signature (id, hazard_id, round, capacity, person_id, at, content_hash)
                        values (:id, :hazard, :round, :capacity, :person, :at, :hash)""")
                .bind("id", Ids.next())
                .bind("hazard", hazard.id)
                .bind("round", hazard.signingRound)
                .bind("capacity", capacity.name())
                .bind("person", personId)
                .bind("at", at)
                .bind("hash", contentHash)
                .execute());
    }

    /** Whether another person of this post could sign in place of the one who uploaded the evidence (T9). */
    boolean hasOtherHolder(UUID schoolId, Capacity capacity, UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from membership m join person p on p.id = m.person_id
                        where m.organisation_id = :school and m.post = :post and m.ended_at is null
                          and p.enabled and m.person_id <> :person)""")
                .bind("school", schoolId)
                .bind("post", capacity.name())
                .bind("person", personId)
                .mapTo(Boolean.class)
                .one());
    }

    /** The hash of what is to be signed now; {@link Problem} when nothing has been claimed. */
    String contentHash(Hazard hazard) {
        if (hazard.rectification == null) {
            throw Problem.conflict("nothing-to-sign");
        }
        return SigningContent.of(hazard, hazard.rectification, photos.digests(hazard))
                .hash();
    }
}
