package org.hazardledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Adds events to the chain of an organisation, in the transaction of the change they record. The chain's head is
 * locked until that transaction ends, so sequences have no gaps and no forks.
 */
@ApplicationScoped
public class Ledger {

    /** What the first event of a chain names as its predecessor. */
    public static final String GENESIS = "0".repeat(64);

    private final Jdbi jdbi;
    private final Clock clock;

    Ledger(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Where a chain ends. */
    public record Head(long sequence, String hash) {}

    /**
     * Appends one event about a subject of a school.
     *
     * @param caller who did it; recorded with the membership by which they acted
     * @param subjectId the hazard, building or submission the event is about
     * @param details what is worth keeping; only types {@link CanonicalJson} knows
     * @return the new head of the chain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Head append(
            Caller caller, UUID schoolId, UUID districtId, UUID subjectId, String type, Map<String, ?> details) {
        Instant at = BusinessTime.now(clock);
        return jdbi.withHandle(handle -> {
            Head head = lockHead(handle, schoolId);
            long sequence = head.sequence() + 1;
            Map<String, Object> event = new HashMap<>();
            event.put("organisation", schoolId);
            event.put("sequence", sequence);
            event.put("previousHash", head.hash());
            event.put("subject", subjectId);
            event.put("type", type);
            event.put("at", at);
            event.put("actor", actor(caller, caller.membershipFor(schoolId, districtId)));
            event.put("details", details);
            String content = CanonicalJson.of(event);
            String hash = Sha256.hex(content);
            handle.createUpdate("""
                            with event as (
                                insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id,
                                    content, previous_hash, hash)
                                values (:school, :sequence, :subject, :type, :at, :actor, :content, :previous, :hash))
                            update ledger_head set sequence = :sequence, hash = :hash
                            where organisation_id = :school""")
                    .bind("school", schoolId)
                    .bind("sequence", sequence)
                    .bind("subject", subjectId)
                    .bind("type", type)
                    .bind("at", at)
                    .bind("actor", caller.personId())
                    .bind("content", content)
                    .bind("previous", head.hash())
                    .bind("hash", hash)
                    .execute();
            return new Head(sequence, hash);
        });
    }

    private static Map<String, Object> actor(Caller caller, @Nullable Membership membership) {
        Map<String, Object> actor = new HashMap<>();
        actor.put("id", caller.personId());
        actor.put("name", caller.name());
        actor.put("role", membership == null ? null : membership.role());
        actor.put("post", membership == null ? null : membership.post());
        return actor;
    }

    private static Head lockHead(Handle handle, UUID organisationId) {
        return handle.createQuery("select sequence, hash from ledger_head where organisation_id = :id for update")
                .bind("id", organisationId)
                .mapTo(Head.class)
                .findOne()
                .orElseGet(() -> begin(handle, organisationId));
    }

    private static Head begin(Handle handle, UUID organisationId) {
        handle.createUpdate("""
                        insert into ledger_head (organisation_id, sequence, hash) values (:id, 0, :genesis)
                        on conflict do nothing""")
                .bind("id", organisationId)
                .bind("genesis", GENESIS)
                .execute();
        return lockHead(handle, organisationId);
    }
}
