package org.hazardledger.integration.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.integration.feed.Numbering;
import org.hazardledger.ledger.Publicity;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/** Subscriptions are made by who manages an organisation, and by programs for where they reach themselves. */
@ApplicationScoped
class Webhooks {

    private static final Duration GRACE = Duration.ofHours(24);

    private final WebhookTables tables;
    private final TargetRules targets;
    private final Numbering numbering;

    Webhooks(WebhookTables tables, TargetRules targets, Numbering numbering) {
        this.tables = tables;
        this.targets = targets;
        this.numbering = numbering;
    }

    @Transactional
    WebhookWithSecret subscribe(Caller caller, NewWebhook webhook) {
        WebhookTables.Place place = tables.requirePlace(caller, webhook.organisationId());
        boolean allowed = caller.memberships().stream()
                .filter(m -> WebhookTables.manages(m) || m.role() == Role.INTEGRATION)
                .anyMatch(m -> place.lineage().contains(m.organisationId()));
        if (!allowed) {
            throw Problem.forbidden();
        }
        requireTypes(webhook.eventTypes());
        targets.require(webhook.url());
        numbering.catchUp();
        String secret = Secrets.next();
        UUID id = tables.insert(caller, webhook, secret);
        return new WebhookWithSecret(tables.require(caller, id), secret, null);
    }

    @Transactional
    Webhook change(Caller caller, UUID id, @Nullable String ifMatch, WebhookPatch patch) {
        Revision.require(ifMatch, tables.lock(caller, id).version());
        if (patch.eventTypes() != null) {
            requireTypes(patch.eventTypes());
        }
        if (patch.url() != null) {
            targets.require(patch.url());
        }
        tables.update(id, patch);
        return tables.require(caller, id);
    }

    @Transactional
    WebhookWithSecret changeSecret(Caller caller, UUID id, @Nullable String ifMatch) {
        Revision.require(ifMatch, tables.lock(caller, id).version());
        String secret = Secrets.next();
        var until = tables.changeSecret(id, secret, GRACE);
        return new WebhookWithSecret(tables.require(caller, id), secret, until);
    }

    @Transactional
    void unsubscribe(Caller caller, UUID id, @Nullable String ifMatch) {
        Revision.require(ifMatch, tables.lock(caller, id).version());
        tables.delete(id);
    }

    private static void requireTypes(Set<String> types) {
        if (!Publicity.PUBLISHED.containsAll(types)) {
            throw Problem.invalid("/eventTypes", "unknown-event-type");
        }
    }
}
