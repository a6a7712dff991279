package org.hazardledger.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;

/** A printed form on its way to the browser, under a name people can file it by. */
public record PrintedForm(String name, DocumentFormat format, byte[] file) {

    RestResponse<byte[]> toResponse() {
        String fileName = URLEncoder.encode(name + "." + format.extension(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + fileName)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
