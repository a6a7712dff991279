package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.hazardledger.exchange.form.GoodTables;
import org.hazardledger.exchange.form.HostileTables;
import org.hazardledger.photo.imaging.GoodFiles;
import org.hazardledger.photo.imaging.HostileFiles;

/**
 * Command behind {@code make hostile-files}: sends every hostile and every good file to the packaged service, as photo or as
 * import, and counts. Ends with an error when a hostile one is accepted or a good one refused, when an answer is a 5xx or takes
 * longer than five seconds, or when the service has grown by more than 256 MB.
 */
public final class HostileUploads {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHOOL = "B001001";
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final long MOST_GROWTH_KIB = 256 * 1024;

    private final BenchStack stack;
    private final HttpClient http = HttpClient.newHttpClient();
    private boolean asExpected = true;

    private HostileUploads(BenchStack stack) {
        this.stack = stack;
    }

    /** What became of one file: whether it was taken, in words. */
    private record Fate(boolean taken, boolean broken, String told) {}

    @FunctionalInterface
    private interface Upload {
        Fate send(byte[] file) throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws Exception {
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 10L, "districts", 1L, "schools", 1L));
            HostileUploads uploads = new HostileUploads(stack);
            uploads.run();
            System.exit(uploads.asExpected ? 0 : 1);
        }
    }

    private void run() throws Exception {
        String school = stack.one("select id from organisation where code = '" + SCHOOL + "'");
        Upload photo = file -> photo(school, file);
        // the first photo waits for everything that is loaded only once
        photo.send(GoodFiles.all().values().iterator().next());
        // nothing good is stored, so that nothing hostile is taken for a possible duplicate of it
        all("good photos", GoodFiles.all(), photo, true);
        all("good tables", GoodTables.all(SCHOOL), file -> table(file, "dry-run"), true);
        long before = residentKib();
        all("hostile photos", HostileFiles.all(), photo, false);
        all("hostile tables", HostileTables.all(SCHOOL), file -> table(file, "commit"), false);
        long growth = residentKib() - before;
        System.out.printf("resident memory %d MB before, %+d MB after%n", before / 1024, growth / 1024);
        asExpected &= growth <= MOST_GROWTH_KIB;
    }

    private void all(String what, Map<String, byte[]> files, Upload upload, boolean good)
            throws IOException, InterruptedException {
        int taken = 0;
        int wrong = 0;
        long slowest = 0;
        long most = 0;
        String slow = "";
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            long begun = System.nanoTime();
            Fate fate = upload.send(file.getValue());
            long millis = (System.nanoTime() - begun) / 1_000_000;
            most = Math.max(most, residentKib());
            taken += fate.taken() ? 1 : 0;
            if (millis > slowest) {
                slowest = millis;
                slow = file.getKey();
            }
            if (fate.taken() != good || fate.broken() || millis > LONGEST.toMillis()) {
                wrong++;
                System.out.printf("  %s: %s, %d ms%n", file.getKey(), fate.told(), millis);
            }
        }
        System.out.printf(
                "%d %s: %d taken, %d refused, %d not as they should be; longest %d ms (%s); at most %d MB resident%n",
                files.size(), what, taken, files.size() - taken, wrong, slowest, slow, most / 1024);
        asExpected &= wrong == 0;
    }

    private Fate photo(String school, byte[] file) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(stack.request("/api/v1/photos?organisation=" + school, FuzzPeople.token(FuzzPeople.FILLER))
                        .header("Content-Type", "image/jpeg")
                        .POST(BodyPublishers.ofByteArray(file)));
        return fate(answer, answer.statusCode() < 300);
    }

    /** Taken is what makes a hazard, or would. */
    private Fate table(byte[] file, String mode) throws IOException, InterruptedException {
        FuzzForm form = new FuzzForm()
                .with("mode", mode)
                .with("onError", "accept-valid")
                .file("表.xlsx", file);
        HttpResponse<String> started = send(stack.request("/api/v1/imports", FuzzPeople.token(FuzzPeople.STAFF))
                .header("Content-Type", FuzzForm.TYPE)
                .POST(BodyPublishers.ofByteArray(form.toBytes())));
        if (started.statusCode() != 202) {
            return fate(started, false);
        }
        String job = "/api/v1/jobs/" + JSON.readTree(started.body()).path("id").asText();
        HttpResponse<String> answer = send(stack.request(job, FuzzPeople.token(FuzzPeople.STAFF)));
        while (!OVER.contains(JSON.readTree(answer.body()).path("state").asText())) {
            Thread.sleep(10);
            answer = send(stack.request(job, FuzzPeople.token(FuzzPeople.STAFF)));
        }
        JsonNode ended = JSON.readTree(answer.body());
        return fate(answer, ended.at("/result/counters/created").asInt() > 0);
    }

    private static Fate fate(HttpResponse<String> answer, boolean taken) {
        boolean broken = answer.statusCode() >= 500;
        return new Fate(
                taken,
                broken,
                answer.statusCode() + " "
                        + answer.body().substring(0, Math.min(200, answer.body().length())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private long residentKib() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(stack.servicePid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
