package org.hazardledger.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the request itself says: its identifier and the language of the answers. */
@RequestScoped
public class RequestContext {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String UNKNOWN = "-";

    private String requestId = UNKNOWN;
    private Locale locale = Messages.CHINESE;
    private @Nullable String idempotencyKey;

    /**
     * What the headers say; the identifier of a proxy is taken over when it is well-formed. Once a request: whoever comes first,
     * the filter or the refusal of a token, which is told before any filter.
     *
     * @param header the value of a header by its name, null when it is not there
     */
    void begin(UnaryOperator<@Nullable String> header) {
        if (requestId.equals(UNKNOWN)) {
            String offered = header.apply("X-Request-Id");
            begin(
                    offered != null && WELL_FORMED.matcher(offered).matches()
                            ? offered
                            : Ids.next().toString(),
                    Messages.preferred(header.apply("Accept-Language")),
                    header.apply("Idempotency-Key"));
        }
    }

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
