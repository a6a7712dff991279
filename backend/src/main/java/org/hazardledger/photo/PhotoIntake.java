package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Role;
import org.hazardledger.organisation.Schools;
import org.hazardledger.organisation.Schools.School;
import org.hazardledger.photo.imaging.Imaging;
import org.hazardledger.photo.imaging.PhotoClaims;
import org.hazardledger.photo.imaging.Picture;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Takes a photo in: check, hash, decode, store the objects first, then the row. A crash in between leaves objects
 * without a row, which {@link PhotoSweep} removes, and never a row without its bytes.
 */
@ApplicationScoped
public class PhotoIntake {

    /** Auditors read; everybody else who reaches a school may prove what is there (permission matrix B.3). */
    private static final List<Role> UPLOADERS = List.of(Role.SCHOOL, Role.DISTRICT, Role.INSPECTOR, Role.INTEGRATION);

    /**
     * Uploads at work at once. Each may hold a database connection for its idempotency key while a slow object
     * store keeps it waiting: a few of them must not stop the ledger.
     */
    private static final int AT_ONCE = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE, PATIENCE);
    private final Schools schools;
    private final Imaging imaging;
    private final PhotoStorage storage;
    private final PhotoRegister register;
    private final WorkFiles workFiles;
    private final Clock clock;

    PhotoIntake(
            Schools schools,
            Imaging imaging,
            PhotoStorage storage,
            PhotoRegister register,
            WorkFiles workFiles,
            Clock clock) {
        this.schools = schools;
        this.imaging = imaging;
        this.storage = storage;
        this.register = register;
        this.workFiles = workFiles;
        this.clock = clock;
    }

    /**
     * What was sent.
     *
     * @param id the identifier the client chose, if any
     * @param organisationId the school the photo is for; may be left out by who belongs to one school only
     * @param contentDigest header {@code Content-Digest}, if any
     * @param namedTime local time in China that the file's name tells, for a file whose metadata tell none; as little trusted
     */
    public record NewPhoto(
            @Nullable UUID id,
            @Nullable UUID organisationId,
            @Nullable String contentDigest,
            @Nullable LocalDateTime namedTime,
            File content) {}

    /** The photo as registered, and whether it is new: the same bytes of the same school are one photo. */
    public record Taken(StoredPhoto photo, boolean created) {}

    /** Takes the photo in for a school in the caller's scope. Refuses like an upload. */
    public Taken take(Caller caller, NewPhoto sent) {
        School school = school(caller, sent.organisationId());
        Path file = sent.content().toPath();
        String sha256 = Sha256.hex(file);
        ContentDigest.require(sent.contentDigest(), sha256);
        Optional<StoredPhoto> same = register.findSame(school.id(), sha256);
        return same.isPresent()
                ? new Taken(same.get(), false)
                : bulkhead.within(() -> takeNew(caller, sent, school, sha256));
    }

    private Taken takeNew(Caller caller, NewPhoto sent, School school, String sha256) {
        Path file = sent.content().toPath();
        Picture picture = imaging.examine(file, workFiles.folder());
        StoredPhoto photo = new StoredPhoto(
                Ids.chosenOrNext(sent.id()),
                school.id(),
                school.districtId(),
                sha256,
                sent.content().length(),
                picture.format().mediaType(),
                picture.width(),
                picture.height(),
                // Never derived from a chosen id: nobody may overwrite the bytes of another photo.
                PhotoSweep.PREFIX + Ids.next(),
                Sha256.hex(picture.screen()),
                Sha256.hex(picture.thumb()),
                picture.carriesPosition(),
                claims(picture, sent.namedTime()),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.personId(),
                caller.name());
        storage.put(photo.keyOf(PhotoSize.ORIGINAL), file, photo.mediaType());
        store(photo.keyOf(PhotoSize.SCREEN), picture.screen());
        store(photo.keyOf(PhotoSize.THUMB), picture.thumb());
        return register.add(photo) ? new Taken(photo, true) : lostRace(photo);
    }

    /** Decides whether a file would be taken, and refuses it as {@link #take} would; nothing is stored. */
    public void examine(Path file) {
        bulkhead.within(() -> imaging.examine(file, workFiles.folder()));
    }

    private static PhotoClaims claims(Picture picture, @Nullable LocalDateTime namedTime) {
        PhotoClaims claims = picture.claims();
        return namedTime == null || claims.capturedAt() != null
                ? claims
                : new PhotoClaims(
                        PhotoClaims.time(namedTime), "+08:00", claims.camera(), claims.latitude(), claims.longitude());
    }

    private void store(String key, byte[] jpeg) {
        workFiles.with(file -> {
            try {
                storage.put(key, Files.write(file, jpeg), "image/jpeg");
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The same photo came in twice at once, or the chosen id is taken: our objects are orphans now. */
    private Taken lostRace(StoredPhoto photo) {
        for (PhotoSize size : PhotoSize.values()) {
            storage.delete(photo.keyOf(size));
        }
        return register.findSame(photo.organisationId(), photo.sha256())
                .map(first -> new Taken(first, false))
                .orElseThrow(() -> Problem.conflict("photo-id-taken"));
    }

    private School school(Caller caller, @Nullable UUID organisationId) {
        School school = schools.require(caller, organisationId == null ? ownSchool(caller) : organisationId);
        if (UPLOADERS.stream().noneMatch(role -> caller.acts(role, school.id(), school.districtId()))) {
            throw Problem.forbidden();
        }
        return school;
    }

    private static UUID ownSchool(Caller caller) {
        List<UUID> own = caller.memberships().stream()
                .filter(membership -> membership.role() == Role.SCHOOL)
                .map(Membership::organisationId)
                .distinct()
                .toList();
        if (own.size() != 1) {
            throw Problem.invalid("organisation", "organisation-required");
        }
        return own.get(0);
    }
}
