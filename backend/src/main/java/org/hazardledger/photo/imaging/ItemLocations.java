package org.hazardledger.photo.imaging;

import java.util.ArrayList;
import java.util.List;

/** Box {@code iloc}: where in the file the items are. Only items stored in the file itself are listed. */
final class ItemLocations {

    record Extent(long itemId, int from, long length) {}

    private final Bytes file;
    private int at;

    private ItemLocations(Bytes file, int at) {
        this.file = file;
        this.at = at;
    }

    static List<Extent> of(Bytes file, Box iloc) {
        return new ItemLocations(file, iloc.body()).read();
    }

    private List<Extent> read() {
        int version = (int) number(1);
        at += 3;
        int sizes = (int) number(2);
        int offsetSize = sizes >> 12;
        int lengthSize = sizes >> 8 & 0xF;
        int baseSize = sizes >> 4 & 0xF;
        int indexSize = version == 0 ? 0 : sizes & 0xF;
        long items = number(version < 2 ? 2 : 4);
        List<Extent> extents = new ArrayList<>();
        for (long i = 0; i < items; i++) {
            long id = number(version < 2 ? 2 : 4);
            boolean inFile = version == 0 || (number(2) & 0xF) == 0;
            at += 2;
            long base = number(baseSize);
            int count = (int) number(2);
            for (int e = 0; e < count; e++) {
                at += indexSize;
                long from = base + number(offsetSize);
                long length = number(lengthSize);
                // A single extent is what every camera writes for metadata; parts of a split item are left alone.
                if (inFile && count == 1 && from >= 0 && from <= file.length()) {
                    extents.add(new Extent(id, (int) from, length));
                }
            }
        }
        return extents;
    }

    private long number(int size) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value = value << 8 | file.u8(at++);
        }
        return value;
    }
}
