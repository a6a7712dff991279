package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.organisation.Schools;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Problem.Invalid;

/** What other rooms need of photos: that they may be bound, and what they look like. */
@ApplicationScoped
public class Photos {

    private final Schools schools;
    private final PhotoRegister register;
    private final PhotoStorage storage;
    private final WorkFiles workFiles;

    Photos(Schools schools, PhotoRegister register, PhotoStorage storage, WorkFiles workFiles) {
        this.schools = schools;
        this.register = register;
        this.storage = storage;
        this.workFiles = workFiles;
    }

    /**
     * The photos of one school, in the order asked for, to be bound to a record of that school.
     *
     * @throws Problem 400 naming {@code /photoIds/<i>} of each photo that is missing or of another organisation:
     *     the two cannot be told apart
     */
    public List<PhotoEvidence> requireOwned(Caller caller, UUID organisationId, Collection<UUID> ids) {
        return requireOwned(caller, organisationId, ids, "/photoIds");
    }

    /** As above, for ids that stand elsewhere in the request: {@code pointer} is the array they are in. */
    public List<PhotoEvidence> requireOwned(Caller caller, UUID organisationId, Collection<UUID> ids, String pointer) {
        schools.require(caller, organisationId);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<PhotoEvidence> found = register.evidence(organisationId, ids);
        List<PhotoEvidence> ordered = new ArrayList<>();
        List<Invalid> unknown = new ArrayList<>();
        int position = 0;
        for (UUID id : ids) {
            String where = pointer + '/' + position++;
            found.stream()
                    .filter(photo -> photo.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(ordered::add, () -> unknown.add(new Invalid(where, "unknown-photo")));
        }
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown);
        }
        return ordered;
    }

    /**
     * JPEG of a photo, upright and without metadata, for a document. The caller of this method has checked that
     * the record the photo belongs to may be read.
     *
     * @throws Problem 503 when the object store is down or the stored bytes are not the ones taken in
     */
    public byte[] rendition(UUID id, PhotoSize size) {
        if (size == PhotoSize.ORIGINAL) {
            throw new IllegalArgumentException("documents show renditions; the original may name a place");
        }
        return rendition(register.findUnscoped(id).orElseThrow(Problem::notFound), size);
    }

    byte[] rendition(StoredPhoto photo, PhotoSize size) {
        return workFiles.with(file -> {
            storage.fetch(photo.keyOf(size), photo.sha256Of(size), file);
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
