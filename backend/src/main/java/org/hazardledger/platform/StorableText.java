package org.hazardledger.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Texts that can be kept: PostgreSQL stores every character but U+0000, and UTF-8 has no halves of surrogate pairs. Refused at
 * the edge, before anything is changed here or at the identity server.
 */
class StorableText extends StringDeserializer {

    /** Whether every character of the text can be stored. */
    static boolean is(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text != null && !is(text)) {
            throw InvalidFormatException.from(parser, "a character that cannot be stored", text, String.class);
        }
        return text;
    }

    /** The same for what stands in the address. */
    static class InAddresses {

        @ServerRequestFilter
        void refuse(ContainerRequestContext request) {
            request.getUriInfo().getQueryParameters().forEach((name, values) -> {
                if (!values.stream().allMatch(StorableText::is)) {
                    throw Problem.invalid(name, "bad-format");
                }
            });
            if (!is(request.getUriInfo().getPath())) {
                throw Problem.notFound();
            }
        }
    }
}
