package org.hazardledger.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What the caller was told of. Whoever has lost sight of a hazard or a school since has lost the notices about it too: the
 * scope is asked when they are read, not when they were written.
 */
@ApplicationScoped
public class Notices {

    private static final String VISIBLE = """
            from notice n
            join organisation s on s.id = n.organisation_id
            where n.person_id = :person and (s.district_id = any(:districts) or s.id = any(:schools))
            """;

    private static final String READ = """
            select n.id, n.kind, n.at, n.read_at,
                jsonb_build_object('id', s.id, 'code', s.code, 'name', s.official_name) as school,
                case when h.id is not null then jsonb_build_object('id', h.id, 'number', h.number,
                    'description', h.description) end as hazard,
                case when b.id is not null then jsonb_build_object('id', b.id, 'period', b.period) end as submission,
                case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name,
                    'useState', e.content -> 'details' ->> 'to') end as building,
                n.amount, e.content -> 'actor' ->> 'name' as by_name,
                cast(e.content -> 'details' ->> 'approved' as boolean) as approved,
                case n.kind when 'SENT_BACK' then e.content -> 'details' ->> 'reason' end as send_back_reason,
                case n.kind when 'SENT_BACK' then e.content -> 'details' ->> 'note'
                    when 'USE_REFUSED' then e.content -> 'details' ->> 'note'
                    when 'USE_CHANGED' then coalesce(e.content -> 'details' ->> 'note', e.content -> 'details' ->> 'reason')
                    else coalesce(e.content -> 'details' ->> 'reason', e.content -> 'details' ->> 'note') end as reason,
                cast(e.content -> 'details' ->> 'dueDate' as date) as due_date
            from (select n.*\s""" + VISIBLE + """
                %s) n
            join organisation s on s.id = n.organisation_id
            left join hazard h on h.id = n.subject_id
            left join submission b on b.id = n.subject_id
            left join building u on u.id = n.subject_id
            join lateral (select cast(content as jsonb) as content from ledger_event
                where organisation_id = n.organisation_id and sequence = n.sequence) e on true
            order by n.id desc
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    Notices(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Newest first. */
    Page<Notice> page(Caller caller, NoticeFilter filter) {
        int limit = filter.limit();
        String narrowed = """
                and (not :unread or n.read_at is null) and (cast(:after as uuid) is null or n.id < :after)
                order by n.id desc limit :fetched""";
        return jdbi.withHandle(handle -> Page.of(
                bind(handle.createQuery(READ.formatted(narrowed)), caller)
                        .bind("unread", filter.unread)
                        .bind("after", Cursor.afterId(filter.cursor()))
                        .bind("fetched", limit + 1)
                        .mapTo(Notice.class)
                        .list(),
                limit,
                notice -> Cursor.of(notice.id()),
                filter.total() ? new Page.Total(count(caller, filter.unread), true) : null));
    }

    /** How many the caller has not read. */
    public long unread(Caller caller) {
        return count(caller, true);
    }

    private long count(Caller caller, boolean unread) {
        return jdbi.withHandle(handle -> bind(
                        handle.createQuery("select count(*) " + VISIBLE + (unread ? " and n.read_at is null" : "")),
                        caller)
                .mapTo(Long.class)
                .one());
    }

    /** Marks one as read and answers it; read before, it stays as it was. */
    Notice read(Caller caller, UUID id) {
        jdbi.useHandle(handle -> bind(
                        handle.createUpdate("update notice set read_at = :now where id in (select n.id " + VISIBLE
                                + " and n.id = :id and n.read_at is null)"),
                        caller)
                .bind("id", id)
                .bind("now", BusinessTime.now(clock))
                .execute());
        return jdbi.withHandle(handle -> bind(handle.createQuery(READ.formatted("and n.id = :id")), caller)
                .bind("id", id)
                .mapTo(Notice.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /**
     * Marks as read what was there when the reader looked.
     *
     * @param upTo the newest notice they saw; what came after it stays unread
     * @return how many were marked
     */
    int readAll(Caller caller, UUID upTo) {
        return jdbi.withHandle(handle -> bind(
                        handle.createUpdate("update notice set read_at = :now where id in (select n.id " + VISIBLE
                                + " and n.id <= :upTo and n.read_at is null)"),
                        caller)
                .bind("upTo", upTo)
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Caller caller) {
        return statement
                .bind("person", caller.personId())
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray());
    }
}
