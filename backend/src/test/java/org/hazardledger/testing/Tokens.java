package org.hazardledger.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hazardledger.identity.Role;

/** Tokens as the identity server issues them, signed with a key of this run. */
public final class Tokens {

    private static final KeyPair KEYS = keys();

    private Tokens() {}

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    /** A token of someone who signed in just now. */
    public static String of(String username, Role... roles) {
        return of(username, Instant.now(), roles);
    }

    /** A token of someone who last proved who they are at the given time. */
    public static String of(String username, Instant authenticatedAt, Role... roles) {
        return of("subject-of-" + username, username, authenticatedAt, roles);
    }

    /** A token of the account of this subject. */
    public static String of(String subject, String username, Instant authenticatedAt, Role... roles) {
        return Jwt.claims()
                .subject(subject)
                .claim("preferred_username", username)
                .claim("auth_time", authenticatedAt.getEpochSecond())
                .claim(
                        "realm_access",
                        Map.of(
                                "roles",
                                List.of(roles).stream().map(Role::realmName).toList()))
                .audience("hazard-ledger-api")
                .issuer("https://identity.test/realms/hazard-ledger")
                .expiresIn(Duration.ofMinutes(10))
                .sign(KEYS.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
