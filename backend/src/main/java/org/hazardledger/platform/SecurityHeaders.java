package org.hazardledger.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Headers by which browsers limit what a page of ours may do. Scripts come from us alone and talk to us and to the
 * identity server alone. Inline styles are allowed because the desk tier's component library writes its styles into
 * the page at run time; photographs shrunk on the phone are {@code blob:} and {@code data:} images.
 */
@ApplicationScoped
class SecurityHeaders {

    private static final int BEFORE_EVERYTHING = 1000;
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final String policy;
    private final boolean secure;

    SecurityHeaders(
            @ConfigProperty(name = "hazard-ledger.identity-url") String identityUrl,
            @ConfigProperty(name = "hazard-ledger.public-url") String publicUrl) {
        String identity = origin(identityUrl);
        this.policy = String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' blob: data:",
                "font-src 'self' data:",
                "worker-src 'self' blob:",
                "connect-src 'self' blob: data: " + identity,
                "form-action 'self' " + identity,
                "frame-src 'none'",
                "frame-ancestors 'none'",
                "object-src 'none'",
                "base-uri 'none'");
        this.secure = publicUrl.startsWith("https://");
    }

    void add(@Observes Filters filters) {
        filters.register(
                route -> {
                    MultiMap headers = route.response().headers();
                    headers.set("Content-Security-Policy", policy);
                    if (secure) {
                        headers.set("Strict-Transport-Security", ONE_YEAR);
                    }
                    route.next();
                },
                BEFORE_EVERYTHING);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
