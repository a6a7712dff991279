package org.hazardledger.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hazardledger.hazard.MajorsImported;
import org.hazardledger.ledger.Recorded;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells everybody concerned, in the transaction of the event: one statement finds them and writes their notices, however
 * many they are. Nobody is told of what they did themselves.
 */
@ApplicationScoped
class NoticeWriter {

    private static final String TELL = """
            insert into notice (id, person_id, kind, organisation_id, sequence, subject_id, at)
            select uuid_v7(), p.id, :kind, :organisation, :sequence, :subject, :at
            from person p
            where p.enabled and p.id is distinct from cast(:actor as uuid) and p.id in (%s)
            on conflict do nothing
            """;

    /** Points at the report of one of them. More of the same import are added, and unread again. */
    private static final String TELL_OF_IMPORT = """
            insert into notice (id, person_id, kind, organisation_id, sequence, subject_id, amount, at)
            select uuid_v7(), p.id, 'MAJORS_IMPORTED', e.organisation_id, e.sequence, :origin, :amount, :at
            from person p join ledger_event e on e.subject_id = :hazard and e.type = 'MAJOR_REPORTED'
            where p.enabled and p.id <> :actor and p.id in (%s)
            on conflict (person_id, subject_id) where kind = 'MAJORS_IMPORTED'
            do update set amount = notice.amount + excluded.amount, read_at = null
            """;

    private final Jdbi jdbi;

    NoticeWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void tell(@Observes Recorded event) {
        NoticeKind.of(event.type()).ifPresent(kind -> write(kind, event));
    }

    void tell(@Observes MajorsImported majors) {
        jdbi.useHandle(handle -> handle.createUpdate(TELL_OF_IMPORT.formatted(NoticeKind.MAJORS_IMPORTED.recipients()))
                .bind("organisation", majors.schoolId())
                .bind("hazard", majors.hazardId())
                .bind("origin", majors.origin())
                .bind("amount", majors.amount())
                .bind("actor", majors.actorId())
                .bind("at", majors.at())
                .execute());
    }

    private void write(NoticeKind kind, Recorded event) {
        jdbi.useHandle(handle -> handle.createUpdate(TELL.formatted(kind.recipients()))
                .bind("kind", kind.name())
                .bind("organisation", event.organisationId())
                .bind("sequence", event.sequence())
                .bind("subject", event.subjectId())
                .bind("actor", event.actorId())
                .bind("at", event.at())
                .execute());
    }
}
