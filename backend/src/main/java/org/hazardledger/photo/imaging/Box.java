package org.hazardledger.photo.imaging;

import org.jspecify.annotations.Nullable;

/**
 * One box of an ISO base media file.
 *
 * @param body first byte behind the header
 * @param end first byte behind the box
 * @param limit first byte behind the box around it
 */
record Box(Bytes file, String type, int body, int end, int limit) {

    /** The box that starts here; {@code null} when the surrounding box ends here. */
    static @Nullable Box at(Bytes file, int at, int limit) {
        if (at >= limit) {
            return null;
        }
        long size = file.u32(at);
        int header = 8;
        if (size == 1) {
            size = file.u32(at + 8) << 32 | file.u32(at + 12);
            header = 16;
        } else if (size == 0) {
            size = limit - at;
        }
        if (size < header || size > limit - at) {
            throw new IndexOutOfBoundsException("box of " + size + " bytes at " + at);
        }
        return new Box(file, file.latin(at + 4, 4), at + header, (int) (at + size), limit);
    }

    int bodyLength() {
        return end - body;
    }

    @Nullable
    Box next() {
        return at(file, end, limit);
    }

    /** First box inside, behind so many bytes of own fields. */
    @Nullable
    Box firstChild(int fields) {
        return at(file, body + fields, end);
    }
}
