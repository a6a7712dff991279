package org.hazardledger.integration.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Cursor;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Limit;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was brought by a subscription, and bringing it again. */
@Path("/api/v1/webhooks/{id}/deliveries")
@Tag(name = "Integration")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INTEGRATION_NAME})
class DeliveryResource {

    private final CurrentCaller current;
    private final WebhookTables webhooks;
    private final Deliveries deliveries;

    DeliveryResource(CurrentCaller current, WebhookTables webhooks, Deliveries deliveries) {
        this.current = current;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
    }

    @GET
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "Deliveries of a subscription with every attempt, the newest first")
    public Page<Delivery> list(
            @PathParam("id") UUID id,
            @QueryParam("state") Delivery.@Nullable State state,
            @QueryParam("limit") @Nullable Integer asked,
            @QueryParam("cursor") @Nullable String cursor) {
        webhooks.require(current.get(), id);
        int limit = Limit.of(asked);
        UUID after = Cursor.afterId(cursor);
        Long before = after == null
                ? null
                : deliveries.position(id, after).orElseThrow(() -> Problem.invalid("cursor", "bad-cursor"));
        List<Delivery> found = deliveries.list(id, state, before, limit + 1);
        return Page.of(found, limit, delivery -> Cursor.of(delivery.id()), null);
    }

    @POST
    @Path("/{deliveryId}/replay")
    @Idempotent
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Bring an event once more, under the same `webhook-id`",
            description = "Whether it was acknowledged or given up; one that is still under way is refused.")
    public RestResponse<Delivery> replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
        webhooks.require(current.get(), id);
        if (!deliveries.mayBeReplayed(id, deliveryId)) {
            throw Problem.notFound();
        }
        if (!deliveries.replay(id, deliveryId)) {
            throw Problem.conflict("delivery-under-way");
        }
        return RestResponse.ok(deliveries.find(id, deliveryId).orElseThrow(Problem::notFound));
    }
}
