package org.hazardledger.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.photo.imaging.CleanCopy;
import org.hazardledger.photo.imaging.PhotoFormat;
import org.hazardledger.platform.ByteRange;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

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

        /** The verified bytes, or the part of them that is asked for. */
        Opened open(@Nullable String range) {
            Opened whole = open();
            try {
                return whole.part(ByteRange.of(range, whole.length()));
            } catch (Problem behindTheEnd) {
                whole.close();
                throw behindTheEnd;
            }
        }

        private Opened open() {
            if (size == PhotoSize.ORIGINAL) {
                return original(photo, cleaned, PhotoContent::consume);
            }
            byte[] rendition = photos.rendition(photo, size);
            return new Opened(new java.io.ByteArrayInputStream(rendition), rendition.length, null);
        }
    }

    /**
     * Content to be read.
     *
     * @param length how many bytes come
     * @param range which part of the whole they are, null when they are the whole
     */
    record Opened(InputStream bytes, long length, @Nullable ByteRange range) {

        Opened part(@Nullable ByteRange asked) {
            return asked == null ? this : new Opened(asked.of(bytes), asked.length(), asked);
        }

        void close() {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Found find(Caller caller, UUID id, PhotoSize size) {
        StoredPhoto photo = register.find(caller.scope(), id).orElseThrow(Problem::notFound);
        return new Found(photo, size, size == PhotoSize.ORIGINAL && isCleanedFor(caller, photo));
    }

    /** The original as this caller may take it away, in a file that is gone afterwards. */
    void lend(Caller caller, StoredPhoto photo, PhotoCopies.Use use) {
        boolean cleaned = isCleanedFor(caller, photo);
        original(photo, cleaned, file -> {
            use.of(new PhotoCopies.Copy(file, !cleaned));
            return file;
        });
    }

    private static boolean isCleanedFor(Caller caller, StoredPhoto photo) {
        return photo.carriesPosition() && !caller.acts(Role.AUDITOR, photo.organisationId(), photo.districtId());
    }

    /** Read to the end and verified before the first byte is handed on. */
    private <T> T original(StoredPhoto photo, boolean cleaned, Function<Path, T> use) {
        return workFiles.with(file -> {
            storage.fetch(photo.keyOf(PhotoSize.ORIGINAL), photo.sha256(), file);
            return cleaned ? clean(file, use) : use.apply(file);
        });
    }

    private static Opened consume(Path file) {
        try {
            long length = Files.size(file);
            return new Opened(WorkFiles.consume(file), length, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T clean(Path original, Function<Path, T> use) {
        return workFiles.with(copy -> {
            try (OutputStream out = Files.newOutputStream(copy)) {
                CleanCopy.write(original, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return use.apply(copy);
        });
    }
}
