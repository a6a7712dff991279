package org.hazardledger.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the web application must know before it can sign anybody in: one build serves every installation. */
@Path("/config.json")
class WebConfigResource {

    private final WebConfig config;

    WebConfigResource(
            @ConfigProperty(name = "hazard-ledger.identity-url") String authority,
            @ConfigProperty(name = "hazard-ledger.web-client") String clientId,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = new WebConfig(authority, clientId, version);
    }

    /** Where and as which client to sign in, and the version of the service. */
    public record WebConfig(String authority, String clientId, String version) {}

    @GET
    @PermitAll
    @Operation(hidden = true)
    public WebConfig get() {
        return config;
    }
}
