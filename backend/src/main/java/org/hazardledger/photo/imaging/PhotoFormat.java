package org.hazardledger.photo.imaging;

import org.jspecify.annotations.Nullable;

/** The image formats taken as evidence. The bytes decide, never a file name or a declared content type. */
public enum PhotoFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic");

    private final String mediaType;
    private final String extension;

    PhotoFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File name extension without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of a stored media type; {@code null} for any other. */
    public static @Nullable PhotoFormat ofMediaType(String mediaType) {
        for (PhotoFormat format : values()) {
            if (format.mediaType.equals(mediaType)) {
                return format;
            }
        }
        return null;
    }

    static @Nullable PhotoFormat ofMagic(Bytes file) {
        if (file.startsWith(0, "\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (file.startsWith(0, "\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (file.startsWith(0, "RIFF") && file.startsWith(8, "WEBP")) {
            return WEBP;
        }
        return file.startsWith(4, "ftyp") && HeifAnatomy.isHeic(file) ? HEIC : null;
    }
}
