package org.hazardledger.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.hazard.OutsideFinding;
import org.hazardledger.hazard.Severity;
import org.hazardledger.identity.AboveSchool;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * 清单之外发现的重大隐患，一律视同事故: there is an incident as long as a 重大 hazard stands outside the list, opened and withdrawn with
 * what the hazard becomes. Its events are of the district's chain, which no school reads.
 */
@ApplicationScoped
class IncidentKeeping {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.DISTRICT);

    private final Jdbi jdbi;
    private final Ledger ledger;
    private final Clock clock;

    IncidentKeeping(Jdbi jdbi, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The incident as it is when something happens to it. */
    public record Kept(UUID id, UUID hazardId, UUID schoolId, UUID districtId, IncidentState state, long version) {}

    /** Inside the transaction that changes the hazard, which holds its lock. */
    void follow(@Observes OutsideFinding finding) {
        Kept kept = of(finding.hazardId());
        boolean due = finding.stands() && finding.severity() == Severity.MAJOR;
        boolean there = kept != null && kept.state() != IncidentState.WITHDRAWN;
        if (due && kept == null) {
            Kept opened = new Kept(
                    Ids.next(), finding.hazardId(), finding.schoolId(), finding.districtId(), IncidentState.OPEN, 0);
            insert(opened, finding.at());
            step(opened, IncidentState.OPEN, null, finding.by(), finding.at(), "INCIDENT_OPENED");
        } else if (due && !there) {
            step(kept, IncidentState.OPEN, null, finding.by(), finding.at(), "INCIDENT_OPENED");
        } else if (!due && there) {
            step(kept, IncidentState.WITHDRAWN, null, finding.by(), finding.at(), "INCIDENT_WITHDRAWN");
        }
    }

    /** A person says how far accountability is. */
    @Transactional
    void note(Caller caller, UUID id, @Nullable String ifMatch, NewIncidentNote note) {
        Kept kept = lock(caller, id);
        Revision.require(ifMatch, kept.version());
        if (kept.state() == IncidentState.WITHDRAWN) {
            throw Problem.conflict("incident-withdrawn");
        }
        IncidentState state = IncidentState.valueOf(note.state().name());
        step(kept, state, note.text().strip(), caller, BusinessTime.now(clock), "INCIDENT_NOTED");
    }

    private @Nullable Kept of(UUID hazardId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, hazard_id, school_id, district_id, state, version from incident
                        where hazard_id = :hazard for update""")
                .bind("hazard", hazardId)
                .mapTo(Kept.class)
                .findOne()
                .orElse(null));
    }

    private Kept lock(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> AboveSchool.bind(
                        handle.createQuery("""
                        select i.id, i.hazard_id, i.school_id, i.district_id, i.state, i.version from incident i
                        where i.id = :id and\s""" + AboveSchool.within("i") + " for update"), caller, KEEPERS)
                .bind("id", id)
                .mapTo(Kept.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private void insert(Kept opened, Instant at) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        insert into incident (id, hazard_id, school_id, district_id, state, opened_at)
                        values (:id, :hazardId, :schoolId, :districtId, 'OPEN', :at)""").bindMethods(opened).bind("at", at).execute());
    }

    private void step(Kept kept, IncidentState state, @Nullable String text, Caller by, Instant at, String event) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update incident set state = :state, version = version + 1,
                            notes = notes || jsonb_build_object('state', cast(:state as text), 'text',
                                cast(:text as text), 'at', cast(:at as text),
                                'by', jsonb_build_object('id', :person, 'name', :name))
                        where id = :id""")
                .bind("id", kept.id())
                .bind("state", state.name())
                .bind("text", text)
                .bind("at", at.toString())
                .bind("person", by.personId())
                .bind("name", by.name())
                .execute());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("hazard", kept.hazardId());
        details.put("school", kept.schoolId());
        details.put("state", state);
        if (text != null) {
            details.put("note", text);
        }
        ledger.appendTo(
                kept.districtId(),
                by,
                by.membershipFor(kept.schoolId(), kept.districtId()),
                List.of(new Ledger.Entry(kept.id(), event, details)));
    }
}
