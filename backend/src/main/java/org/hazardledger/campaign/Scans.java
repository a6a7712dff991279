package org.hazardledger.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Scope;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Scans of the stamped pages: PDF, JPEG or PNG, decided by their first bytes, hashed, and never changed. */
@ApplicationScoped
class Scans {

    static final int LARGEST = 20 * 1024 * 1024;
    static final int MOST_PER_SUBMISSION = 20;

    private final Jdbi jdbi;

    Scans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A scan as it was uploaded. */
    public record Content(String fileName, String mediaType, byte[] content) {}

    void attach(UUID submissionId, String fileName, byte[] file, UUID by, Instant now) {
        if (file.length > LARGEST) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, "scan-too-large", LARGEST / 1024 / 1024);
        }
        String mediaType =
                mediaType(file).orElseThrow(() -> Problem.of(ProblemType.UNSUPPORTED_MEDIA, "scan-not-pdf-or-image"));
        jdbi.useHandle(handle -> {
            int present = handle.createQuery("select count(*) from submission_document where submission_id = :id")
                    .bind("id", submissionId)
                    .mapTo(Integer.class)
                    .one();
            if (present >= MOST_PER_SUBMISSION) {
                throw Problem.conflict("too-many-scans", MOST_PER_SUBMISSION);
            }
            handle.createUpdate("""
                            insert into submission_document (id, submission_id, file_name, media_type, size, sha256,
                                content, uploaded_by, uploaded_at)
                            values (:id, :submission, :name, :type, :size, :hash, :content, :by, :at)
                            on conflict (submission_id, sha256) do update set uploaded_at = excluded.uploaded_at""")
                    .bind("id", Ids.next())
                    .bind("submission", submissionId)
                    .bind("name", plainName(fileName))
                    .bind("type", mediaType)
                    .bind("size", (long) file.length)
                    .bind("hash", Sha256.hex(file))
                    .bind("content", file)
                    .bind("by", by)
                    .bind("at", now)
                    .execute();
        });
    }

    /** Whether a page was scanned since the table was sealed: an older one shows an older table. */
    boolean existSince(UUID submissionId, @Nullable Instant sealedAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from submission_document
                            where submission_id = :id and uploaded_at >= :since)""")
                .bind("id", submissionId)
                .bind("since", sealedAt)
                .mapTo(Boolean.class)
                .one());
    }

    Optional<Content> find(Scope scope, UUID submissionId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select d.file_name, d.media_type, d.content
                        from submission_document d join submission s on s.id = d.submission_id
                        where d.id = :id and s.id = :submission
                          and (s.district_id = any(:districts) or s.organisation_id = any(:schools))""")
                .bind("id", id)
                .bind("submission", submissionId)
                .bind("districts", scope.districtArray())
                .bind("schools", scope.schoolArray())
                .mapTo(Content.class)
                .findOne());
    }

    private static Optional<String> mediaType(byte[] file) {
        String begin = new String(Arrays.copyOf(file, Math.min(file.length, 8)), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("%PDF-")) {
            return Optional.of("application/pdf");
        }
        if (begin.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        return begin.equals("\u0089PNG\r\n\u001a\n") ? Optional.of("image/png") : Optional.empty();
    }

    /** A name to show, without the folders and control characters a client may send. */
    private static String plainName(String fileName) {
        String last = fileName.replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String name = last.isEmpty() ? "scan" : last;
        return name.length() > 120 ? name.substring(name.length() - 120) : name;
    }
}
