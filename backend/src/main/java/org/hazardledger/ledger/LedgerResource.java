package org.hazardledger.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.CurrentCaller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.Page;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;

/** Heads of the chains, to be kept outside, and their verification. */
@Path("/api/v1/ledger")
@Tag(name = "Ledger")
class LedgerResource {

    private final CurrentCaller current;
    private final Jdbi jdbi;

    LedgerResource(CurrentCaller current, Jdbi jdbi) {
        this.current = current;
        this.jdbi = jdbi;
    }

    /** Where a chain ends: whoever keeps this pair can tell later whether anything before it was changed. */
    public record LedgerHead(UUID organisationId, String organisationCode, long sequence, String hash) {}

    @GET
    @Path("/heads")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.AUDITOR_NAME})
    @Operation(operationId = "listLedgerHeads", summary = "Heads of the chains in scope, to be kept outside")
    public Page<LedgerHead> heads() {
        Caller caller = current.get();
        List<LedgerHead> heads = jdbi.withHandle(handle -> handle.createQuery("""
                        select h.organisation_id, o.code as organisation_code, h.sequence, h.hash
                        from ledger_head h join organisation o on o.id = h.organisation_id
                        where o.district_id = any(:districts) or o.id = any(:schools)
                        order by o.code""")
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(LedgerHead.class)
                .list());
        return new Page<>(heads, null, null);
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Role.SCHOOL_NAME, Role.DISTRICT_NAME, Role.INSPECTOR_NAME, Role.AUDITOR_NAME})
    @Operation(
            operationId = "verifyLedger",
            summary = "Recompute the chain of one organisation and name the first event that does not hold")
    public ChainVerifier.Finding verify(@QueryParam("organisation") @NotNull UUID organisationId) throws SQLException {
        Caller caller = current.get();
        jdbi.withHandle(handle -> handle.createQuery("""
                        select true from organisation where id = :id
                        and (district_id = any(:districts) or id = any(:schools))""")
                .bind("id", organisationId)
                .bind("districts", caller.scope().districtArray())
                .bind("schools", caller.scope().schoolArray())
                .mapTo(Boolean.class)
                .findOne()
                .orElseThrow(Problem::notFound));
        return jdbi.withHandle(handle -> ChainVerifier.verify(handle.getConnection(), organisationId));
    }
}
