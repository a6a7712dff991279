package org.hazardledger.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The pages of the web application: any address of theirs is answered with its one document, so that a link or a
 * reload works. What looks like a file, and everything of the interface, is not found in the ordinary way.
 */
@ApplicationScoped
class WebApplication {

    /** After the files of the application, before the resources, which answer whatever nobody else did. */
    private static final int BEFORE_RESOURCES = 20_000;

    void route(@Observes Router router) {
        router.get("/api-docs").handler(WebApplication::reference);
        router.route().order(BEFORE_RESOURCES).handler(this::page);
    }

    /** The reference of the interface is a folder with a document of its own: its address ends in a slash. */
    private static void reference(RoutingContext route) {
        if (route.request().path().endsWith("/")) {
            route.next();
        } else {
            route.response()
                    .setStatusCode(308)
                    .putHeader("Location", "/api-docs/")
                    .end();
        }
    }

    private void page(RoutingContext route) {
        if (isPage(route)) {
            route.reroute("/index.html");
        } else {
            route.next();
        }
    }

    private static boolean isPage(RoutingContext route) {
        String method = route.request().method().name();
        String path = route.normalizedPath();
        return ("GET".equals(method) || "HEAD".equals(method)) && !path.contains(".") && !isInterface(path);
    }

    private static boolean isInterface(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
    }
}
