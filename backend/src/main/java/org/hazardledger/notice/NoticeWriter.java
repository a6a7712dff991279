package org.hazardledger.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    private final Jdbi jdbi;

    NoticeWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void tell(@Observes Recorded event) {
        NoticeKind.of(event.type()).ifPresent(kind -> write(kind, event));
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
