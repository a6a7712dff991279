package org.hazardledger.platform;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** ETag and If-Match of single resources: the version of the record is its strong entity tag. */
public final class Revision {

    private Revision() {}

    public static String etag(long version) {
        return "\"v" + version + "\"";
    }

    /** 200 with the tag of the version. */
    public static <T> RestResponse<T> ok(T body, long version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("ETag", etag(version))
                .build();
    }

    /** 201 with Location and the tag of the version. */
    public static <T> RestResponse<T> created(T body, URI location, long version) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED.getStatusCode())
                .entity(body)
                .location(location)
                .header("ETag", etag(version))
                .build();
    }

    /** Refuses a change without If-Match (428) or with a stale one (412). */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED, "if-match-required");
        }
        if (!"*".equals(ifMatch.trim()) && !etag(version).equals(ifMatch.trim())) {
            throw Problem.of(ProblemType.PRECONDITION_FAILED, "stale-version");
        }
    }
}
