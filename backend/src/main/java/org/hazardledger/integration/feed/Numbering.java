package org.hazardledger.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Gives committed events their number in the one order of all chains. A number drawn while writing would be passed by
 * readers whenever a later one commits first; here one writer at a time numbers what everybody can see, so a reader who
 * has seen a number has seen all below it. Within a chain the order is the chain's own, because its events become
 * visible in that order.
 */
@ApplicationScoped
public class Numbering {

    private static final int MARKS_AT_ONCE = 2_000;
    private static final int EVENTS_OF_A_CHAIN_AT_ONCE = 20_000;

    private static final String LAST_MARK = "select max(id) from ledger_unnumbered";
    private static final String IS_BEHIND = "select exists (select 1 from ledger_unnumbered where id <= :last)";

    /** A mark whose events somebody has taken out is settled with the others: it must not come back for ever. */
    private static final String NUMBER = """
            with looked as (
                select id, organisation_id, sequence from ledger_unnumbered where id <= :last order by id limit :marks
            ), behind as (
                select l.organisation_id, coalesce(n.sequence, 0) as done
                from (select distinct organisation_id from looked) l
                left join ledger_numbered n on n.organisation_id = l.organisation_id
            ), fresh as (
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
            ), settled as (
                delete from ledger_unnumbered u using looked l, behind b
                where u.id = l.id and b.organisation_id = l.organisation_id
                  and (l.sequence <= b.done + :events
                       or not exists (select 1 from fresh f where f.organisation_id = l.organisation_id))
                returning u.id
            )
            update ledger_feed set position = position + (select count(*) from numbered)
            returning (select count(*) from numbered) + (select count(*) from settled)""";

    private final Jdbi jdbi;
    private final ReentrantLock one = new ReentrantLock();

    Numbering(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Numbers what was committed until now; a large backlog in several transactions. Where there is nothing, one look at the marks
     * says so, however many chains there are. Whoever finds something waits for who is at it already without holding a connection.
     */
    public void catchUp() {
        Long last = jdbi.withHandle(Numbering::lastMark);
        if (last == null) {
            return;
        }
        one.lock();
        try {
            boolean more = true;
            while (more && jdbi.withHandle(handle -> isBehind(handle, last))) {
                more = jdbi.inTransaction(handle -> number(handle, last)) > 0;
            }
        } finally {
            one.unlock();
        }
    }

    private static @Nullable Long lastMark(Handle handle) {
        return handle.createQuery(LAST_MARK).mapTo(Long.class).one();
    }

    /** Marks that come meanwhile are left to who asks later: it would never end while others write. */
    private static boolean isBehind(Handle handle, long last) {
        return handle.createQuery(IS_BEHIND)
                .bind("last", last)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * How many events were numbered and marks settled. The lock comes in a statement of its own: the next one sees what was numbered
     * while it was waited for.
     */
    private static long number(Handle handle, long last) {
        handle.createQuery("select position from ledger_feed for update")
                .mapTo(Long.class)
                .one();
        return handle.createQuery(NUMBER)
                .bind("last", last)
                .bind("marks", MARKS_AT_ONCE)
                .bind("events", EVENTS_OF_A_CHAIN_AT_ONCE)
                .mapTo(Long.class)
                .one();
    }
}
