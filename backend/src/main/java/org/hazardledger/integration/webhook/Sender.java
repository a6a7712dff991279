package org.hazardledger.integration.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Posts one message: no redirects, no kept connections, bounded in time and in what it reads of the answer. */
@ApplicationScoped
class Sender {

    private static final MediaType CLOUD_EVENT = MediaType.get("application/cloudevents+json; charset=utf-8");
    private static final long BODY_KEPT = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final TargetRules rules;
    private final OkHttpClient http;

    Sender(TargetRules rules) {
        this.rules = rules;
        this.http = new OkHttpClient.Builder()
                .dns(rules)
                // a proxy would resolve the name for itself, and to what it likes
                .proxy(Proxy.NO_PROXY)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .callTimeout(PATIENCE)
                .build();
    }

    Outcome send(String url, Map<String, String> headers, String body) {
        long begun = System.nanoTime();
        try {
            Request request = new Request.Builder()
                    .url(url)
                    .headers(Headers.of(headers))
                    .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), CLOUD_EVENT))
                    .build();
            // an address written as such never passes by the lookup of names
            rules.lookup(request.url().host());
            try (Response response = http.newCall(request).execute()) {
                String answer = beginning(response.body().source());
                return new Outcome(response.code(), null, millisSince(begun), answer);
            }
        } catch (IOException e) {
            return new Outcome(null, code(e), millisSince(begun), null);
        } catch (IllegalArgumentException e) {
            return new Outcome(null, "bad-url", millisSince(begun), null);
        }
    }

    private static @Nullable String beginning(BufferedSource source) {
        try {
            source.request(BODY_KEPT);
            Buffer kept = source.getBuffer();
            String text = kept.readString(Math.min(BODY_KEPT, kept.size()), StandardCharsets.UTF_8);
            // PostgreSQL keeps no NUL in a text
            return text.isEmpty() ? null : text.replace('\0', ' ');
        } catch (IOException e) {
            return null; // the status has come: what the receiver says beside it does not decide
        }
    }

    private static String code(IOException e) {
        if (e instanceof TargetRules.ForbiddenTarget) {
            return "private-target";
        }
        if (e instanceof UnknownHostException) {
            return "unknown-host";
        }
        if (e instanceof InterruptedIOException) {
            return "timeout";
        }
        if (e instanceof SSLException) {
            return "tls";
        }
        return e instanceof ConnectException ? "connection-refused" : "connection-broken";
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    @PreDestroy
    void close() {
        http.dispatcher().executorService().shutdown();
    }
}
