package org.hazardledger.integration.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.integration.feed.Change;
import org.hazardledger.integration.feed.Numbering;
import org.hazardledger.platform.BusinessTime;
import org.jboss.logging.Logger;

/** Brings what is due, a few at a time and never on the thread of a request. */
@ApplicationScoped
class Pump {

    private static final Logger LOG = Logger.getLogger(Pump.class);
    private static final int AT_ONCE = 8;

    private final Numbering numbering;
    private final Deliveries deliveries;
    private final Sender sender;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "webhook");
        thread.setDaemon(true);
        return thread;
    });

    Pump(
            Numbering numbering,
            Deliveries deliveries,
            Sender sender,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.public-url") String publicUrl) {
        this.numbering = numbering;
        this.deliveries = deliveries;
        this.sender = sender;
        this.json = json;
        this.clock = clock;
        this.source = publicUrl.replaceAll("/+$", "") + "/api/v1/changes";
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        numbering.catchUp();
        while (deliveries.queue()) {
            // one stretch of the feed after the other
        }
        List<Delivery.Due> due = deliveries.take(AT_ONCE);
        while (!due.isEmpty()) {
            due.stream()
                    .map(one -> CompletableFuture.runAsync(() -> deliver(one), senders))
                    .toList()
                    .forEach(CompletableFuture::join);
            due = deliveries.take(AT_ONCE);
        }
    }

    private void deliver(Delivery.Due due) {
        try {
            Instant begun = BusinessTime.now(clock);
            String body = body(due);
            long timestamp = begun.getEpochSecond();
            Outcome outcome = sender.send(
                    due.url(),
                    Map.of(
                            "webhook-id",
                            due.messageId(),
                            "webhook-timestamp",
                            String.valueOf(timestamp),
                            "webhook-signature",
                            Secrets.signatures(due.secretsAt(begun), due.messageId(), timestamp, body),
                            "User-Agent",
                            "HazardLedger-Webhooks/1"),
                    body);
            deliveries.report(due, begun, outcome);
        } catch (RuntimeException e) {
            // its lease ends and it is tried again; the others of the batch go on
            LOG.errorf(e, "Delivery %s could not be made", due.id());
        }
    }

    private String body(Delivery.Due due) {
        try {
            return json.writeValueAsString(CloudEvent.of(Change.of(deliveries.event(due), json), source));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is JSON", e);
        }
    }

    @PreDestroy
    void stop() {
        senders.shutdown();
    }
}
