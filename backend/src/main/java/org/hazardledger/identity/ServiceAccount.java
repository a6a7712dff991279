package org.hazardledger.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The account of a program, as those see it who may issue and revoke it.
 *
 * @param clientId with its secret it signs in at the identity server by client credentials
 * @param active false once it was revoked or disabled: its next request is refused, whatever token it holds
 * @param lastUsedAt to within some seconds; null when it was never used
 */
@Schema(name = "ServiceAccount")
public record ServiceAccount(
        UUID id,
        String clientId,
        String name,
        Place organisation,
        List<ServiceScope> scopes,
        boolean active,
        String issuedBy,
        Instant issuedAt,
        Instant secretChangedAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        long version) {

    /** Where it reaches. */
    @Schema(name = "ServiceAccountOrganisation")
    public record Place(UUID id, String code, String name, String level) {}

    /** The account as it comes from SQL. */
    public record Row(
            UUID id,
            String clientId,
            String identityClient,
            String name,
            UUID organisationId,
            String organisationCode,
            String organisationName,
            String level,
            List<UUID> lineage,
            List<String> scopes,
            boolean enabled,
            String issuedBy,
            Instant issuedAt,
            Instant secretChangedAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt,
            long version) {

        Seat seat() {
            return new Seat(organisationId, level, lineage, Role.INTEGRATION, null);
        }

        ServiceAccount view() {
            return new ServiceAccount(
                    id,
                    clientId,
                    name,
                    new Place(organisationId, organisationCode, organisationName, level),
                    scopes.stream().map(ServiceScope::valueOf).sorted().toList(),
                    enabled && revokedAt == null,
                    issuedBy,
                    issuedAt,
                    secretChangedAt,
                    revokedAt,
                    lastUsedAt,
                    version);
        }
    }
}
