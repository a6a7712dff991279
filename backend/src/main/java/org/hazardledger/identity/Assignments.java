package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/** Posts that hang on another place: somebody of a superior office who signs for a school (decision 5). */
@ApplicationScoped
public class Assignments {

    private final Jdbi jdbi;
    private final Clock clock;

    Assignments(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Ends the posts that people of an office hold at a school which is no longer theirs.
     *
     * @return whose they were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> endOfOffice(UUID schoolId, UUID officeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with ended as (
                            update membership m set ended_at = :now
                            where m.organisation_id = :school and m.ended_at is null and exists (
                                select 1 from membership o where o.person_id = m.person_id
                                    and o.organisation_id = :office and o.ended_at is null)
                            returning m.person_id)
                        update person set version = version + 1 where id in (select person_id from ended)
                        returning id""")
                .bind("now", BusinessTime.now(clock))
                .bind("school", schoolId)
                .bind("office", officeId)
                .mapTo(UUID.class)
                .list());
    }
}
