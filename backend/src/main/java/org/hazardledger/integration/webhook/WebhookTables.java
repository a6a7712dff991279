package org.hazardledger.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.NewestFirst;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Subscriptions: those of the organisations the caller manages, and a program's own. */
@ApplicationScoped
class WebhookTables {

    /** While it holds, whoever made subscription {@code w} may still hear of its organisation {@code o}. */
    static final String OWNER_REACHES = """
            exists (select 1 from person p join membership m on m.person_id = p.id and m.ended_at is null
                where p.id = w.owner_id and p.enabled and o.lineage @> array[m.organisation_id])""";

    private static final String MANAGED = """
            select w.id, w.name, o.id as organisation_id, o.code as organisation_code, o.official_name as organisation_name,
                   w.url, w.event_types, w.enabled, w.enabled and %s as active, c.name as created_by, w.created_at,
                   (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.state = 'PENDING') as pending,
                   (select count(*) from webhook_delivery d where d.webhook_id = w.id and d.state = 'DEAD') as dead,
                   (select max(d.finished_at) from webhook_delivery d
                    where d.webhook_id = w.id and d.state = 'DELIVERED') as last_delivered_at,
                   w.version
            from webhook w join organisation o on o.id = w.organisation_id join person c on c.id = w.owner_id
            where (o.lineage && :managed or (w.owner_id = :person and o.lineage && :own))
            """.formatted(OWNER_REACHES);

    private static final NewestFirst<Webhook> LIST = new NewestFirst<>(Webhook.class, MANAGED, "w.id", Webhook::id);

    private final Jdbi jdbi;
    private final Clock clock;

    WebhookTables(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Where an organisation stands in the tree. */
    public record Place(UUID id, List<UUID> lineage) {}

    /** An organisation within the caller's reach. */
    Place requirePlace(Caller caller, UUID organisationId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, lineage from organisation where id = :id and lineage && :places")
                .bind("id", organisationId)
                .bind("places", ids(caller.memberships()))
                .mapTo(Place.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    Page<Webhook> page(Caller caller, @Nullable Integer asked, @Nullable String cursor) {
        return LIST.page(jdbi, query -> bind(query, caller), asked, cursor);
    }

    Webhook require(Caller caller, UUID id) {
        return find(caller, id, "");
    }

    Webhook lock(Caller caller, UUID id) {
        return find(caller, id, " for update of w");
    }

    private Webhook find(Caller caller, UUID id, String lock) {
        return jdbi.withHandle(handle -> bind(handle.createQuery(MANAGED + " and w.id = :id" + lock), caller)
                .bind("id", id)
                .mapTo(Webhook.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }

    /** Begins with the next event there is: what was before is in the change feed. */
    UUID insert(Caller caller, NewWebhook webhook, String secret) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into webhook (id, name, organisation_id, owner_id, url, event_types, secret, position,
                            created_at)
                        values (:id, :name, :organisation, :owner, :url, :types, :secret,
                            (select position from ledger_feed), :now)""")
                .bind("id", id)
                .bind("name", webhook.name().strip())
                .bind("organisation", webhook.organisationId())
                .bind("owner", caller.personId())
                .bind("url", webhook.url().strip())
                .bindArray("types", String.class, sorted(webhook.eventTypes()))
                .bind("secret", secret)
                .bind("now", BusinessTime.now(clock))
                .execute());
        return id;
    }

    void update(UUID id, WebhookPatch patch) {
        Set<String> types = patch.eventTypes();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook set name = coalesce(:name, name), url = coalesce(:url, url),
                            event_types = coalesce(cast(:types as text[]), event_types),
                            enabled = coalesce(:enabled, enabled), version = version + 1
                        where id = :id""")
                .bind("id", id)
                .bind("name", patch.name())
                .bind("url", patch.url() == null ? null : patch.url().strip())
                .bind("types", types == null ? null : types.stream().sorted().toArray(String[]::new))
                .bind("enabled", patch.enabled())
                .execute());
    }

    /** The previous secret goes on signing for a while, so that the receiver has time to change. */
    Instant changeSecret(UUID id, String secret, Duration grace) {
        Instant until = BusinessTime.now(clock).plus(grace);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook set previous_secret = secret, previous_until = :until, secret = :secret,
                            version = version + 1
                        where id = :id""")
                .bind("id", id)
                .bind("secret", secret)
                .bind("until", until)
                .execute());
        return until;
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from webhook where id = :id")
                .bind("id", id)
                .execute());
    }

    private static List<String> sorted(Set<String> types) {
        return types.stream().sorted().toList();
    }

    private static Query bind(Query query, Caller caller) {
        return query.bind("person", caller.personId())
                .bind(
                        "managed",
                        ids(caller.memberships().stream()
                                .filter(WebhookTables::manages)
                                .toList()))
                .bind("own", ids(caller.memberships()));
    }

    /** As with accounts: the principal of a school, the people of a district. */
    static boolean manages(Membership membership) {
        return membership.role() == Role.DISTRICT
                || (membership.role() == Role.SCHOOL && membership.post() == Post.PRINCIPAL);
    }

    private static UUID[] ids(List<Membership> memberships) {
        return memberships.stream().map(Membership::organisationId).toArray(UUID[]::new);
    }
}
