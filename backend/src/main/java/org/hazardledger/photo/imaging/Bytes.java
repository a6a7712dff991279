package org.hazardledger.photo.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Read-only view of an uploaded file, mapped and not copied to the heap. Reading behind the end throws
 * {@link IndexOutOfBoundsException}, which means that the file is truncated.
 */
final class Bytes {

    private final ByteBuffer content;

    private Bytes(ByteBuffer content) {
        this.content = content;
    }

    static Bytes map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Bytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static Bytes of(byte[] content) {
        return new Bytes(ByteBuffer.wrap(content));
    }

    int length() {
        return content.limit();
    }

    int u8(int at) {
        return content.get(at) & 0xFF;
    }

    int u16(int at) {
        return content.getShort(at) & 0xFFFF;
    }

    long u32(int at) {
        return content.getInt(at) & 0xFFFFFFFFL;
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(int at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32le(int at) {
        return u24le(at) | (long) u8(at + 3) << 24;
    }

    /** A length read from the file, checked to end inside the file when counted from {@code from}. */
    int within(int from, long length) {
        if (length < 0 || from + length > length()) {
            throw new IndexOutOfBoundsException("needs " + length + " bytes from " + from);
        }
        return (int) length;
    }

    byte[] copy(int from, int length) {
        byte[] copy = new byte[within(from, length)];
        content.get(from, copy);
        return copy;
    }

    ByteBuffer slice(int from, int length) {
        return content.slice(from, within(from, length));
    }

    /** Bytes as text, one character a byte: for tags and for searching, never for display. */
    String latin(int from, int length) {
        return new String(copy(from, length), StandardCharsets.ISO_8859_1);
    }

    boolean startsWith(int at, String latin) {
        if (at < 0 || at + latin.length() > length()) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if (u8(at + i) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
