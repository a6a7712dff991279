package org.hazardledger.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.CopyRows;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Adds events to the chain of an organisation, in the transaction of the change they record. The chain's head is
 * locked until that transaction ends, so sequences have no gaps and no forks.
 */
@ApplicationScoped
public class Ledger {

    /** What the first event of a chain names as its predecessor. */
    public static final String GENESIS = "0".repeat(64);

    /** Who acts when the service does by itself what nobody asked for at that moment. */
    private static final Map<String, Object> OWN = own();

    private static final List<String> COLUMNS = List.of(
            "organisation_id", "sequence", "subject_id", "type", "at", "actor_id", "content", "previous_hash", "hash");

    private final Jdbi jdbi;
    private final Clock clock;
    private final Event<Recorded> recorded;

    Ledger(Jdbi jdbi, Clock clock, Event<Recorded> recorded) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.recorded = recorded;
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
        return appendAll(caller, schoolId, districtId, List.of(new Entry(subjectId, type, details)));
    }

    /** One event of {@link #appendAll}. */
    public record Entry(UUID subjectId, String type, Map<String, ?> details) {}

    /**
     * Appends events about subjects of one school in their order, with one lock of the head and one batch.
     *
     * @return the new head of the chain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Head appendAll(Caller caller, UUID schoolId, UUID districtId, List<Entry> entries) {
        return appendTo(schoolId, caller, caller.membershipFor(schoolId, districtId), entries);
    }

    /**
     * Appends what the service did by itself, at nobody's request.
     *
     * @return the new head of the chain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Head appendOwn(UUID organisationId, List<Entry> entries) {
        return write(organisationId, null, OWN, entries);
    }

    /**
     * Appends to the chain of any organisation, also a district's own, which no school of it can read.
     *
     * @param membership by which the caller acted
     * @return the new head of the chain
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Head appendTo(UUID organisationId, Caller caller, @Nullable Membership membership, List<Entry> entries) {
        return write(organisationId, caller.personId(), actor(caller, membership), entries);
    }

    /** Events about subjects of one school, in their order. */
    public record Chapter(UUID schoolId, UUID districtId, List<Entry> entries) {}

    /** Appends to the chains of many schools at once; what is thousands of events is written as one stream. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(Caller caller, List<Chapter> chapters) {
        Instant at = BusinessTime.now(clock);
        jdbi.useHandle(handle -> {
            Map<UUID, Head> heads = ChainHeads.lock(
                    handle, chapters.stream().map(Chapter::schoolId).toList());
            CopyRows.into(handle.getConnection(), "ledger_event", COLUMNS, rows -> {
                for (Chapter chapter : chapters) {
                    UUID school = chapter.schoolId();
                    Map<String, Object> actor = actor(caller, caller.membershipFor(school, chapter.districtId()));
                    Head head = heads.get(school);
                    for (Entry entry : chapter.entries()) {
                        LedgerEvent event = LedgerEvent.after(head, school, entry, at, caller.personId(), actor);
                        copy(rows, event);
                        head = event.head();
                    }
                    heads.put(school, head);
                }
            });
            ChainHeads.move(handle, heads);
        });
    }

    private Head write(UUID organisationId, @Nullable UUID actorId, Map<String, Object> actor, List<Entry> entries) {
        Instant at = BusinessTime.now(clock);
        List<Recorded> written = new ArrayList<>();
        Head end = jdbi.withHandle(handle -> {
            Head head = ChainHeads.lock(handle, List.of(organisationId)).get(organisationId);
            PreparedBatch events = handle.prepareBatch("""
                    insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id,
                        content, previous_hash, hash)
                    values (:school, :sequence, :subject, :type, :at, :actor, :content, :previous, :hash)""");
            for (Entry entry : entries) {
                LedgerEvent event = LedgerEvent.after(head, organisationId, entry, at, actorId, actor);
                events.bind("school", organisationId)
                        .bind("sequence", event.sequence())
                        .bind("subject", entry.subjectId())
                        .bind("type", entry.type())
                        .bind("at", at)
                        .bind("actor", actorId)
                        .bind("content", event.content())
                        .bind("previous", event.previousHash())
                        .bind("hash", event.hash())
                        .add();
                written.add(
                        new Recorded(organisationId, event.sequence(), entry.subjectId(), entry.type(), actorId, at));
                head = event.head();
            }
            events.execute();
            ChainHeads.move(handle, Map.of(organisationId, head));
            return head;
        });
        written.forEach(recorded::fire);
        return end;
    }

    private static void copy(CopyRows rows, LedgerEvent event) {
        rows.row()
                .uuid(event.organisationId())
                .bigint(event.sequence())
                .uuid(event.entry().subjectId())
                .text(event.entry().type())
                .instant(event.at())
                .uuid(event.actorId())
                .text(event.content())
                .text(event.previousHash())
                .text(event.hash());
    }

    private static Map<String, Object> own() {
        Map<String, Object> actor = new HashMap<>();
        actor.put("id", null);
        actor.put("name", "service");
        actor.put("role", null);
        actor.put("post", null);
        return actor;
    }

    private static Map<String, Object> actor(Caller caller, @Nullable Membership membership) {
        Map<String, Object> actor = new HashMap<>();
        actor.put("id", caller.personId());
        actor.put("name", caller.name());
        actor.put("role", membership == null ? null : membership.role());
        actor.put("post", membership == null ? null : membership.post());
        return actor;
    }
}
