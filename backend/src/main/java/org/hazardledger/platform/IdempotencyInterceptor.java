package org.hazardledger.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Runs the use case and stores its answer in one transaction, so that a crash leaves both or none. Refusals are
 * not stored: what failed may be tried again with the same key.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 500)
class IdempotencyInterceptor {

    @Inject
    RequestContext request;

    @Inject
    SecurityIdentity identity;

    @Inject
    IdempotencyKeys keys;

    @Inject
    UriInfo uri;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        String key = request.idempotencyKey();
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > 255) {
            throw Problem.invalid("Idempotency-Key", "idempotency-key");
        }
        IdempotencyKeys.Claim claim = new IdempotencyKeys.Claim(
                identity.getPrincipal().getName(), uri.getPath(), key, fingerprint(invocation));
        try {
            return QuarkusTransaction.requiringNew().call(() -> keys.answer(claim, invocation::proceed));
        } catch (RuntimeException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    /** What was asked, without the transport: the parsed arguments, and the content of an uploaded file. */
    private String fingerprint(InvocationContext invocation) {
        StringBuilder text = new StringBuilder(invocation.getMethod().getName());
        for (Object argument : invocation.getParameters()) {
            text.append('\n').append(describe(argument));
        }
        return Sha256.hex(text.toString());
    }

    private String describe(@Nullable Object argument) {
        if (argument instanceof FileUpload file) {
            return file.fileName() + ' ' + Sha256.hex(file.uploadedFile());
        }
        if (argument instanceof File file) {
            return Sha256.hex(file.toPath());
        }
        try {
            return json.writeValueAsString(argument);
        } catch (UncheckedIOException | com.fasterxml.jackson.core.JsonProcessingException e) {
            return String.valueOf(argument == null ? null : argument.getClass());
        }
    }
}
