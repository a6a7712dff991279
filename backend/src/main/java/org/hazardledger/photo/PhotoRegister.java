package org.hazardledger.photo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Scope;
import org.jdbi.v3.core.Jdbi;

/** Table {@code photo}. Every read takes the scope: a foreign photo is not found, like one that does not exist. */
@ApplicationScoped
class PhotoRegister {

    private static final String SELECT =
            "select p.*, u.name as uploader_name from photo p join person u on u.id = p.uploaded_by ";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PhotoRegister(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<StoredPhoto> find(Scope scope, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + "where p.id = :id and (p.district_id = any(:districts) or p.organisation_id = any(:schools))")
                .bind("id", id)
                .bind("districts", scope.districtArray())
                .bind("schools", scope.schoolArray())
                .mapTo(StoredPhoto.class)
                .findOne());
    }

    Optional<StoredPhoto> findSame(UUID organisationId, String sha256) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where p.organisation_id = :organisation and p.sha256 = :sha256")
                        .bind("organisation", organisationId)
                        .bind("sha256", sha256)
                        .mapTo(StoredPhoto.class)
                        .findOne());
    }

    /** The photos of one organisation among these ids. */
    List<PhotoEvidence> evidence(UUID organisationId, Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, sha256, received_at, uploaded_by from photo
                        where organisation_id = :organisation and id = any(:ids)""")
                .bind("organisation", organisationId)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(PhotoEvidence.class)
                .list());
    }

    /** Any photo, for rooms that have checked the record it belongs to. */
    Optional<StoredPhoto> findUnscoped(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "where p.id = :id")
                .bind("id", id)
                .mapTo(StoredPhoto.class)
                .findOne());
    }

    /**
     * Registers a photo; {@code false} when the id or the same photo of the organisation is there already. It lies in the
     * district that the school is in by now: bytes can be on their way for minutes, in which a school may move.
     */
    boolean add(StoredPhoto photo) {
        String claims = claims(photo);
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into photo (id, organisation_id, district_id, sha256, size, media_type, width, height,
                            object_key, screen_sha256, thumb_sha256, carries_position, claims, received_at, uploaded_by)
                        values (:id, :organisationId,
                            (select district_id from organisation where id = :organisationId for share), :sha256, :size, :mediaType, :width, :height,
                            :objectKey, :screenSha256, :thumbSha256, :carriesPosition, cast(:claimsJson as jsonb),
                            :receivedAt, :uploadedBy)
                        on conflict do nothing""")
                        .bindMethods(photo)
                        .bind("claimsJson", claims)
                        .execute()
                == 1);
    }

    /** Which of these object keys belong to a registered photo. */
    Set<String> known(Collection<String> objectKeys) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select object_key from photo where object_key = any(:keys)")
                        .bind("keys", objectKeys.toArray(String[]::new))
                        .mapTo(String.class)
                        .set());
    }

    private String claims(StoredPhoto photo) {
        try {
            return json.writeValueAsString(photo.claims());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("claims are texts and numbers", e);
        }
    }
}
