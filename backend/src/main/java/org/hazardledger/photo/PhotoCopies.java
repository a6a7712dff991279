package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.photo.imaging.PhotoFormat;
import org.hazardledger.platform.Problem;

/** Originals that leave the register many at a time: each is verified, and goes without the place where it was taken. */
@ApplicationScoped
public class PhotoCopies {

    private final PhotoRegister register;
    private final PhotoContent content;

    PhotoCopies(PhotoRegister register, PhotoContent content) {
        this.register = register;
        this.content = content;
    }

    /**
     * One photo as it leaves.
     *
     * @param file its bytes, gone when the use of it ends
     * @param exact whether these are the uploaded bytes, and not a copy without position
     */
    public record Copy(Path file, boolean exact) {}

    /** What is done with a copy. */
    @FunctionalInterface
    public interface Use {
        void of(Copy copy);
    }

    /** The ending of a file name for photos of this type, without the dot. */
    public static String extension(String mediaType) {
        PhotoFormat format = PhotoFormat.ofMediaType(mediaType);
        return format == null ? "bin" : format.extension();
    }

    /**
     * Lends the file of a photo in the caller's scope.
     *
     * @throws Problem 503 {@code photo-damaged} when the stored bytes are gone or are not the ones taken in,
     *     {@code photo-store-unavailable} when the object store does not answer
     */
    public void lend(Caller caller, UUID id, Use use) {
        StoredPhoto photo = register.find(caller.scope(), id).orElseThrow(Problem::notFound);
        content.lend(caller, photo, use);
    }
}
