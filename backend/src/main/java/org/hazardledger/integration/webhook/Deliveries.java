package org.hazardledger.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hazardledger.integration.feed.Change;
import org.hazardledger.ledger.Publicity;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The queue of deliveries. An event is queued from the ledger itself, which was written in the transaction of the change:
 * there is no event without its record and no record without its event. Taking skips what another node has taken; what
 * a node has taken and not reported is taken again when its lease is over.
 */
@ApplicationScoped
class Deliveries {

    private static final int SUBSCRIPTIONS_AT_ONCE = 50;
    private static final int EVENTS_AT_ONCE = 5000;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final String TAKE = """
            update webhook_delivery d set next_attempt_at = :lease, attempts = d.attempts + 1
            from webhook w
            where w.id = d.webhook_id and d.id in (
                select q.id from webhook_delivery q
                join webhook w on w.id = q.webhook_id and w.enabled
                join organisation o on o.id = w.organisation_id
                where q.state = 'PENDING' and q.next_attempt_at <= :now and %s
                order by q.next_attempt_at limit :limit for update of q skip locked)
            returning d.id, d.message_id, d.webhook_id, d.organisation_id, d.sequence, d.attempts, w.url, w.secret,
                w.previous_secret, w.previous_until""".formatted(WebhookTables.OWNER_REACHES);

    private final Jdbi jdbi;
    private final Clock clock;
    private final RandomGenerator random = RandomGenerator.getDefault();

    Deliveries(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A subscription that has not heard of everything yet. */
    public record Behind(UUID id, long position, long end) {}

    /** Queues what each subscription has not heard of; true while there may be more. */
    boolean queue() {
        return jdbi.inTransaction(handle -> {
            List<Behind> behind = handle.createQuery("""
                            select w.id, w.position, least(f.position, w.position + :events) as end
                            from webhook w cross join ledger_feed f
                            where w.enabled and w.position < f.position
                            order by w.position limit :limit for update of w skip locked""")
                    .bind("events", EVENTS_AT_ONCE)
                    .bind("limit", SUBSCRIPTIONS_AT_ONCE)
                    .mapTo(Behind.class)
                    .list();
            behind.forEach(subscription -> queue(handle, subscription));
            return !behind.isEmpty();
        });
    }

    private void queue(Handle handle, Behind subscription) {
        handle.createUpdate("""
                        insert into webhook_delivery (id, webhook_id, message_id, position, organisation_id, sequence,
                            event_type, next_attempt_at, created_at)
                        select gen_random_uuid(), w.id, 'msg_' || replace(gen_random_uuid()::text, '-', ''), c.position,
                            e.organisation_id, e.sequence, e.type, :now, :now
                        from webhook w
                        join ledger_change c on c.position > :after and c.position <= :end
                        join organisation s on s.id = c.organisation_id and s.lineage @> array[w.organisation_id]
                        join ledger_event e on e.organisation_id = c.organisation_id and e.sequence = c.sequence
                        where w.id = :id and e.type = any(w.event_types) and e.type = any(:published)
                        order by c.position""")
                .bind("id", subscription.id())
                .bind("after", subscription.position())
                .bind("end", subscription.end())
                .bind("published", Publicity.published())
                .bind("now", BusinessTime.now(clock))
                .execute();
        handle.execute("update webhook set position = ? where id = ?", subscription.end(), subscription.id());
    }

    /** Takes deliveries that are due, for this node alone until the lease is over. */
    List<Delivery.Due> take(int limit) {
        Instant now = BusinessTime.now(clock);
        return jdbi.inTransaction(handle -> handle.createQuery(TAKE)
                .bind("now", now)
                .bind("lease", now.plus(LEASE))
                .bind("limit", limit)
                .mapTo(Delivery.Due.class)
                .list());
    }

    Change.Row event(Delivery.Due due) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select 0 as position, e.organisation_id, o.code as organisation_code, e.sequence, e.subject_id,
                            e.type, e.at, e.content, e.previous_hash, e.hash
                        from ledger_event e join organisation o on o.id = e.organisation_id
                        where e.organisation_id = :organisation and e.sequence = :sequence""")
                .bind("organisation", due.organisationId())
                .bind("sequence", due.sequence())
                .mapTo(Change.Row.class)
                .one());
    }

    /** Keeps what came of an attempt: over, to be tried again, or given up. */
    void report(Delivery.Due due, Instant begun, Outcome outcome) {
        Instant now = BusinessTime.now(clock);
        Instant again = outcome.delivered() || outcome.gone() ? null : Backoff.next(due.attempts(), now, random);
        String state = outcome.delivered() ? "DELIVERED" : again == null ? "DEAD" : "PENDING";
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            insert into webhook_attempt (id, delivery_id, at, duration_millis, status, failure, body)
                            select gen_random_uuid(), d.id, :at, :millis, :status, :failure, :body
                            from webhook_delivery d where d.id = :id""")
                    .bind("id", due.id())
                    .bind("at", begun)
                    .bind("millis", outcome.millis())
                    .bind("status", outcome.status())
                    .bind("failure", outcome.failure())
                    .bind("body", outcome.body())
                    .execute();
            finish(handle, due.id(), state, again, now);
            if (outcome.gone()) {
                handle.execute(
                        "update webhook set enabled = false, version = version + 1 where id = ?", due.webhookId());
            }
        });
    }

    private static void finish(Handle handle, UUID id, String state, @Nullable Instant again, Instant now) {
        handle.createUpdate("""
                        update webhook_delivery set state = :state, next_attempt_at = :again,
                            finished_at = case when :state = 'PENDING' then null else cast(:now as timestamptz) end
                        where id = :id""")
                .bind("id", id)
                .bind("state", state)
                .bind("again", again)
                .bind("now", now)
                .execute();
    }

    /** Whether there is such a delivery, and its event is still of what the subscription hears about. */
    boolean mayBeReplayed(UUID webhookId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from webhook_delivery d
                            join webhook w on w.id = d.webhook_id
                            join organisation o on o.id = d.organisation_id and o.lineage @> array[w.organisation_id]
                            where d.webhook_id = :webhook and d.id = :id)""")
                .bind("webhook", webhookId)
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
    }

    /** Makes a delivery due once more, with all its attempts before it; false when there is none such. */
    boolean replay(UUID webhookId, UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update webhook_delivery set state = 'PENDING', attempts = 0, next_attempt_at = :now,
                            finished_at = null
                        where id = :id and webhook_id = :webhook and state <> 'PENDING'""")
                        .bind("id", id)
                        .bind("webhook", webhookId)
                        .bind("now", BusinessTime.now(clock))
                        .execute()
                == 1);
    }

    /** The newest first. */
    List<Delivery> list(UUID webhookId, Delivery.@Nullable State state, @Nullable Long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                         and (cast(:state as text) is null or d.state = :state)
                         and (cast(:before as bigint) is null or d.position < :before)
                        order by d.position desc limit :limit""")
                .bind("webhook", webhookId)
                .bind("state", state == null ? null : state.name())
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(Delivery.class)
                .list());
    }

    Optional<Delivery> find(UUID webhookId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and d.id = :id")
                .bind("webhook", webhookId)
                .bind("id", id)
                .mapTo(Delivery.class)
                .findOne());
    }

    /** Where a delivery stands in the order of its subscription. */
    Optional<Long> position(UUID webhookId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select position from webhook_delivery where webhook_id = :webhook and id = :id")
                .bind("webhook", webhookId)
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
    }

    private static final String SELECT = """
            select d.id, d.message_id, d.organisation_id || ':' || d.sequence as event_id, d.event_type, d.state,
                d.attempts, d.created_at, d.next_attempt_at, d.finished_at,
                coalesce((select jsonb_agg(jsonb_build_object('at', a.at, 'durationMillis', a.duration_millis,
                    'status', a.status, 'failure', a.failure, 'body', a.body) order by a.at)
                    from webhook_attempt a where a.delivery_id = d.id), '[]') as tries
            from webhook_delivery d where d.webhook_id = :webhook""";
}
