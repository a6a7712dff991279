package org.hazardledger.inspection.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.hazard.ExternalRef;
import org.hazardledger.identity.Caller;
import org.hazardledger.inspection.report.NewInspections.Inspection;
import org.hazardledger.organisation.Schools.School;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.StoredJson;
import org.jdbi.v3.core.Jdbi;

/** The rows of reported inspections and of their findings, known by the platform's own ids. */
@ApplicationScoped
class InspectionTables {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final StoredJson json;

    InspectionTables(Jdbi jdbi, StoredJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** What a platform said, under which of our ids. */
    record Kept(UUID id, Map<String, String> said) {}

    /** As it is read. */
    public record KeptRow(UUID id, String said) {
        Kept kept() {
            try {
                return new Kept(id, JSON.readValue(said, new TypeReference<>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the caller's scope holds the same inspection at another school. */
    boolean isElsewhere(Caller caller, ExternalRef external, UUID schoolId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from inspection i join organisation o on o.id = i.school_id
                            where i.system = :system and i.external_id = :external and i.school_id <> :school
                              and (o.district_id = any(:districts) or o.id = any(:schools)))""")
                .bind("system", external.source())
                .bind("external", external.id())
                .bind("school", schoolId)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(Boolean.class)
                .one());
    }

    /** The new row's id; empty when the platform reported it before. Waits for another batch that does so just now. */
    Optional<UUID> insert(Caller caller, ExternalRef external, School school, Inspection inspection, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into inspection (id, school_id, system, external_id, source, checked_in_at, said,
                                                reported_by, reported_at)
                        values (:id, :school, :system, :external, :source, :checkedInAt, cast(:said as jsonb), :by, :now)
                        on conflict (school_id, system, external_id) do nothing returning id""")
                .bind("id", Ids.next())
                .bind("school", school.id())
                .bind("system", external.source())
                .bind("external", external.id())
                .bind("source", inspection.source().name())
                .bind("checkedInAt", inspection.checkedInAt().toInstant())
                .bind("said", json.write(Said.of(inspection)))
                .bind("by", caller.personId())
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne());
    }

    /** Locked until the transaction ends. */
    Kept lock(ExternalRef external, UUID schoolId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, said::text as said from inspection
                        where school_id = :school and system = :system and external_id = :external for update""")
                .bind("school", schoolId)
                .bind("system", external.source())
                .bind("external", external.id())
                .mapTo(KeptRow.class)
                .one()
                .kept());
    }

    void update(UUID id, Map<String, String> said) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update inspection set said = cast(:said as jsonb), version = version + 1 where id = :id""")
                .bind("id", id)
                .bind("said", json.write(said))
                .execute());
    }

    /** The hazard of a finding and what the platform said of it, when this inspection has it. */
    Optional<Kept> finding(UUID inspectionId, String externalId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select hazard_id as id, said::text as said from inspection_finding
                        where inspection_id = :inspection and external_id = :external""")
                .bind("inspection", inspectionId)
                .bind("external", externalId)
                .mapTo(KeptRow.class)
                .findOne()
                .map(KeptRow::kept));
    }

    /** False when another inspection has the hazard already. */
    boolean keepFinding(UUID inspectionId, String externalId, UUID hazardId, Map<String, String> said) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into inspection_finding (inspection_id, external_id, hazard_id, said)
                        values (:inspection, :external, :hazard, cast(:said as jsonb))
                        on conflict (hazard_id) do nothing""")
                        .bind("inspection", inspectionId)
                        .bind("external", externalId)
                        .bind("hazard", hazardId)
                        .bind("said", json.write(said))
                        .execute()
                == 1);
    }

    void updateFinding(UUID inspectionId, String externalId, Map<String, String> said) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update inspection_finding set said = cast(:said as jsonb)
                        where inspection_id = :inspection and external_id = :external""")
                .bind("inspection", inspectionId)
                .bind("external", externalId)
                .bind("said", json.write(said))
                .execute());
    }
}
