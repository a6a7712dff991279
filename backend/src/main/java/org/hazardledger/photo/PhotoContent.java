package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.photo.imaging.CleanCopy;
import org.hazardledger.photo.imaging.PhotoFormat;
import org.hazardledger.platform.Problem;

/**
 * The bytes of a photo for people. Renditions carry no metadata. An original that says where it was taken leaves
 * the register as a copy without position; the exact bytes are for auditors, who must be able to hash them.
 */
@ApplicationScoped
class PhotoContent {

    private final PhotoRegister register;
    private final PhotoStorage storage;
    private final Photos photos;
    private final WorkFiles workFiles;

    PhotoContent(PhotoRegister register, PhotoStorage storage, Photos photos, WorkFiles workFiles) {
        this.register = register;
        this.storage = storage;
        this.photos = photos;
        this.workFiles = workFiles;
    }

    /** Content that was found but not yet read, so that an unchanged one costs no transfer. */
    final class Found {

        private final StoredPhoto photo;
        private final PhotoSize size;
        private final boolean cleaned;

        private Found(StoredPhoto photo, PhotoSize size, boolean cleaned) {
            this.photo = photo;
            this.size = size;
            this.cleaned = cleaned;
        }

        String etag() {
            return '"' + photo.sha256Of(size).substring(0, 32) + (cleaned ? "-c\"" : "\"");
        }

        String mediaType() {
            return size == PhotoSize.ORIGINAL ? photo.mediaType() : PhotoFormat.JPEG.mediaType();
        }

        String fileName() {
            PhotoFormat format = PhotoFormat.ofMediaType(mediaType());
            return photo.id() + "-" + size.label() + "." + (format == null ? "bin" : format.extension());
        }

        /** The verified bytes. */
        InputStream open() {
            return size == PhotoSize.ORIGINAL
                    ? original(photo, cleaned)
                    : new java.io.ByteArrayInputStream(photos.rendition(photo, size));
        }
    }

    Found find(Caller caller, UUID id, PhotoSize size) {
        StoredPhoto photo = register.find(caller.scope(), id).orElseThrow(Problem::notFound);
        boolean exact = caller.acts(Role.AUDITOR, photo.organisationId(), photo.districtId());
        return new Found(photo, size, size == PhotoSize.ORIGINAL && photo.carriesPosition() && !exact);
    }

    /** Read to the end and verified before the first byte is handed on. */
    private InputStream original(StoredPhoto photo, boolean cleaned) {
        return workFiles.with(file -> {
            storage.fetch(photo.keyOf(PhotoSize.ORIGINAL), photo.sha256(), file);
            return cleaned ? clean(file) : WorkFiles.consume(file);
        });
    }

    private InputStream clean(Path original) {
        return workFiles.with(copy -> {
            try (OutputStream out = Files.newOutputStream(copy)) {
                CleanCopy.write(original, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return WorkFiles.consume(copy);
        });
    }
}
