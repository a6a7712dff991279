package org.hazardledger.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hazardledger.platform.Owner;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The caller of this request, read from the database each time: a transfer or a revocation acts at once,
 * whatever an older token says.
 */
@RequestScoped
public class CurrentCaller implements Owner {

    @Inject
    SecurityIdentity identity;

    @Inject
    Callers callers;

    @ConfigProperty(name = "hazard-ledger.mode")
    String mode;

    private @Nullable Caller caller;

    /** The caller; 403 when the account is unknown to this register or disabled. */
    public Caller get() {
        if (caller == null) {
            caller = load();
        }
        return caller;
    }

    @Override
    public UUID personId() {
        return get().personId();
    }

    /** Reads the caller once more, on whatever thread and however much later. */
    public CallerAgain again() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Problem.forbidden();
        }
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.realmName()))
                .collect(Collectors.toUnmodifiableSet());
        String subject = token.getSubject();
        String username = token.getClaim("preferred_username");
        Instant authenticatedAt = authenticatedAt(token);
        Callers read = callers;
        return () -> read.find(subject, username, roles, authenticatedAt);
    }

    private Caller load() {
        return again().read().orElseThrow(Problem::forbidden);
    }

    /**
     * When the person proved who they are. The password grant of the embedded realm carries no auth_time, but
     * issues no refresh token either: each of its tokens comes from a password.
     */
    private @Nullable Instant authenticatedAt(JsonWebToken token) {
        // Asked for its value, a token without the claim answers 0: the year 1970 would never be fresh.
        if (token.getClaimNames().contains("auth_time")) {
            Object claim = token.getClaim("auth_time");
            return Instant.ofEpochSecond(Long.parseLong(claim.toString()));
        }
        boolean passwordOfEmbeddedRealm = "embedded".equals(mode) && "hazard-ledger-cli".equals(token.getClaim("azp"));
        return passwordOfEmbeddedRealm ? Instant.ofEpochSecond(token.getIssuedAtTime()) : null;
    }
}
