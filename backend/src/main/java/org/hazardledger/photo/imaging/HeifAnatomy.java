package org.hazardledger.photo.imaging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Boxes of a HEIC file (ISO/IEC 23008-12). Read before any decoder sees the file: dimensions of every image item,
 * and where the EXIF and XMP items are.
 */
final class HeifAnatomy {

    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis");
    private static final Set<String> TOP_LEVEL =
            Set.of("ftyp", "meta", "mdat", "free", "skip", "wide", "uuid", "idat", "mpvd", "sefd");

    private static final int MAX_BRANDS_LENGTH = 256;
    private static final int MAX_META_LENGTH = 1024 * 1024;

    private final Bytes file;
    private final PhotoLimits limits;
    private final Anatomy anatomy;
    /** Items that hold metadata, by item id: "Exif" or "mime". */
    private final Map<Long, String> metadataItems = new HashMap<>();

    private HeifAnatomy(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        this.file = file;
        this.limits = limits;
        this.anatomy = anatomy;
    }

    static boolean isHeic(Bytes file) {
        long length = Math.min(Math.min(file.u32(0), MAX_BRANDS_LENGTH), file.length());
        for (int at = 8; at + 4 <= length; at += 4) {
            if (HEIC_BRANDS.contains(file.latin(at, 4))) {
                return true;
            }
        }
        return false;
    }

    static void read(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        new HeifAnatomy(file, limits, anatomy).topLevel();
    }

    private void topLevel() {
        Box meta = null;
        for (Box box = Box.at(file, 0, file.length()); box != null; box = box.next()) {
            switch (box.type()) {
                case "moov" -> throw Refusal.animated();
                case "meta" -> meta = box;
                case "free", "skip", "uuid" -> ForeignContent.refuseMarkup(file, box.body(), box.bodyLength());
                case "ftyp" -> refuseLong(box, MAX_BRANDS_LENGTH);
                default -> {
                    if (!TOP_LEVEL.contains(box.type())) {
                        throw Refusal.foreignContent();
                    }
                }
            }
        }
        if (meta == null) {
            throw Refusal.unreadable();
        }
        refuseLong(meta, MAX_META_LENGTH);
        meta(meta);
        if (anatomy.width == 0) {
            throw Refusal.unreadable();
        }
    }

    private static void refuseLong(Box box, int longest) {
        if (box.bodyLength() > longest) {
            throw Refusal.unreadable();
        }
    }

    private void meta(Box meta) {
        Box locations = null;
        for (Box box = meta.firstChild(4); box != null; box = box.next()) {
            switch (box.type()) {
                case "iinf" -> items(box);
                case "iloc" -> locations = box;
                case "iprp" -> properties(box);
                default -> {}
            }
        }
        if (locations != null && !metadataItems.isEmpty()) {
            ItemLocations.of(file, locations).forEach(this::metadata);
        }
    }

    private void items(Box iinf) {
        int version = file.u8(iinf.body());
        for (Box item = iinf.firstChild(version == 0 ? 6 : 8); item != null; item = item.next()) {
            int itemVersion = file.u8(item.body());
            if ("infe".equals(item.type()) && itemVersion >= 2) {
                boolean wide = itemVersion > 2;
                long id = wide ? file.u32(item.body() + 4) : file.u16(item.body() + 4);
                String type = file.latin(item.body() + (wide ? 10 : 8), 4);
                if ("Exif".equals(type) || "mime".equals(type)) {
                    metadataItems.put(id, type);
                }
            }
        }
    }

    /** Every image item, tile and thumbnail has its dimensions here; the largest is the picture. */
    private void properties(Box iprp) {
        for (Box box = iprp.firstChild(0); box != null; box = box.next()) {
            if (!"ipco".equals(box.type())) {
                continue;
            }
            for (Box property = box.firstChild(0); property != null; property = property.next()) {
                if ("ispe".equals(property.type())) {
                    dimensions(file.u32(property.body() + 4), file.u32(property.body() + 8));
                }
            }
        }
    }

    private void dimensions(long width, long height) {
        limits.check(width, height);
        if (width * height > (long) anatomy.width * anatomy.height) {
            anatomy.width = (int) width;
            anatomy.height = (int) height;
        }
    }

    private void metadata(ItemLocations.Extent extent) {
        String type = metadataItems.get(extent.itemId());
        if (type == null) {
            return;
        }
        int from = extent.from();
        int length = file.within(from, extent.length());
        if ("mime".equals(type)) {
            anatomy.text(file, from, length);
            byte[] blank = new byte[length];
            Arrays.fill(blank, (byte) ' ');
            anatomy.replace(from, blank);
            return;
        }
        ForeignContent.refuseMarkup(file, from, length);
        int tiff = (int) Math.min(length, 4 + file.u32(from));
        anatomy.exif(file.copy(from + tiff, length - tiff));
        // Orientation is a property of the image item; the one in EXIF is to be ignored, so "upright" is right.
        anatomy.replace(from + tiff, NeutralExif.of(1, length - tiff));
    }
}
