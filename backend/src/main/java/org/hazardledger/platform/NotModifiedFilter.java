package org.hazardledger.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers 304 to If-None-Match. A single resource brings the tag of its version; lists and figures get a weak
 * tag of their content, so that a poll over a bad network costs a header only.
 */
class NotModifiedFilter {

    @Inject
    ObjectMapper json;

    @ServerResponseFilter(priority = 10)
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!"GET".equals(request.getMethod()) || response.getStatus() != 200) {
            return;
        }
        String tag = response.getHeaderString("ETag");
        if (tag == null && Tagged.isTagged(response.getEntity())) {
            byte[] content = json.writeValueAsBytes(response.getEntity());
            tag = "W/\"" + Sha256.hex(content).substring(0, 32) + "\"";
            response.getHeaders().putSingle("ETag", tag);
            response.setEntity(new String(content, StandardCharsets.UTF_8));
        }
        String known = request.getHeaderString("If-None-Match");
        if (tag != null && known != null && (known.contains(tag) || "*".equals(known.trim()))) {
            response.setStatus(304);
            response.setEntity(null);
        }
        if (tag != null && !response.getHeaders().containsKey("Cache-Control")) {
            response.getHeaders().putSingle("Cache-Control", "private, no-cache");
        }
    }

    /** Records of ours are JSON; streams, files and plain texts are not re-read for a tag. */
    private static final class Tagged {
        static boolean isTagged(Object entity) {
            return entity != null && entity.getClass().isRecord();
        }
    }
}
