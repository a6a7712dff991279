package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who belongs to an organisation at present, for rooms that write down what its people did. */
@ApplicationScoped
public class Members {

    private final Jdbi jdbi;

    Members(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The name of a person who holds a post in this very organisation. */
    public Optional<String> nameAt(UUID personId, UUID organisationId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.name from person p
                        where p.id = :person and exists (select 1 from membership m
                            where m.person_id = p.id and m.organisation_id = :organisation and m.ended_at is null)""")
                .bind("person", personId)
                .bind("organisation", organisationId)
                .mapTo(String.class)
                .findOne());
    }
}
