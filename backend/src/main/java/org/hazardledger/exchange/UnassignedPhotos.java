package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.hazard.Stage;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.CharacterPairs;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Photos for which no hazard was found, of the schools where a caller may file. */
@ApplicationScoped
class UnassignedPhotos {

    private static final int SHOWN = 20;

    /** A school's open hazards are few; the newest are compared if they ever are not. */
    private static final int COMPARED = 500;

    private static final String READ = """
            select u.id, u.photo_id, u.batch_id as import_id, u.path, u.said, u.stage, u.state, u.hazard_id,
                   h.number as hazard_number, u.kept_at, u.decided_at, u.note, u.version,
                   case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end as decided_by,
                   jsonb_build_object('id', s.id, 'code', s.code, 'name', s.official_name) as school
            from unassigned_photo u
            join organisation s on s.id = u.school_id
            left join hazard h on h.id = u.hazard_id
            left join person d on d.id = u.decided_by
            where (s.district_id = any(:districts) or s.id = any(:schools))
            """;

    private static final String NARROWED = """
            and u.state = :state
            and (cast(:batch as uuid) is null or u.batch_id = :batch)
            and (cast(:school as uuid) is null or u.school_id = :school)
            """;

    private static final String CANDIDATES = """
            select h.id as hazard_id, h.number, h.description, h.state, h.found_at,
                   nullif(concat_ws(' · ', b.name, p.name, h.place_text), '') as place,
                   (select x.photo_id from hazard_photo x where x.hazard_id = h.id and x.stage = 'BEFORE'
                    order by x.added_at, x.photo_id limit 1) as photo_id
            from hazard h
            left join building b on b.id = h.building_id
            left join place p on p.id = h.place_id
            where h.school_id = :school and h.state in ('LISTED', 'GRADED', 'RECTIFYING')
              and (cast(:q as text) is null or h.number ilike '%' || :q || '%' or h.description ilike '%' || :q || '%')
            order by h.id desc limit :compared
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    UnassignedPhotos(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A photo that an import keeps for its school. */
    record Kept(
            UUID photo,
            UUID school,
            String path,
            String said,
            @Nullable Stage stage) {}

    /** Keeps what an import could not assign; what a person has decided of the same photo stays. */
    void keep(UUID batch, Collection<Kept> photos) {
        jdbi.useHandle(handle -> {
            PreparedBatch kept = handle.prepareBatch("""
                    insert into unassigned_photo (id, photo_id, school_id, batch_id, path, said, stage, kept_at)
                    values (:id, :photo, :school, :batch, :path, :said, :stage, :now) on conflict (photo_id) do nothing""");
            for (Kept one : photos) {
                kept.bind("id", Ids.next())
                        .bind("photo", one.photo())
                        .bind("school", one.school())
                        .bind("batch", batch)
                        .bind("path", one.path())
                        .bind("said", one.said())
                        .bind("stage", one.stage() == null ? null : one.stage().name())
                        .bind("now", BusinessTime.now(clock))
                        .add();
            }
            if (kept.size() > 0) {
                kept.execute();
            }
        });
    }

    /** Settles those of these photos that are still open: they are the hazard's now. */
    void assigned(Caller caller, UUID hazard, Collection<UUID> photos) {
        decide(caller, hazard, photos, UnassignedPhoto.State.ASSIGNED, null);
    }

    void dismissed(Caller caller, UUID photo, @Nullable String note) {
        decide(caller, null, List.of(photo), UnassignedPhoto.State.DISMISSED, note);
    }

    /** As if nobody had decided. */
    void reopened(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update unassigned_photo set state = 'OPEN', note = null, decided_by = null, decided_at = null,
                            version = version + 1
                        where id = :id""").bind("id", id).execute());
    }

    private void decide(
            Caller caller,
            @Nullable UUID hazard,
            Collection<UUID> photos,
            UnassignedPhoto.State state,
            @Nullable String note) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update unassigned_photo set state = :state, hazard_id = :hazard, decided_by = :by, decided_at = :now, note = :note,
                            version = version + 1
                        where photo_id = any(:photos) and state = 'OPEN'""")
                .bind("state", state.name())
                .bind("hazard", hazard)
                .bind("note", note)
                .bind("by", caller.personId())
                .bind("now", BusinessTime.now(clock))
                .bind("photos", photos.toArray(UUID[]::new))
                .execute());
    }

    /** Newest first. */
    Page<UnassignedPhoto> page(Caller caller, UnassignedPhotoFilter filter) {
        int limit = filter.limit();
        return jdbi.withHandle(handle -> Page.of(
                bind(
                                handle.createQuery(
                                        READ + NARROWED
                                                + " and (cast(:after as uuid) is null or u.id < :after) order by u.id desc limit :fetched"),
                                caller,
                                filter)
                        .bind("after", Cursor.afterId(filter.cursor()))
                        .bind("fetched", limit + 1)
                        .mapTo(UnassignedPhoto.class)
                        .list(),
                limit,
                photo -> Cursor.of(photo.id()),
                filter.total()
                        ? new Page.Total(
                                bind(
                                                handle.createQuery("select count(*) from (" + READ + NARROWED + ") n"),
                                                caller,
                                                filter)
                                        .mapTo(Long.class)
                                        .one(),
                                true)
                        : null));
    }

    private static Query bind(Query query, Caller caller, UnassignedPhotoFilter filter) {
        return reach(query, caller)
                .bind("state", (filter.state == null ? UnassignedPhoto.State.OPEN : filter.state).name())
                .bind("batch", filter.batch)
                .bind("school", filter.school);
    }

    /** The photo, or the answer of not existing. */
    UnassignedPhoto require(Caller caller, UUID id) {
        return one(caller, id, "");
    }

    /** The same, held until the transaction ends. */
    UnassignedPhoto lock(Caller caller, UUID id) {
        return one(caller, id, " for update of u");
    }

    private UnassignedPhoto one(Caller caller, UUID id, String how) {
        return jdbi.withHandle(handle -> reach(handle.createQuery(READ + " and u.id = :id" + how), caller)
                .bind("id", id)
                .mapTo(UnassignedPhoto.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Whether a hazard is one of the photo's school, whatever its state. */
    boolean ofItsSchool(UnassignedPhoto photo, UUID hazard) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select 1 from hazard where id = :id and school_id = :school")
                        .bind("id", hazard)
                        .bind("school", photo.school().id())
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }

    private static Query reach(Query query, Caller caller) {
        Reach reach = Reach.ofHazards(caller);
        return query.bind("districts", reach.districts()).bind("schools", reach.schools());
    }

    /** @param q part of a number or a description; null for the likeliest by what the file said */
    PhotoCandidates candidates(Caller caller, UUID id, @Nullable String q) {
        UnassignedPhoto photo = require(caller, id);
        CharacterPairs words = CharacterPairs.of(Plain.statement(photo.said() + photo.path()));
        List<PhotoCandidate> hazards = jdbi.withHandle(handle -> handle.createQuery(CANDIDATES)
                .bind("school", photo.school().id())
                .bind("q", q == null || q.isBlank() ? null : q.strip())
                .bind("compared", COMPARED)
                .mapTo(PhotoCandidate.class)
                .list());
        return new PhotoCandidates(hazards.stream()
                .sorted(Comparator.comparingDouble((PhotoCandidate hazard) -> -words.share(pairs(hazard))))
                .limit(SHOWN)
                .toList());
    }

    private static CharacterPairs pairs(PhotoCandidate hazard) {
        String place = hazard.place() == null ? "" : hazard.place();
        return CharacterPairs.of(Plain.statement(place + hazard.description()));
    }
}
