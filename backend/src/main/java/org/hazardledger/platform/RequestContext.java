package org.hazardledger.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the request itself says: its identifier and the language of the answers. */
@RequestScoped
public class RequestContext {

    private String requestId = "-";
    private Locale locale = Messages.CHINESE;
    private @Nullable String idempotencyKey;

    void begin(String requestId, Locale locale, @Nullable String idempotencyKey) {
        this.requestId = requestId;
        this.locale = locale;
        this.idempotencyKey = idempotencyKey;
    }

    public String requestId() {
        return requestId;
    }

    public Locale locale() {
        return locale;
    }

    public Messages messages() {
        return Messages.of(locale);
    }

    @Nullable
    String idempotencyKey() {
        return idempotencyKey;
    }
}
