package org.hazardledger.notice;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Who has a part in what an event is about, as SQL over {@code :organisation}, {@code :sequence} and {@code :subject}. Read
 * from what was kept before the event: the transition itself may not have been written yet.
 */
final class Recipients {

    private static final String LAST_SIGNED = "(select max(round) from hazard_signature where hazard_id = :subject)";

    /** Both signers, whoever accepted, and whoever did what closed it. */
    static final String CLOSERS = """
            select g.person_id from hazard_signature g where g.hazard_id = :subject and g.round = %1$s
            union
            select cast(v -> 'by' ->> 'id' as uuid) from hazard h, jsonb_array_elements(h.verifications) v
            where h.id = :subject and v ->> 'outcome' = 'ACCEPTED' and cast(v ->> 'round' as int) = %1$s
            union
            (select e.actor_id from ledger_event e where e.subject_id = :subject and e.type = 'HAZARD_CLOSED'
             order by e.sequence desc limit 1)""".formatted(LAST_SIGNED);

    static final String RECTIFIERS = """
            select cast(h.rectification -> 'by' ->> 'id' as uuid) from hazard h where h.id = :subject
            union
            select cast(h.plan ->> 'responsibleId' as uuid) from hazard h where h.id = :subject
            union
            """ + post("RESPONSIBLE");

    static final String ASKER_OF_EXTENSION = """
            select cast(x -> 'requestedBy' ->> 'id' as uuid)
            from hazard h, jsonb_array_elements(h.extensions) x, ledger_event e
            where h.id = :subject and e.organisation_id = :organisation and e.sequence = :sequence
              and x ->> 'id' = cast(e.content as jsonb) -> 'details' ->> 'extension'""";

    static final String ASKER_OF_PROPOSAL = """
            select cast(x -> 'by' ->> 'id' as uuid)
            from hazard h, jsonb_array_elements(h.proposals) x, ledger_event e
            where h.id = :subject and e.organisation_id = :organisation and e.sequence = :sequence
              and x ->> 'id' = cast(e.content as jsonb) -> 'details' ->> 'proposal'""";

    /** Whoever proposed the change of use that was decided last. */
    static final String ASKER_OF_USE = """
            (select c.proposed_by from building_use_change c where c.building_id = :subject
             order by c.proposed_at desc limit 1)""";

    /** Of the school of the chain. */
    static final String OF_DISTRICT = """
            select m.person_id from organisation s join membership m on m.organisation_id = s.district_id
            where s.id = :organisation and m.role = 'DISTRICT' and m.ended_at is null""";

    static final String ABOVE_DISTRICT = """
            select m.person_id
            from hazard h
            join organisation d on d.id = h.district_id
            join membership m on m.role = 'DISTRICT' and m.ended_at is null
                and (m.organisation_id = d.parent_id or (m.organisation_id = d.id and m.post = 'HEAD'))
            where h.id = :subject""";

    private Recipients() {}

    /** Who holds one of these posts at the school of the chain. */
    static String post(String... posts) {
        String names = Arrays.stream(posts).map(post -> "'" + post + "'").collect(Collectors.joining(", "));
        return "select m.person_id from membership m where m.organisation_id = :organisation and m.ended_at is null"
                + " and m.post in (" + names + ")";
    }
}
