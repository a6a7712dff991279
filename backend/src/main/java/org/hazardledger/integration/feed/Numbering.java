package org.hazardledger.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Gives committed events their number in the one order of all chains. A number drawn while writing would be passed by
 * readers whenever a later one commits first; here one writer at a time numbers what everybody can see, so a reader who
 * has seen a number has seen all below it. Within a chain the order is the chain's own, because its events become
 * visible in that order.
 */
@ApplicationScoped
public class Numbering {

    private static final int CHAINS_AT_ONCE = 500;
    private static final int EVENTS_OF_A_CHAIN_AT_ONCE = 20_000;

    private static final String BEHIND = """
            select h.organisation_id, coalesce(n.sequence, 0) as done
            from ledger_head h left join ledger_numbered n on n.organisation_id = h.organisation_id
            where h.sequence > coalesce(n.sequence, 0)""";

    private static final String NUMBER = """
            with behind as (%s limit :chains), fresh as (
                select e.organisation_id, e.sequence, coalesce(o.district_id, o.id) as district_id,
                       max(e.at) over (partition by e.organisation_id order by e.sequence) as at
                from behind b
                join organisation o on o.id = b.organisation_id
                join ledger_event e on e.organisation_id = b.organisation_id
                    and e.sequence > b.done and e.sequence <= b.done + :events
            ), numbered as (
                insert into ledger_change (position, organisation_id, sequence, district_id)
                select (select position from ledger_feed) + row_number() over (order by at, organisation_id, sequence),
                       organisation_id, sequence, district_id
                from fresh
                returning organisation_id, sequence
            ), remembered as (
                insert into ledger_numbered (organisation_id, sequence)
                select organisation_id, max(sequence) from numbered group by organisation_id
                on conflict (organisation_id) do update set sequence = excluded.sequence
            )
            update ledger_feed set position = position + (select count(*) from numbered)
            returning (select count(*) from numbered)""".formatted(BEHIND);

    private final Jdbi jdbi;
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock looking = new ReentrantLock();
    private long served;

    Numbering(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Numbers what was committed until now; a large backlog in several transactions. To see whether there is anything, all
     * heads are looked at (2 ms for 2,000 chains, 20 ms for 10,000): whoever asks while others wait is served by one look,
     * begun after they all asked.
     */
    public void catchUp() {
        long mine = asked.incrementAndGet();
        looking.lock();
        try {
            if (served < mine) {
                long everybody = asked.get();
                look();
                served = everybody;
            }
        } finally {
            looking.unlock();
        }
    }

    /** A chain whose last events somebody has taken out stays behind for ever: it must not keep the others waiting. */
    private void look() {
        boolean numbered = true;
        while (numbered && jdbi.withHandle(Numbering::isBehind)) {
            numbered = jdbi.inTransaction(Numbering::number) > 0;
        }
    }

    private static boolean isBehind(Handle handle) {
        return handle.createQuery("select exists (" + BEHIND + ")")
                .mapTo(Boolean.class)
                .one();
    }

    /** How many were numbered. The lock comes in a statement of its own: the next one sees what was numbered while it was waited for. */
    private static long number(Handle handle) {
        handle.createQuery("select position from ledger_feed for update")
                .mapTo(Long.class)
                .one();
        return handle.createQuery(NUMBER)
                .bind("chains", CHAINS_AT_ONCE)
                .bind("events", EVENTS_OF_A_CHAIN_AT_ONCE)
                .mapTo(Long.class)
                .one();
    }
}
