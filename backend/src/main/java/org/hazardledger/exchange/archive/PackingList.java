package org.hazardledger.exchange.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.photo.PhotoCopies;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The files that go into an archive one by one, as they were at one moment. Kept in a file of its own: a district has
 * tens of thousands of photos, and the list must not change while they are packed.
 */
final class PackingList implements AutoCloseable {

    /** Beyond this a receiver's computer has trouble with one file; the schools of a campaign can be taken one by one. */
    static final long MOST_FILES = 200_000;

    static final long MOST_BYTES = 150L * 1000 * 1000 * 1000;

    private static final int FETCH = 500;

    private static final String WEEKLY = """
            select s.organisation_id as school_id, s.id, b.campaign_id, c.short_title, s.period,
                row_number() over (partition by s.organisation_id, c.short_title, s.period order by s.id) as copy
            from submission s join obligation b on b.id = s.obligation_id join campaign c on c.id = b.campaign_id
            where s.organisation_id = any(:schools) and s.content is not null
              and (cast(:campaign as uuid) is null or b.campaign_id = :campaign)
            order by s.organisation_id, s.closes_at, s.id""";

    private static final String SCANS = """
            select s.organisation_id as school_id, d.id, d.sha256, d.size, d.media_type, c.short_title, s.period,
                row_number() over (partition by s.organisation_id, c.short_title, s.period order by d.id) as copy
            from submission_document d join submission s on s.id = d.submission_id
            join obligation b on b.id = s.obligation_id join campaign c on c.id = b.campaign_id
            where s.organisation_id = any(:schools) and (cast(:campaign as uuid) is null or b.campaign_id = :campaign)
            order by s.organisation_id, s.closes_at, d.id""";

    private static final String SHEETS = "select h.school_id, h.id, h.number from hazard h where "
            + ArchiveOrder.HAZARDS + " and h.state = 'CLOSED' order by h.school_id, h.number";

    private static final String PHOTOS = """
            select h.school_id, p.id, p.sha256, p.size, p.media_type, h.number, x.stage,
                row_number() over (partition by x.hazard_id, x.stage order by x.round, x.added_at, x.photo_id) as copy
            from hazard h join hazard_photo x on x.hazard_id = h.id join photo p on p.id = x.photo_id
            where %s order by h.school_id, h.number, x.stage, copy""".formatted(ArchiveOrder.HAZARDS);

    private final ObjectMapper json;
    private final Path file;
    private long files;
    private long bytes;

    private PackingList(ObjectMapper json, Path file) {
        this.json = json;
        this.file = file;
    }

    /** What a file is made from. */
    enum Kind {
        WEEKLY_XLSX,
        WEEKLY_PDF,
        SCAN,
        SHEET,
        PHOTO
    }

    /**
     * One file.
     *
     * @param path where it stands in the archive
     * @param id the submission, scan, hazard or photo it is made from
     * @param campaignId and {@code period}: of a weekly table
     * @param sha256 digest of the bytes that were taken in, of a scan or a photo
     */
    record Item(
            Kind kind,
            String path,
            UUID schoolId,
            UUID id,
            @Nullable UUID campaignId,
            @Nullable String period,
            @Nullable String sha256) {}

    /** A row of the statements above; what one of them does not select is null. */
    public record Row(
            UUID schoolId,
            UUID id,
            @Nullable UUID campaignId,
            @Nullable String shortTitle,
            @Nullable String period,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable String mediaType,
            @Nullable String number,
            @Nullable String stage,
            @Nullable Long copy) {}

    /**
     * Draws up the list within a transaction that sees one moment only.
     *
     * @param file an empty one, deleted when the list is closed
     */
    static PackingList draw(Handle handle, ArchiveOrder order, ObjectMapper json, Path file) throws IOException {
        PackingList list = new PackingList(json, file);
        try (BufferedWriter out = Files.newBufferedWriter(list.file)) {
            Map<UUID, String> folders = order.schools().stream()
                    .collect(Collectors.toMap(ArchiveOrder.School::id, ArchiveOrder.School::folder));
            Function<Row, String> folder = row -> folders.get(row.schoolId());
            list.read(handle, order, WEEKLY, row -> {
                String stem = folder.apply(row) + "/每周明细表/" + week(row) + (row.copy() == 1 ? "" : "-" + row.copy());
                list.add(out, row, Kind.WEEKLY_XLSX, stem + ".xlsx");
                list.add(out, row, Kind.WEEKLY_PDF, stem + ".pdf");
            });
            list.read(handle, order, SCANS, row -> {
                String stem = folder.apply(row) + "/每周明细表/" + week(row) + "-盖章扫描件-" + row.copy();
                list.add(out, row, Kind.SCAN, stem + "." + extension(row));
            });
            list.read(
                    handle,
                    order,
                    SHEETS,
                    row -> list.add(out, row, Kind.SHEET, folder.apply(row) + "/" + number(row) + "/整改对比照.pdf"));
            list.read(handle, order, PHOTOS, row -> {
                String stem = folder.apply(row) + "/" + number(row) + "/" + stage(row) + "/%03d".formatted(row.copy());
                list.add(out, row, Kind.PHOTO, stem + "." + extension(row));
            });
        } catch (IOException | RuntimeException e) {
            list.close();
            throw e;
        }
        return list;
    }

    /** How many files there are. */
    long files() {
        return files;
    }

    /** Shows each file in the order of the list. */
    void each(Consumer<Item> packing) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                packing.accept(json.readValue(line, Item.class));
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private void read(Handle handle, ArchiveOrder order, String sql, Consumer<Row> each) {
        try (Stream<Row> rows =
                handle.createQuery(sql).bindMap(order.bindings()).setFetchSize(FETCH).mapTo(Row.class).stream()) {
            rows.forEach(each);
        }
    }

    private void add(BufferedWriter out, Row row, Kind kind, String path) {
        files++;
        bytes += row.size() == null ? 0 : row.size();
        if (files > MOST_FILES || bytes > MOST_BYTES) {
            throw Problem.of(ProblemType.UNPROCESSABLE, "archive-too-large", MOST_FILES, MOST_BYTES / 1_000_000_000);
        }
        try {
            out.write(json.writeValueAsString(
                    new Item(kind, path, row.schoolId(), row.id(), row.campaignId(), row.period(), row.sha256())));
            out.newLine();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a file of the list is texts and ids", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String week(Row row) {
        return SafeName.of(row.shortTitle() + "-" + row.period());
    }

    private static String number(Row row) {
        return SafeName.of(String.valueOf(row.number()));
    }

    private static String stage(Row row) {
        return switch (String.valueOf(row.stage())) {
            case "BEFORE" -> "整改前";
            case "DURING" -> "整改中";
            case "AFTER" -> "整改后";
            default -> "复查";
        };
    }

    private static String extension(Row row) {
        return "application/pdf".equals(row.mediaType())
                ? "pdf"
                : PhotoCopies.extension(String.valueOf(row.mediaType()));
    }
}
