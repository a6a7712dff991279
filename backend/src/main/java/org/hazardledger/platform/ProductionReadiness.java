package org.hazardledger.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether the settings are fit to start with. A missing setting is said before any server is looked for; in production,
 * demo secrets, a public address without TLS and a database role that could rewrite the ledger are refused. Each finding
 * is one sentence that says what to do.
 */
public final class ProductionReadiness {

    private static final List<String> NEEDED = List.of(
            "HL_PUBLIC_URL",
            "HL_DB_URL",
            "HL_DB_USER",
            "HL_DB_PASSWORD",
            "HL_DB_MIGRATION_USER",
            "HL_DB_MIGRATION_PASSWORD",
            "HL_S3_ENDPOINT",
            "HL_S3_ACCESS_KEY",
            "HL_S3_SECRET_KEY",
            "HL_OIDC_URL",
            "HL_KEYCLOAK_ADMIN_URL",
            "HL_KEYCLOAK_REALM",
            "HL_KEYCLOAK_PROVISIONER_SECRET");

    private static final List<String> SECRETS =
            List.of("HL_DB_PASSWORD", "HL_DB_MIGRATION_PASSWORD", "HL_S3_SECRET_KEY", "HL_KEYCLOAK_PROVISIONER_SECRET");

    /** Secrets everybody knows: those of the embedded run, of examples and of the servers' own first start. */
    private static final Set<String> KNOWN_SECRETS = Set.of(
            "demo", "demo-importer", "admin", "password", "postgres", "minioadmin", "secret", "changeme", "test");

    private static final int SHORTEST_SECRET = 12;

    private final UnaryOperator<@Nullable String> settings;
    private final List<String> findings = new ArrayList<>();

    private ProductionReadiness(UnaryOperator<@Nullable String> settings) {
        this.settings = settings;
    }

    /** One sentence for each reason not to start; none when all is well. */
    public static List<String> findings(Map<String, String> settings) {
        ProductionReadiness check = new ProductionReadiness(settings::get);
        check.needed();
        String mode = settings.getOrDefault("HL_MODE", "production");
        if (mode.equals("production")) {
            check.secrets();
            check.addresses();
            check.roles();
        } else if (!mode.equals("embedded")) {
            check.findings.add("HL_MODE is neither production nor embedded: leave it out to run for real.");
        }
        return List.copyOf(check.findings);
    }

    private void needed() {
        for (String name : NEEDED) {
            if (value(name).isBlank()) {
                findings.add(name + " is not set: the service does not guess it, see the table in deploy/README.md.");
            }
        }
    }

    private void secrets() {
        for (String name : SECRETS) {
            String secret = value(name);
            if (secret.isBlank()) {
                continue;
            }
            if (KNOWN_SECRETS.contains(secret.toLowerCase())
                    || secret.toLowerCase().startsWith("demo")) {
                findings.add(name + " is a secret everybody knows: set one of your own.");
            } else if (secret.length() < SHORTEST_SECRET) {
                findings.add(name + " is shorter than " + SHORTEST_SECRET + " characters: set a longer one.");
            }
        }
    }

    private void addresses() {
        for (String name : List.of("HL_PUBLIC_URL", "HL_OIDC_URL")) {
            String address = value(name);
            if (!address.isBlank() && !isSecure(address)) {
                findings.add(name + " is not an https address: tokens and photos would travel in the open.");
            }
        }
        if ("0".equals(value("HL_RATE_ACCOUNT")) || "0".equals(value("HL_RATE_ADDRESS"))) {
            findings.add("HL_RATE_ACCOUNT or HL_RATE_ADDRESS is 0: production keeps a limit on requests.");
        }
    }

    private void roles() {
        String application = value("HL_DB_USER");
        if (!application.isBlank() && application.equals(value("HL_DB_MIGRATION_USER"))) {
            findings.add(
                    "HL_DB_USER is also HL_DB_MIGRATION_USER: the service could rewrite the ledger, use two roles.");
        }
        if (application.equals("postgres")) {
            findings.add("HL_DB_USER is the superuser of the database: give the service a role of its own.");
        }
    }

    private String value(String name) {
        String value = settings.apply(name);
        return value == null ? "" : value.strip();
    }

    private static boolean isSecure(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
