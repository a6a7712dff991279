package org.hazardledger.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Title, licence, server and the way to authenticate. */
final class Publication {

    private static final String SCHEME = "keycloak";
    private static final String ANY_ROLE = "**";

    private Publication() {}

    static void describe(OpenAPI document) {
        document.setInfo(OASFactory.createInfo()
                .title("Hazard Ledger")
                .version("1.0.0")
                .description("""
                        The ledger of fire hazards of schools: what is found, who fixes it by when, who signs, who verifies.

                        Ids are UUIDs, and a client may choose those of what it creates. Instants are RFC 3339, days are \
                        of Asia/Shanghai. Lists go on by `cursor`. Every change of a record names its `ETag` in \
                        `If-Match`; every POST may carry an `Idempotency-Key`. Refusals are `application/problem+json` \
                        whose `code` never changes; `Accept-Language` (`zh-CN` or `en`) decides the language of texts.""")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
        document.setServers(
                List.of(OASFactory.createServer().url("/").description("The service this document comes from")));
        document.getComponents()
                .setSecuritySchemes(Map.of(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the Keycloak realm with the audience hazard-ledger-api;"
                                        + " an operation lists the realm roles one of which it asks for")));
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(Publication::secure));
    }

    /** The scanner names the scheme after its kind and any role with two asterisks: neither says anything to a reader. */
    private static void secure(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            return;
        }
        List<String> roles = operation.getSecurity().stream()
                .map(SecurityRequirement::getSchemes)
                .map(TreeMap::new)
                .flatMap(schemes -> schemes.values().stream())
                .flatMap(List::stream)
                .filter(role -> !ANY_ROLE.equals(role))
                .distinct()
                .toList();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, roles)));
    }
}
