package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.hazardledger.platform.Sha256;

/**
 * Command behind {@code make bench-archive}: an archive of a campaign with {@code ARCHIVE_PHOTOS} photos (50,000), beside reading the same
 * objects and zipping them plainly in the same run. Then one that is cancelled half-way, and one whose service is killed. Ends
 * with an error when an archive does not prove itself, or something stays behind that should not.
 */
public final class ArchiveBench {

    private static final int PHOTOS = Integer.parseInt(System.getenv().getOrDefault("ARCHIVE_PHOTOS", "50000"));
    private static final int PHOTOS_OF_A_HAZARD = 4;
    private static final double MOST_TIMES = 3;
    private static final long MOST_GROWTH = 64;

    private final BenchStack stack;
    private final Path work;
    private int wrong;

    private ArchiveBench(BenchStack stack, Path work) {
        this.stack = stack;
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        int wrong;
        Path work = Files.createTempDirectory(Path.of("target"), "bench-archive");
        try (BenchStack stack = BenchStack.start()) {
            stack.fill(BenchStack.resource("/bench/fill.sql"), Map.of("hazards", 0L, "districts", 1L, "schools", (long)
                    HazardFiles.SCHOOLS));
            wrong = new ArchiveBench(stack, work).run();
            delete(Path.of(stack.storeConfig().get("test.s3.directory")));
        } finally {
            delete(work);
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private int run() throws Exception {
        ImportClient imports = new ImportClient(stack);
        imports.ended(imports.start(HazardFiles.csv(PHOTOS / PHOTOS_OF_A_HAZARD, 1)));
        PhotoObjects objects = new PhotoObjects(stack);
        objects.put(PHOTOS);
        stack.fill(BenchStack.resource("/bench/archive-fill.sql"), Map.of());
        ArchiveClient client = new ArchiveClient(stack, stack.one("select id from campaign where name = '基准行动'"));

        long begun = System.nanoTime();
        objects.zip(PHOTOS, work.resolve("plain.zip"));
        double plain = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%,d photos read and zipped plainly %6.1f s, %,d MB%n",
                PHOTOS, plain, Files.size(work.resolve("plain.zip")) >> 20);
        built(client, plain);
        cancelled(client);
        killed(client);
        return wrong;
    }

    private void built(ArchiveClient client, double plain) throws Exception {
        Resident memory = new Resident(stack.servicePid());
        double cpu = stack.serviceCpu();
        long before = memory.now();
        memory.forgetPeak();
        long begun = System.nanoTime();
        String id = client.order();
        JsonNode job = client.ended(id);
        double seconds = (System.nanoTime() - begun) / 1e9;
        JsonNode result = job.path("result");
        System.out.printf(
                "archive %s in %6.1f s, CPU %.1f s, %d files, %d missing, %,d MB%n",
                job.path("state").asText(),
                seconds,
                stack.serviceCpu() - cpu,
                result.path("files").asLong(),
                result.path("missing").asLong(),
                result.path("size").asLong() >> 20);
        long growth = memory.peak() - before;
        System.out.printf(
                "    %.2f x of the plain ZIP, goal %.1f x: %s%n",
                seconds / plain, MOST_TIMES, reached(seconds <= plain * MOST_TIMES));
        System.out.printf(
                "    resident %d MB and %d MB more at most, goal %d MB: %s%n",
                before, growth, MOST_GROWTH, reached(growth <= MOST_GROWTH));
        proven(client, id, result.path("sha256").asText());
    }

    private static String reached(boolean goal) {
        return goal ? "reached" : "MISSED";
    }

    /** With the program that is inside, on the file as it was fetched. */
    private void proven(ArchiveClient client, String id, String sha256) throws Exception {
        Path archive = work.resolve("archive.zip");
        client.fetch(id, archive);
        expect(
                "the file that was fetched is the one that was built",
                Sha256.hex(archive).equals(sha256));
        Path program = Files.write(
                work.resolve("verify.py"),
                ArchiveBench.class.getResourceAsStream("/archive/verify.py").readAllBytes());
        long begun = System.nanoTime();
        Process process = new ProcessBuilder("python3", program.toString(), archive.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        System.out.printf("verify.py ended with %d after %.1f s%n", exit, (System.nanoTime() - begun) / 1e9);
        said.lines()
                .filter(line -> !line.contains(" head "))
                .limit(8)
                .forEach(line -> System.out.println("    " + line));
        expect("the archive proves itself", exit == 0);
        Files.delete(archive);
    }

    private void cancelled(ArchiveClient client) throws Exception {
        ArchiveTraces before = ArchiveTraces.of(stack);
        String id = client.order();
        JsonNode midway = client.after(id, PHOTOS / 2);
        client.cancel(id);
        JsonNode job = client.ended(id);
        System.out.printf(
                "cancelled after %d files: %s%n",
                midway.path("done").asLong(), job.path("state").asText());
        expect("it is cancelled", job.path("state").asText().equals("CANCELLED"));
        expect(
                "no object, no file and no job stay: " + ArchiveTraces.of(stack),
                ArchiveTraces.of(stack).equals(before));
    }

    private void killed(ArchiveClient client) throws Exception {
        ArchiveTraces before = ArchiveTraces.of(stack);
        String id = client.order();
        JsonNode midway = client.after(id, PHOTOS / 2);
        stack.kill();
        stack.restart();
        JsonNode job = client.ended(id);
        System.out.printf(
                "killed after %d files: %s, %s%n",
                midway.path("done").asLong(),
                job.path("state").asText(),
                job.path("message").asText());
        expect("it is said to have failed", job.path("state").asText().equals("FAILED"));
        System.out.printf("    before %s, then %s, to be swept up after 48 hours%n", before, ArchiveTraces.of(stack));
        String again = client.order();
        JsonNode built = client.ended(again);
        expect("it can be asked for again", built.path("state").asText().equals("DONE"));
        proven(client, again, built.path("result").path("sha256").asText());
    }

    private void expect(String what, boolean right) {
        System.out.println("    " + (right ? "right: " : "WRONG: ") + what);
        wrong += right ? 0 : 1;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
