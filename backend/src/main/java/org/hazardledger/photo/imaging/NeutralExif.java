package org.hazardledger.photo.imaging;

import java.nio.ByteBuffer;

/** An EXIF block that says nothing but which way is up, in exactly the room of the block it replaces. */
final class NeutralExif {

    private static final int ORIENTATION_ONLY = 26;

    private NeutralExif() {}

    static byte[] of(int orientation, int length) {
        ByteBuffer tiff = ByteBuffer.allocate(length);
        if (length >= ORIENTATION_ONLY) {
            tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
            tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        }
        return tiff.array();
    }
}
