package org.hazardledger.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Eight clients that send one kind of request for a while, over connections that are kept. */
final class Load {

    static final int CLIENTS = 8;

    private Load() {}

    /** Requests a second, the median latency in milliseconds, and how many were answered otherwise than 2xx. */
    record Result(double rate, double medianMillis, long requests, long refused) {}

    static Result run(Duration duration, Supplier<HttpRequest> request) throws Exception {
        AtomicLong refused = new AtomicLong();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long start = System.nanoTime();
        var measured = IntStream.range(0, CLIENTS)
                .<Future<long[]>>mapToObj(i -> clients.submit(() -> client(duration, request, refused)))
                .toList();
        long[] latencies = new long[0];
        for (Future<long[]> one : measured) {
            long[] more = one.get();
            int length = latencies.length;
            latencies = Arrays.copyOf(latencies, length + more.length);
            System.arraycopy(more, 0, latencies, length, more.length);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        clients.shutdown();
        Arrays.sort(latencies);
        double median = latencies.length == 0 ? 0 : latencies[latencies.length / 2] / 1e6;
        return new Result(latencies.length / seconds, median, latencies.length, refused.get());
    }

    /** Sends each of these once. */
    static <T> void drain(Queue<T> items, Function<T, HttpRequest> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        var sent = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(i -> clients.submit(() -> {
                    HttpClient http = HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .build();
                    for (T item = items.poll(); item != null; item = items.poll()) {
                        int status = http.send(request.apply(item), HttpResponse.BodyHandlers.discarding())
                                .statusCode();
                        if (status >= 300) {
                            throw new IllegalStateException("answered " + status);
                        }
                    }
                    return null;
                }))
                .toList();
        for (Future<?> one : sent) {
            one.get();
        }
        clients.shutdown();
    }

    private static long[] client(Duration duration, Supplier<HttpRequest> request, AtomicLong refused)
            throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long[] latencies = new long[1024];
        int count = 0;
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            int status = http.send(request.get(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status >= 300) {
                refused.incrementAndGet();
            }
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(latencies, count);
    }
}
