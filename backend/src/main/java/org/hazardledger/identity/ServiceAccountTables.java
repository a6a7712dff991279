package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.NewestFirst;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows behind the accounts of programs. */
@ApplicationScoped
class ServiceAccountTables {

    private static final String IN_REACH = """
            select a.id, a.client_id, a.identity_client, p.name, o.id as organisation_id, o.code as organisation_code,
                   o.official_name as organisation_name, o.level, o.lineage, a.scopes, p.enabled, i.name as issued_by,
                   a.issued_at, a.secret_changed_at, a.revoked_at, a.version,
                   (select max(u.last_at) from service_account_use u where u.account_id = a.id) as last_used_at
            from service_account a
            join person p on p.id = a.id
            join person i on i.id = a.issued_by
            join organisation o on o.id = a.organisation_id
            where o.lineage && :places""";

    private static final NewestFirst<ServiceAccount.Row> LIST =
            new NewestFirst<>(ServiceAccount.Row.class, IN_REACH, "a.id", ServiceAccount.Row::id);

    private final Jdbi jdbi;
    private final Clock clock;

    ServiceAccountTables(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    Page<ServiceAccount> page(Caller caller, @Nullable Integer asked, @Nullable String cursor) {
        return LIST.page(jdbi, query -> query.bind("places", managed(caller)), asked, cursor)
                .map(ServiceAccount.Row::view);
    }

    ServiceAccount.Row require(Caller caller, UUID id) {
        return find(caller, id, "");
    }

    ServiceAccount.Row lock(Caller caller, UUID id) {
        return find(caller, id, " for update of a");
    }

    private ServiceAccount.Row find(Caller caller, UUID id, String lock) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_REACH + " and a.id = :id" + lock)
                .bind("places", managed(caller))
                .bind("id", id)
                .mapTo(ServiceAccount.Row.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    void insert(UUID id, String clientId, String identityClient, NewServiceAccount account, Caller caller) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into service_account (id, client_id, identity_client, organisation_id, scopes, issued_by,
                            issued_at, secret_changed_at)
                        values (:id, :client, :identityClient, :organisation, :scopes, :caller, :now, :now)""")
                .bind("id", id)
                .bind("client", clientId)
                .bind("identityClient", identityClient)
                .bind("organisation", account.organisationId())
                .bindArray(
                        "scopes",
                        String.class,
                        account.scopes().stream().map(Enum::name).toArray())
                .bind("caller", caller.personId())
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    void secretChanged(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update service_account set secret_changed_at = :now, version = version + 1 where id = :id")
                .bind("id", id)
                .bind("now", BusinessTime.now(clock))
                .execute());
    }

    /** From here on no request of the account is answered, and its membership has ended. */
    void revoke(UUID id, Caller caller) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update service_account set revoked_at = :now, revoked_by = :caller, version = version + 1
                            where id = :id""")
                    .bind("id", id)
                    .bind("caller", caller.personId())
                    .bind("now", BusinessTime.now(clock))
                    .execute();
            handle.createUpdate("update person set enabled = false, version = version + 1 where id = :id")
                    .bind("id", id)
                    .execute();
            handle.createUpdate("update membership set ended_at = :now where person_id = :id and ended_at is null")
                    .bind("id", id)
                    .bind("now", BusinessTime.now(clock))
                    .execute();
        });
    }

    /** What the account of a program may do; both when it was not issued here. */
    Set<String> scopes(UUID personId) {
        return jdbi.withHandle(handle -> handle.createQuery("select unnest(scopes) from service_account where id = :id")
                .bind("id", personId)
                .mapTo(String.class)
                .set());
    }

    /** Organisations at and below which the caller may manage accounts at all. */
    private static UUID[] managed(Caller caller) {
        return caller.memberships().stream()
                .filter(m -> m.role() == Role.DISTRICT || (m.role() == Role.SCHOOL && m.post() == Post.PRINCIPAL))
                .map(Membership::organisationId)
                .toArray(UUID[]::new);
    }
}
