package org.hazardledger.photo.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Copies a photo without its position and other metadata, and without touching a pixel: same picture, same
 * orientation, no place. Used for originals that leave the register.
 */
public final class CleanCopy {

    private CleanCopy() {}

    /** Writes the copy; the source must be a file that {@link Imaging} accepted. */
    public static void write(Path source, OutputStream out) throws IOException {
        Anatomy anatomy = Anatomy.of(Bytes.map(source), PhotoLimits.DEFAULT);
        List<Anatomy.Cut> cuts = anatomy.cuts.stream()
                .sorted(Comparator.comparingInt(Anatomy.Cut::from))
                .toList();
        try (FileChannel file = FileChannel.open(source)) {
            WritableByteChannel sink = Channels.newChannel(out);
            long at = 0;
            for (Anatomy.Cut cut : cuts) {
                if (cut.from() < at) {
                    continue; // Two metadata items may share their bytes.
                }
                transfer(file, at, cut.from(), sink);
                out.write(cut.replacement());
                at = cut.from() + (long) cut.length();
            }
            transfer(file, at, file.size(), sink);
        }
    }

    private static void transfer(FileChannel file, long from, long to, WritableByteChannel sink) throws IOException {
        for (long at = from; at < to; ) {
            at += file.transferTo(at, to - at, sink);
        }
    }
}
