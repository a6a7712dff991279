package org.hazardledger.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Eight clients that send one kind of request for a while, over connections that are kept. */
final class Load {

    static final int CLIENTS = 8;

    private Load() {}

    /** Requests a second, the median latency in milliseconds, and how many were answered otherwise than 2xx or 304. */
    record Result(double rate, double medianMillis, long requests, long refused) {}

    static Result run(int port, Duration duration, Call call) throws Exception {
        AtomicLong refused = new AtomicLong();
        long start = System.nanoTime();
        long[][] measured = new long[CLIENTS][];
        together(client -> measured[client] = client(port, duration, call, refused));
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] latencies =
                Arrays.stream(measured).flatMapToLong(Arrays::stream).sorted().toArray();
        double median = latencies.length == 0 ? 0 : latencies[latencies.length / 2] / 1e6;
        return new Result(latencies.length / seconds, median, latencies.length, refused.get());
    }

    /** Sends each of these once. */
    static void drain(int port, Queue<Call> calls) throws Exception {
        together(client -> {
            try (Connection connection = new Connection(port)) {
                for (Call call = calls.poll(); call != null; call = calls.poll()) {
                    int status = connection.send(call);
                    if (status >= 300) {
                        throw new IllegalStateException("answered " + status);
                    }
                }
            }
        });
    }

    private static long[] client(int port, Duration duration, Call call, AtomicLong refused) throws Exception {
        long[] latencies = new long[1024];
        int count = 0;
        long end = System.nanoTime() + duration.toNanos();
        try (Connection connection = new Connection(port)) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                int status = connection.send(call);
                if (status >= 300 && status != 304) {
                    refused.incrementAndGet();
                }
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = System.nanoTime() - begun;
            }
        }
        return Arrays.copyOf(latencies, count);
    }

    /** What one client does, told its number. */
    private interface Client {
        void run(int number) throws Exception;
    }

    private static void together(Client client) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        var running = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(number -> clients.submit(() -> {
                    client.run(number);
                    return null;
                }))
                .toList();
        for (Future<?> one : running) {
            one.get();
        }
        clients.shutdown();
    }
}
