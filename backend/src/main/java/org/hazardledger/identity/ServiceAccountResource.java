package org.hazardledger.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Idempotent;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Revision;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Accounts of programs. */
@Path("/api/v1/service-accounts")
@Tag(name = "Integration")
@RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME})
class ServiceAccountResource {

    private static final int DAYS_SHOWN = 30;

    private final CurrentCaller current;
    private final ServiceAccounts accounts;
    private final ServiceAccountTables tables;
    private final ServiceUse use;
    private final Clock clock;

    ServiceAccountResource(
            CurrentCaller current, ServiceAccounts accounts, ServiceAccountTables tables, ServiceUse use, Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.tables = tables;
        this.use = use;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listServiceAccounts",
            summary = "Accounts of programs the caller may manage, the newest first",
            description =
                    "Those of the caller's own organisation and, for a district, of its schools; revoked ones too.")
    public Page<ServiceAccount> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return tables.page(current.get(), limit, cursor);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "issueServiceAccount",
            summary = "Issue an account for a program of an organisation",
            description = "The secret is in this answer and nowhere else. The account reaches the organisation and what"
                    + " lies below it, with the role integration.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IssuedServiceAccount.class)))
    public RestResponse<IssuedServiceAccount> issue(@Valid @NotNull NewServiceAccount account) {
        IssuedServiceAccount issued = accounts.issue(current.get(), account);
        return Revision.created(
                issued,
                URI.create("/api/v1/service-accounts/" + issued.account().id()),
                issued.account().version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getServiceAccount", summary = "One account of a program")
    public RestResponse<ServiceAccount> get(@PathParam("id") UUID id) {
        ServiceAccount account = tables.require(current.get(), id).view();
        return Revision.ok(account, account.version());
    }

    @POST
    @Path("/{id}/secret")
    @Idempotent
    @Operation(
            operationId = "changeServiceAccountSecret",
            summary = "Give the account another secret; the old one ends at once")
    public RestResponse<IssuedServiceAccount> changeSecret(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IssuedServiceAccount issued = accounts.changeSecret(current.get(), id, ifMatch);
        return Revision.ok(issued, issued.account().version());
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @Operation(
            operationId = "revokeServiceAccount",
            summary = "Revoke the account: its next request is refused",
            description = "For good. What the account did stays in the ledger and in its usage.")
    public RestResponse<ServiceAccount> revoke(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        ServiceAccount account = accounts.revoke(current.get(), id, ifMatch);
        return Revision.ok(account, account.version());
    }

    @GET
    @Path("/{id}/usage")
    @Operation(
            operationId = "listServiceAccountUsage",
            summary = "What the account did in the last thirty days, by day and operation")
    public Page<ServiceUsage> usage(@PathParam("id") UUID id) {
        tables.require(current.get(), id);
        return new Page<>(use.of(id, BusinessTime.today(clock).minusDays(DAYS_SHOWN)), null, null);
    }
}
