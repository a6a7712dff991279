package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** People and their memberships, found by the subject of a token in one statement. */
@ApplicationScoped
class Callers {

    private static final String FIND = """
            select p.id, p.username, p.name, p.subject, coalesce((
                select jsonb_agg(jsonb_build_object(
                    'id', m.id, 'role', m.role, 'post', m.post,
                    'organisationId', o.id, 'organisationName', o.official_name, 'organisationCode', o.code,
                    'level', o.level,
                    'districts', case o.level
                        when 'SCHOOL' then '[]'::jsonb
                        when 'DISTRICT' then jsonb_build_array(o.id)
                        else coalesce((select jsonb_agg(d.id order by d.code) from organisation d
                              where d.lineage @> array[o.id] and d.level = 'DISTRICT'), '[]'::jsonb) end)
                    order by m.started_at, m.id)
                from membership m join organisation o on o.id = m.organisation_id
                where m.person_id = p.id and m.ended_at is null), '[]'::jsonb) as memberships
            from person p
            where p.enabled and (p.subject = :subject or (p.subject is null and p.username = :username))
            """;

    private final Jdbi jdbi;

    Callers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public record Row(
            UUID id,
            String username,
            String name,
            @Nullable String subject,
            @Json List<Membership> memberships) {}

    Optional<Caller> find(String subject, String username, Set<Role> roles, @Nullable Instant authenticatedAt) {
        return jdbi.withHandle(handle -> {
            Optional<Row> found = handle.createQuery(FIND)
                    .bind("subject", subject)
                    .bind("username", username)
                    .mapTo(Row.class)
                    .findFirst();
            found.filter(row -> row.subject() == null)
                    .ifPresent(row -> handle.createUpdate(
                                    "update person set subject = :subject where id = :id and subject is null")
                            .bind("subject", subject)
                            .bind("id", row.id())
                            .execute());
            return found.map(
                    row -> Caller.of(row.id(), row.username(), row.name(), roles, row.memberships(), authenticatedAt));
        });
    }
}
