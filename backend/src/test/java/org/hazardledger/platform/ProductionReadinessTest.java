package org.hazardledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReadinessTest {

    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("HL_PUBLIC_URL", "https://ledger.example.org"),
            Map.entry("HL_DB_URL", "jdbc:postgresql://db:5432/hazard_ledger"),
            Map.entry("HL_DB_USER", "hazard_ledger_app"),
            Map.entry("HL_DB_PASSWORD", "c1b6e04f9a27d83e"),
            Map.entry("HL_DB_MIGRATION_USER", "hazard_ledger_owner"),
            Map.entry("HL_DB_MIGRATION_PASSWORD", "77d0a9be1f3c5562"),
            Map.entry("HL_S3_ENDPOINT", "http://store:9000"),
            Map.entry("HL_S3_ACCESS_KEY", "hazard-ledger"),
            Map.entry("HL_S3_SECRET_KEY", "e8f1c2d3b4a59687"),
            Map.entry("HL_OIDC_URL", "https://id.example.org/realms/hazard-ledger"),
            Map.entry("HL_KEYCLOAK_ADMIN_URL", "http://keycloak:8080"),
            Map.entry("HL_KEYCLOAK_REALM", "hazard-ledger"),
            Map.entry("HL_KEYCLOAK_PROVISIONER_SECRET", "5f0e7d6c8b9a1234"));

    @Test
    void goodSettingsStart() {
        assertThat(ProductionReadiness.findings(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HL_DB_URL, '', HL_DB_URL is not set",
        "HL_S3_ENDPOINT, '', HL_S3_ENDPOINT is not set",
        "HL_KEYCLOAK_PROVISIONER_SECRET, demo-provisioner, a secret everybody knows",
        "HL_S3_SECRET_KEY, minioadmin, a secret everybody knows",
        "HL_DB_PASSWORD, Demo, a secret everybody knows",
        "HL_DB_PASSWORD, short, shorter than 12",
        "HL_PUBLIC_URL, http://ledger.example.org, not an https address",
        "HL_OIDC_URL, http://id.example.org/realms/x, not an https address",
        "HL_DB_USER, hazard_ledger_owner, could rewrite the ledger",
        "HL_DB_USER, postgres, superuser",
        "HL_RATE_ACCOUNT, 0, keeps a limit",
        "HL_MODE, developement, neither production nor embedded"
    })
    void aBadSettingIsRefusedWithOneSentence(String name, String value, String sentence) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put(name, value);

        assertThat(ProductionReadiness.findings(settings))
                .singleElement()
                .asString()
                .contains(sentence);
    }

    @Test
    void theEmbeddedRunMayUseDemoSecrets() {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put("HL_MODE", "embedded");
        settings.put("HL_PUBLIC_URL", "http://localhost:8080");
        settings.put("HL_DB_PASSWORD", "demo");

        assertThat(ProductionReadiness.findings(settings)).isEmpty();
    }
}
