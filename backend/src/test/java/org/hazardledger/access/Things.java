package org.hazardledger.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.campaign.CampaignFixture;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.Tree;
import org.jdbi.v3.core.Jdbi;

/** What there is of every kind at one school, by the name of the kind. */
record Things(Map<String, String> ids) {

    static Things of(Jdbi jdbi, Tree.School school, UUID campaign, UUID photo) {
        Map<String, String> ids = new HashMap<>();
        ids.put("school", school.id().toString());
        ids.put("district", school.districtId().toString());
        ids.put("policy", school.districtId().toString());
        ids.put("building", school.buildingId().toString());
        ids.put("place", school.placeId().toString());
        ids.put("person", school.principal().id().toString());
        ids.put("campaign", campaign.toString());
        ids.put("submission", CampaignFixture.submissionOf(school, campaign).toString());
        ids.put("photo", photo.toString());
        jdbi.useHandle(handle -> {
            ids.put("token", text(handle, "select token from place where id = ?", school.placeId()));
            ids.put(
                    "membership",
                    text(
                            handle,
                            "select id from membership where person_id = ?",
                            school.principal().id()));
            ids.put("hazard", rejectedHazard(handle, school).toString());
        });
        String hazard = ids.get("hazard");
        ids.put(
                "lookback",
                answeredLookback(jdbi, school, UUID.fromString(hazard)).toString());
        ids.put(
                "incident",
                withdrawnIncident(jdbi, school, UUID.fromString(hazard)).toString());
        ids.put(
                "unassigned",
                assignedPhoto(jdbi, school, photo, UUID.fromString(hazard)).toString());
        ids.put("inspection", reportedInspection(jdbi, school).toString());
        return new Things(ids);
    }

    /** Decided already: what may be done with it is refused, and nothing changes. */
    private static UUID assignedPhoto(Jdbi jdbi, Tree.School school, UUID photo, UUID hazard) {
        UUID id = Ids.next();
        UUID batch = Ids.next();
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into job (id, owner_id, kind, state, created_at, updated_at) values (?, ?, 'import', 'DONE', now(), now())",
                    batch,
                    school.filler().id());
            handle.execute(
                    "insert into import_batch (id, owner_id, file_name, file_sha256, file_size, mode, on_error, created_at)"
                            + " values (?, ?, '照片.zip', '', 0, 'COMMIT', 'ACCEPT_VALID', now())",
                    batch,
                    school.filler().id());
            handle.execute(
                    "insert into unassigned_photo (id, photo_id, school_id, batch_id, path, said, state, hazard_id, kept_at)"
                            + " values (?, ?, ?, ?, '传达室/1.jpg', '传达室', 'ASSIGNED', ?, now())",
                    id,
                    photo,
                    school.id(),
                    batch,
                    hazard);
        });
        return id;
    }

    private static UUID reportedInspection(Jdbi jdbi, Tree.School school) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into inspection (id, school_id, system, external_id, source, checked_in_at, said, reported_by,
                            reported_at)
                        values (:id, :school, 'jz', :external, 'CITY', now(), '{"inspectors": "周明哲"}', :by, now())""")
                .bind("id", id)
                .bind("school", school.id())
                .bind("external", id.toString())
                .bind("by", school.filler().id())
                .execute());
        return id;
    }

    /** Taken back: what may be said of it is refused, and nothing changes. */
    private static UUID withdrawnIncident(Jdbi jdbi, Tree.School school, UUID hazard) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into incident (id, hazard_id, school_id, district_id, state, opened_at)
                        values (:id, :hazard, :school, :district, 'WITHDRAWN', now())""")
                .bind("id", id)
                .bind("hazard", hazard)
                .bind("school", school.id())
                .bind("district", school.districtId())
                .execute());
        return id;
    }

    /** In a state that admits nothing more: what may be asked is refused by the state, and nothing changes. */
    private static UUID rejectedHazard(org.jdbi.v3.core.Handle handle, Tree.School school) {
        UUID id = Ids.next();
        handle.createUpdate("""
                        insert into hazard (id, number, school_id, district_id, building_id, category, description,
                            severity, source, found_at, found_by, listed_at, state, created_by, created_at)
                        values (:id, :number, :school, :district, :building, 'F02', '灭火器过期', 'GENERAL', 'SELF_DAILY',
                            now(), '陈若溪', now(), 'REJECTED', :by, now())""")
                .bind("id", id)
                .bind("number", "A-" + id)
                .bind("school", school.id())
                .bind("district", school.districtId())
                .bind("building", school.buildingId())
                .bind("by", school.filler().id())
                .execute();
        handle.createUpdate("""
                        insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id, content,
                            previous_hash, hash)
                        values (:school, 1, :hazard, 'HAZARD_REJECTED', now(), :by, :content, '', '')""")
                .bind("school", school.id())
                .bind("hazard", id)
                .bind("by", school.filler().id())
                .bind("content", """
                        {"actor": {"id": "%s", "name": "陈若溪", "role": null, "post": null}, "details": {}}""".formatted(school.filler().id()))
                .execute();
        return id;
    }

    /** With its result already: what may be reported is refused, and nothing changes. */
    private static UUID answeredLookback(Jdbi jdbi, Tree.School school, UUID hazard) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into lookback (id, hazard_id, round, school_id, district_id, closed_at, drawn_at, value,
                            percent, selected, outcome, note, visited_by, visited_at)
                        values (:id, :hazard, 0, :school, :district, now(), now(), '000000000000', 10, true, 'CONFIRMED',
                            '正常', :by, now())""")
                .bind("id", id)
                .bind("hazard", hazard)
                .bind("school", school.id())
                .bind("district", school.districtId())
                .bind("by", school.filler().id())
                .execute());
        return id;
    }

    private static String text(org.jdbi.v3.core.Handle handle, String sql, UUID id) {
        return handle.createQuery(sql).bind(0, id).mapTo(String.class).one();
    }

    static Things missing() {
        return new Things(Map.of());
    }

    String id(String kind) {
        return ids.getOrDefault(
                kind,
                "token".equals(kind) ? "0123456789abcdef01234567" : Ids.next().toString());
    }
}
