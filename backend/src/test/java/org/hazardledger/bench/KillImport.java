package org.hazardledger.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** One import that is under way when the service is killed, and is to end as if nothing had happened. */
final class KillImport implements Runnable {

    static final String ALL_STORED = ": all stored";

    /** Rows that are settled and stored together. */
    private static final int CHUNK = 2_000;

    private final BenchStack stack;
    private final ImportClient client;
    private final KillFiles.Sent sent;
    private final String sha256;
    private final String key = UUID.randomUUID().toString();
    private volatile @Nullable String acknowledged;

    KillImport(BenchStack stack, ImportClient client, KillFiles.Sent sent) {
        this.stack = stack;
        this.client = client;
        this.sent = sent;
        this.sha256 = Sha256.hex(sent.bytes());
    }

    @Override
    public void run() {
        try {
            acknowledged = client.start(sent.bytes(), sent.form(), key);
        } catch (IOException | InterruptedException killed) {
            // it is sent again afterwards, under the same key
        }
    }

    KillFiles.Sent sent() {
        return sent;
    }

    void awaitEnd() throws IOException, InterruptedException {
        while (acknowledged == null) {
            Thread.sleep(10);
        }
        client.ended(acknowledged);
    }

    /** What is stored of it: rows with a fate, hazards, photos, and photos that are attached. */
    private record Stored(int rows, int hazards, int photos, int attached) {}

    /** How far it came before the kill; says so when half of what belongs together is stored. */
    String stage(List<String> wrong) throws SQLException {
        Stored now = stored();
        boolean chunks = sent.photos().isEmpty();
        boolean whole = chunks
                ? now.rows == now.hazards && (now.rows % CHUNK == 0 || now.rows == sent.rows())
                : now.attached == (now.rows == 0 ? 0 : sent.photos().size())
                        && now.hazards == (now.rows == 0 ? 0 : sent.hazards())
                        && (now.rows == 0 || now.rows == sent.rows());
        if (!whole) {
            wrong.add("half of " + sent.form() + " is stored: " + now);
        }
        if (now.rows == sent.rows()) {
            return sent.form() + ALL_STORED;
        }
        if (now.rows + now.photos > 0) {
            return sent.form() + (chunks ? ": some chunks stored" : ": photos being stored");
        }
        return sent.form() + (acknowledged == null ? ": being uploaded" : ": being read");
    }

    private Stored stored() throws SQLException {
        String[] counts = stack.one("""
                with batch as (select id from import_batch where file_sha256 = '%s'), sent as (select unnest('{%s}'::text[]) as sha256)
                select concat_ws(',', (select count(*) from import_row where batch_id in (select id from batch)),
                    (select count(*) from imported_hazard where batch_id in (select id from batch)),
                    (select count(*) from photo join sent using (sha256)),
                    (select count(*) from hazard_photo x join photo p on p.id = x.photo_id join sent using (sha256)))
                """.formatted(sha256, String.join(",", sent.photos())))
                .split(",");
        return new Stored(
                Integer.parseInt(counts[0]),
                Integer.parseInt(counts[1]),
                Integer.parseInt(counts[2]),
                Integer.parseInt(counts[3]));
    }

    /** Lets it end, by itself or by resuming; what is wrong then, null for nothing. */
    @Nullable
    String finish() throws IOException, InterruptedException, SQLException {
        String id = client.start(sent.bytes(), sent.form(), key);
        if (acknowledged != null && !acknowledged.equals(id)) {
            return "acknowledged as " + acknowledged + ", then as " + id;
        }
        if (client.ended(id).path("state").asText().equals("FAILED")) {
            client.resume(id);
        }
        JsonNode job = client.ended(id);
        JsonNode counters = job.path("result").path("counters");
        boolean counted = counters.path("rows").asInt() == sent.rows()
                && counters.path("created").asInt() == sent.rows()
                && job.path("result").path("stored").asBoolean();
        if (!job.path("state").asText().equals("DONE") || !counted) {
            return sent.form() + " ended " + job.path("state") + " " + job.path("message") + " " + counters;
        }
        int photos = sent.photos().size();
        Stored right = new Stored(sent.rows(), sent.hazards(), photos, photos);
        String imports = stack.one("select count(*) from import_batch where file_sha256 = '" + sha256 + "'");
        String events = stack.one("""
                select count(*) from ledger_event e join imported_hazard i on i.hazard_id = e.subject_id
                where i.batch_id = '%s' and e.type = 'HAZARD_IMPORTED'""".formatted(id));
        boolean once = stored().equals(right) && imports.equals("1") && events.equals(String.valueOf(sent.hazards()));
        return once ? null : sent.form() + " stored " + stored() + ", " + imports + " imports, " + events + " events";
    }
}
