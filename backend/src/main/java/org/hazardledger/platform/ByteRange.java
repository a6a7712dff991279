package org.hazardledger.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a content somebody asks for, so that a download that broke off goes on where it stopped (RFC 9110, 14.2).
 *
 * @param first index of the first byte
 * @param last index of the last byte, inclusive
 * @param total length of the whole
 */
public record ByteRange(long first, long last, long total) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * @param header the value of {@code Range}
     * @return null for the whole: when nothing or several parts are asked for, or it cannot be read
     * @throws Problem 416 when the part lies behind the end
     */
    public static @Nullable ByteRange of(@Nullable String header, long total) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || "-".equals(asked.group(1) + '-' + asked.group(2))) {
            return null;
        }
        String from = asked.group(1);
        String to = asked.group(2);
        long first = from.isEmpty() ? Math.max(0, total - Long.parseLong(to)) : Long.parseLong(from);
        long last = from.isEmpty() || to.isEmpty() ? total - 1 : Math.min(Long.parseLong(to), total - 1);
        if (!from.isEmpty() && !to.isEmpty() && Long.parseLong(to) < first) {
            return null;
        }
        if (first >= total) {
            throw Problem.of(ProblemType.RANGE_NOT_SATISFIABLE, "range-behind-end", total);
        }
        return new ByteRange(first, last, total);
    }

    /** How many bytes. */
    public long length() {
        return last - first + 1;
    }

    /** The value of {@code Content-Range}. */
    public String header() {
        return "bytes " + first + '-' + last + '/' + total;
    }

    /** This part of a content that stands at its beginning. */
    public InputStream of(InputStream whole) {
        try {
            whole.skipNBytes(first);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new FilterInputStream(whole) {
            private long left = length();

            @Override
            public int read() throws IOException {
                int next = left == 0 ? -1 : in.read();
                left -= next < 0 ? 0 : 1;
                return next;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(length, left));
                left -= Math.max(0, read);
                return read;
            }
        };
    }
}
