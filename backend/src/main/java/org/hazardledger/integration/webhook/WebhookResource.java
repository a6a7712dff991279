package org.hazardledger.integration.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.ledger.Publicity;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.RequestContext;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Subscriptions to events. What was brought by them is in {@link DeliveryResource}. */
@Path("/api/v1/webhooks")
@Tag(name = "Integration")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
class WebhookResource {

    private final CurrentCaller current;
    private final Webhooks webhooks;
    private final WebhookTables tables;
    private final RequestContext request;

    WebhookResource(CurrentCaller current, Webhooks webhooks, WebhookTables tables, RequestContext request) {
        this.current = current;
        this.request = request;
        this.webhooks = webhooks;
        this.tables = tables;
    }

    @GET
    @Operation(
            operationId = "listWebhooks",
            summary = "Subscriptions the caller manages, the newest first",
            description =
                    "A program sees its own, the principal those of the school, a district those of its schools too.")
    public Page<Webhook> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return tables.page(current.get(), limit, cursor);
    }

    /** A kind of event, and what it is called in the language of the request. */
    @Schema(name = "WebhookEventType")
    public record EventType(String type, String text) {}

    @GET
    @Path("/event-types")
    @Operation(operationId = "listWebhookEventTypes", summary = "The kinds of events there are to hear of")
    public Page<EventType> eventTypes() {
        List<EventType> types = Publicity.PUBLISHED.stream()
                .map(type -> new EventType(type, request.messages().text("event." + type)))
                .toList();
        return new Page<>(types, null, null);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "createWebhook",
            summary = "Subscribe to events of an organisation and what lies below it",
            description = """
                    Each event from now on is posted to `url` as a CloudEvent (structured JSON), signed as the Standard
                    Webhooks specification says by the `secret` of this answer, which is not shown again. Any 2xx within
                    15 seconds is an acknowledgement; other answers are tried again for a day, then the delivery is dead
                    and can be replayed. 410 ends the subscription. Redirects are not followed; addresses of private
                    networks are refused, now and whenever a connection is made.""")
    @APIResponse(
            responseCode = "201",
            description = "Subscribed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WebhookWithSecret.class)))
    public RestResponse<WebhookWithSecret> create(@Valid @NotNull NewWebhook webhook) {
        WebhookWithSecret created = webhooks.subscribe(current.get(), webhook);
        return Revision.created(
                created,
                URI.create("/api/v1/webhooks/" + created.webhook().id()),
                created.webhook().version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "One subscription")
    public RestResponse<Webhook> get(@PathParam("id") UUID id) {
        Webhook webhook = tables.require(current.get(), id);
        return Revision.ok(webhook, webhook.version());
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "patchWebhook", summary = "Change a subscription, pause it or let it go on")
    public RestResponse<Webhook> patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WebhookPatch patch) {
        Webhook webhook = webhooks.change(current.get(), id, ifMatch, patch);
        return Revision.ok(webhook, webhook.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "End a subscription and forget its deliveries")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        webhooks.unsubscribe(current.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/secret")
    @Idempotent
    @Operation(
            operationId = "changeWebhookSecret",
            summary = "Give a subscription another secret",
            description = "For a day deliveries carry a signature by each of the two, so that no event is refused.")
    public RestResponse<WebhookWithSecret> changeSecret(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        WebhookWithSecret changed = webhooks.changeSecret(current.get(), id, ifMatch);
        return Revision.ok(changed, changed.webhook().version());
    }
}
