package org.hazardledger.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.hazard.HazardReopening;
import org.hazardledger.identity.AboveSchool;
import org.hazardledger.identity.Caller;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.photo.Photos;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a look-back found. A confirmed one stays unknown to the school; a reopened one is a rebound like any other. */
@ApplicationScoped
class LookbackVisits {

    private final Jdbi jdbi;
    private final Photos photos;
    private final HazardReopening reopening;
    private final Ledger ledger;
    private final Clock clock;

    LookbackVisits(Jdbi jdbi, Photos photos, HazardReopening reopening, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.photos = photos;
        this.reopening = reopening;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The task as it is when its result arrives. */
    public record Task(
            UUID id,
            UUID hazardId,
            int round,
            UUID schoolId,
            UUID districtId,
            boolean answered,
            boolean involved,
            long version) {}

    @Transactional
    void report(Caller caller, UUID id, @Nullable String ifMatch, NewResult found) {
        Task task = lock(caller, id);
        Revision.require(ifMatch, task.version());
        if (task.answered()) {
            throw Problem.conflict("lookback-answered");
        }
        if (task.involved()) {
            throw Problem.conflict("verifier-involved");
        }
        if (found.outcome() == NewResult.Outcome.REOPENED) {
            reopening.afterLookback(caller, task.hazardId(), task.round(), found.note(), found.photoIds());
        } else {
            reopening.requireStillClosed(caller, task.hazardId(), task.round());
            photos.requireOwned(caller, task.schoolId(), found.photoIds());
        }
        keep(caller, task, found);
        ledger.appendTo(
                task.districtId(),
                caller,
                caller.membershipFor(task.schoolId(), task.districtId()),
                List.of(new Ledger.Entry(task.id(), "LOOKBACK_ANSWERED", details(task, found))));
    }

    private Task lock(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> AboveSchool.bind(
                        handle.createQuery("""
                        select l.id, l.hazard_id, l.round, l.school_id, l.district_id, l.version,
                            l.outcome is not null as answered,
                            exists (select 1 from hazard_signature g where g.hazard_id = l.hazard_id
                                and g.round = l.round and g.person_id = :person)
                            or exists (select 1 from hazard h where h.id = l.hazard_id
                                and (h.rectification -> 'by' ->> 'id' = cast(:person as text)
                                    or h.verifications @> jsonb_build_array(jsonb_build_object('round', l.round,
                                        'outcome', 'ACCEPTED', 'by', jsonb_build_object('id', cast(:person as text)))))) as involved
                        from lookback l where l.selected and l.id = :id and\s""" + AboveSchool.within("l") + """
                         for update of l"""), caller, Lookbacks.VISITORS)
                .bind("id", id)
                .bind("person", caller.personId())
                .mapTo(Task.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    private void keep(Caller caller, Task task, NewResult found) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update lookback set outcome = :outcome, note = :note, visited_by = :by, visited_at = :now,
                                version = version + 1
                            where id = :id""")
                    .bind("id", task.id())
                    .bind("outcome", found.outcome().name())
                    .bind("note", found.note())
                    .bind("by", caller.personId())
                    .bind("now", BusinessTime.now(clock))
                    .execute();
            var batch = handle.prepareBatch(
                    "insert into lookback_photo (lookback_id, photo_id) values (?, ?) on conflict do nothing");
            found.photoIds().forEach(photo -> batch.add(task.id(), photo));
            batch.execute();
        });
    }

    private static Map<String, Object> details(Task task, NewResult found) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("hazard", task.hazardId());
        details.put("round", task.round());
        details.put("outcome", found.outcome());
        details.put("note", found.note());
        details.put("photos", found.photoIds());
        return details;
    }
}
