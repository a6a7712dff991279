package org.hazardledger.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hazardledger.bench.KillWrite.Kind;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** A person of a school who uploads a photo, lists the hazard it shows and grades it, over and over until the service is gone. */
final class KillClient implements Runnable {

    /** Between one hazard and the next, in milliseconds: the imports are to have most of the machine. */
    private static final long PAUSE = 100;

    private final BenchStack stack;
    private final String username;
    private final String schoolId;
    private final String buildingId;
    private final String mark;
    private final Random random;
    private final List<KillWrite> writes = new ArrayList<>();
    private @Nullable RuntimeException refused;

    /** @param mark begins every description, so that what this client did can be told from all else */
    KillClient(BenchStack stack, int number, String school, String mark, long seed) throws SQLException {
        this.stack = stack;
        this.username = "kill-client-" + number;
        this.schoolId = stack.one("select id from organisation where code = '" + school + "'");
        this.buildingId = stack.one("select id from building where organisation_id = '" + schoolId + "'");
        this.mark = mark + "甲乙丙丁".charAt(number - 1);
        this.random = new Random(seed + number);
    }

    @Override
    public void run() {
        HttpClient http = HttpClient.newHttpClient();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listOne(http);
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException killed) {
            // the last write is one nobody has heard of
        } catch (RuntimeException e) {
            refused = e;
        }
    }

    /** Lists so many hazards in peace; their numbers. */
    List<String> list(int hazards) throws IOException, InterruptedException, SQLException {
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < hazards; i++) {
            listOne(http);
        }
        return List.of(stack.one("""
                select string_agg(number, ',') from hazard where school_id = '%s' and description like '%s%%'""".formatted(schoolId, mark)).split(","));
    }

    private void listOne(HttpClient http) throws IOException, InterruptedException {
        KillWrite photo = write(
                http,
                Kind.PHOTO,
                "/api/v1/photos?organisation=" + schoolId,
                "image/jpeg",
                NoisePhotos.photo(random.nextLong(), 320, 240),
                null);
        KillWrite hazard = write(http, Kind.LISTING, "/api/v1/hazards", "application/json", found(photo), null);
        write(
                http,
                Kind.GRADING,
                "/api/v1/hazards/" + hazard.id() + "/grading",
                "application/json",
                "{\"severity\": \"GENERAL\"}".getBytes(StandardCharsets.UTF_8),
                hazard.etag());
    }

    private byte[] found(KillWrite photo) {
        String description = mark + count(Kind.LISTING) + KillFiles.words(random);
        return """
                {"schoolId": "%s", "buildingId": "%s", "placeText": "一楼", "category": "F02", "description": "%s",
                 "source": "SELF_DAILY", "foundAt": "%s", "photoIds": ["%s"], "draft": false}
                """.formatted(schoolId, buildingId, description, Instant.now().minusSeconds(60), photo.id())
                .getBytes(StandardCharsets.UTF_8);
    }

    private KillWrite write(
            HttpClient http, Kind kind, String path, String contentType, byte[] body, @Nullable String ifMatch)
            throws IOException, InterruptedException {
        KillWrite write = new KillWrite(kind, username, path, contentType, body, ifMatch);
        writes.add(write);
        write.send(http, stack);
        return write;
    }

    List<KillWrite> writes() {
        return writes;
    }

    /** What it has not heard of. */
    Optional<Kind> cutOff() {
        return writes.stream()
                .filter(write -> !write.acknowledged())
                .map(KillWrite::kind)
                .findFirst();
    }

    /** Asks again for what it has not heard of, and for the last it has heard of: neither may be done twice. */
    void repeat() throws IOException, InterruptedException {
        if (refused != null) {
            throw refused;
        }
        HttpClient http = HttpClient.newHttpClient();
        for (KillWrite write : writes.subList(Math.max(0, writes.size() - 2), writes.size())) {
            write.send(http, stack);
        }
    }

    /** Digests of the photos that were taken in. */
    List<String> photos() {
        return of(Kind.PHOTO).map(write -> Sha256.hex(write.body())).toList();
    }

    int count(Kind kind) {
        return (int) of(kind).count();
    }

    /** Counts of hazards, of those graded, of their photos, and of their events, as they must be once all was repeated. */
    String account() {
        int listed = count(Kind.LISTING);
        int graded = count(Kind.GRADING);
        return "%d,%d,%d,%d,%d,%d".formatted(listed, graded, listed, listed, listed, graded);
    }

    /** The same as the database has it. */
    String stored() throws SQLException {
        return stack.one("""
                select concat_ws(',', count(*), count(*) filter (where state = 'GRADED'), coalesce(sum(photos), 0),
                    coalesce(sum(drafted), 0), coalesce(sum(listed), 0), coalesce(sum(graded), 0))
                from (select h.state,
                    (select count(*) from hazard_photo x where x.hazard_id = h.id) as photos,
                    (select count(*) from ledger_event e where e.subject_id = h.id and e.type = 'HAZARD_DRAFTED') as drafted,
                    (select count(*) from ledger_event e where e.subject_id = h.id and e.type = 'HAZARD_LISTED') as listed,
                    (select count(*) from ledger_event e where e.subject_id = h.id and e.type = 'HAZARD_GRADED') as graded
                  from hazard h where h.school_id = '%s' and h.description like '%s%%') each""".formatted(schoolId, mark));
    }

    private Stream<KillWrite> of(Kind kind) {
        return writes.stream().filter(write -> write.kind() == kind);
    }
}
