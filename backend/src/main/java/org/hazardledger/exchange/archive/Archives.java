package org.hazardledger.exchange.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.photo.LargeObjects;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Table {@code archive}. An archive is its owner's alone: it holds what their role could see. */
@ApplicationScoped
class Archives {

    private static final String VIEW = """
            select a.id, j.state, j.done, j.total, j.message,
                (select jsonb_build_object('id', o.id, 'name', o.official_name) from organisation o
                    where o.id = a.school_id) as school,
                (select jsonb_build_object('id', c.id, 'name', c.name) from campaign c
                    where c.id = a.campaign_id) as campaign,
                a.as_of, a.size, a.sha256, a.files, a.missing, a.expires_at,
                a.object_key is not null and a.expires_at > :now as downloadable, a.created_at
            from archive a join job j on j.id = a.id where a.owner_id = :owner""";

    private final Jdbi jdbi;

    Archives(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A built archive, as it is fetched. */
    public record Built(UUID id, String objectKey, long size, String sha256, Instant createdAt) {

        String etag() {
            return '"' + sha256 + '"';
        }

        String fileName() {
            return "hazard-ledger-%s-%s.zip"
                    .formatted(LocalDate.ofInstant(createdAt, BusinessTime.ZONE), sha256.substring(0, 8));
        }
    }

    void begin(UUID id, ArchiveOrder order, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into archive (id, owner_id, school_id, campaign_id, school_ids, created_at)
                        values (:id, :owner, :school, :campaign, :schools, :now)""")
                .bind("id", id)
                .bind("owner", order.caller().personId())
                .bind("school", order.schoolId())
                .bind("campaign", order.campaignId())
                .bind("schools", order.schoolIds())
                .bind("now", now)
                .execute());
    }

    /** The object is stored: from now on it can be fetched. */
    void built(UUID id, String objectKey, ArchiveResult result, Instant asOf, Instant expiresAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update archive set object_key = :key, size = :size, sha256 = :sha256, files = :files,
                            missing = :missing, as_of = :asOf, expires_at = :expires
                        where id = :id""")
                .bind("id", id)
                .bind("key", objectKey)
                .bind("size", result.size())
                .bind("sha256", result.sha256())
                .bind("files", result.files())
                .bind("missing", result.missing())
                .bind("asOf", asOf)
                .bind("expires", expiresAt)
                .execute());
    }

    /** How many archives of this owner are not over. */
    int unfinished(UUID owner) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from archive a join job j on j.id = a.id
                        where a.owner_id = :owner and j.state in ('QUEUED', 'RUNNING')""")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one());
    }

    Page<ArchiveView> page(UUID owner, Instant now, int limit, @Nullable UUID after) {
        List<ArchiveView> views = jdbi.withHandle(handle -> handle.createQuery(
                        VIEW + " and (cast(:after as uuid) is null or a.id < :after) order by a.id desc limit :limit")
                .bind("owner", owner)
                .bind("now", now)
                .bind("after", after)
                .bind("limit", limit + 1)
                .mapTo(ArchiveView.class)
                .list());
        return Page.of(views, limit, view -> Cursor.of(view.id()), null);
    }

    Optional<ArchiveView> find(UUID owner, UUID id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(VIEW + " and a.id = :id")
                .bind("owner", owner)
                .bind("id", id)
                .bind("now", now)
                .mapTo(ArchiveView.class)
                .findOne());
    }

    /** A built archive of which the owner may still take every school away: rights that ended meanwhile end here too. */
    Optional<Built> fetchable(UUID owner, ArchiveReach reach, UUID id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.id, a.object_key, a.size, a.sha256, a.created_at from archive a
                        where a.id = :id and a.owner_id = :owner and a.object_key is not null and a.expires_at > :now
                          and not exists (select 1 from organisation o where o.id = any(a.school_ids)
                              and not (o.district_id = any(:districts) or o.id = any(:schools)))""")
                .bind("id", id)
                .bind("owner", owner)
                .bind("now", now)
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .mapTo(Built.class)
                .findOne());
    }

    /** Lets go of what has expired; answers how many. Twice on two nodes does no harm. */
    int letGo(LargeObjects objects, Instant now) {
        List<Built> expired = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select id, object_key, size, sha256, created_at from archive
                        where object_key is not null and expires_at <= :now""").bind("now", now).mapTo(Built.class).list());
        for (Built each : expired) {
            objects.delete(each.objectKey());
            jdbi.useHandle(handle -> handle.createUpdate("update archive set object_key = null where id = :id")
                    .bind("id", each.id())
                    .execute());
        }
        return expired.size();
    }

    boolean isKept(String objectKey) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from archive where object_key = :key)")
                        .bind("key", objectKey)
                        .mapTo(Boolean.class)
                        .one());
    }
}
