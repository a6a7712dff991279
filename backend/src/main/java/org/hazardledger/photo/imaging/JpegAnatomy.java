package org.hazardledger.photo.imaging;

/** Segments of a JPEG file (ITU-T T.81 annex B; Exif 2.32 for APP1). */
final class JpegAnatomy {

    private static final int SOF_BASELINE = 0xC0;
    private static final int SOF_PROGRESSIVE = 0xC2;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final String EXIF = "Exif\0\0";
    /** A picture of so many scans and megapixels that decoding takes seconds is an attack, not a camera. */
    private static final long MAX_SCANNED_PIXELS = 900_000_000L;

    private final Bytes file;
    private final PhotoLimits limits;
    private final Anatomy anatomy;
    private int scans;
    private boolean multiPicture;
    private boolean motionPhoto;

    private JpegAnatomy(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        this.file = file;
        this.limits = limits;
        this.anatomy = anatomy;
    }

    static void read(Bytes file, PhotoLimits limits, Anatomy anatomy) {
        new JpegAnatomy(file, limits, anatomy).walk();
    }

    private void walk() {
        int at = 2;
        while (true) {
            if (file.u8(at) != 0xFF) {
                throw Refusal.unreadable();
            }
            while (file.u8(at) == 0xFF) {
                at++;
            }
            int marker = file.u8(at++);
            if (marker == EOI) {
                break;
            }
            int length = file.within(at, file.u16(at));
            if (marker < SOF_BASELINE || length < 2) {
                throw Refusal.unreadable();
            }
            segment(marker, at, length);
            at += length;
            if (marker == SOS) {
                at = endOfScan(at);
            }
        }
        if (anatomy.width == 0 || scans == 0) {
            throw Refusal.unreadable();
        }
        tail(at);
    }

    private void segment(int marker, int at, int length) {
        switch (marker) {
            case APP0 -> header(at, length);
            case APP1 -> app1(at, length);
            case APP2 -> app2(at, length);
            case APP14 -> ForeignContent.refuseMarkup(file, at, length);
            case SOS -> scan();
            default -> {
                if (isFrame(marker)) {
                    frame(marker, at);
                } else if (marker > APP2) {
                    // Comments, IPTC, provenance and makers' segments: nothing a copy needs to be shown.
                    anatomy.text(file, at, length);
                    anatomy.omit(at - 2, length + 2);
                }
            }
        }
    }

    /** A JFIF header is 16 bytes and its thumbnail; a longer one hides something. */
    private void header(int at, int length) {
        if (file.startsWith(at + 2, "JFIF\0") && length > 16 + 3 * file.u8(at + 14) * file.u8(at + 15)) {
            throw Refusal.foreignContent();
        }
        ForeignContent.refuseMarkup(file, at, length);
    }

    private void app1(int at, int length) {
        ForeignContent.refuseMarkup(file, at, length);
        if (file.startsWith(at + 2, EXIF)) {
            int tiff = at + 2 + EXIF.length();
            int size = length - 2 - EXIF.length();
            anatomy.exif(file.copy(tiff, size));
            anatomy.replace(tiff, NeutralExif.of(anatomy.exif.orientation(), size));
        } else {
            String xmp = file.latin(at, length);
            motionPhoto |= xmp.contains("MotionPhoto") || xmp.contains("MicroVideo");
            anatomy.text(file, at, length);
            anatomy.omit(at - 2, length + 2);
        }
    }

    private void app2(int at, int length) {
        multiPicture |= file.startsWith(at + 2, "MPF\0");
        if (!file.startsWith(at + 2, "ICC_PROFILE\0")) {
            anatomy.omit(at - 2, length + 2);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= SOF_BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int at) {
        boolean decodable = marker <= SOF_PROGRESSIVE && file.u8(at + 2) == 8;
        if (!decodable || anatomy.width != 0) {
            throw Refusal.unreadable();
        }
        anatomy.height = file.u16(at + 3);
        anatomy.width = file.u16(at + 5);
        anatomy.components = file.u8(at + 7);
        limits.check(anatomy.width, anatomy.height);
    }

    private void scan() {
        scans++;
        long pixels = (long) anatomy.width * anatomy.height * scans;
        if (scans > limits.maxScans() || scans > 1 && pixels > MAX_SCANNED_PIXELS) {
            throw Refusal.unreadable();
        }
    }

    /** First marker after entropy-coded data: stuffed zeros and restart markers belong to the data. */
    private int endOfScan(int from) {
        int at = from;
        while (true) {
            if (file.u8(at) == 0xFF) {
                int next = file.u8(at + 1);
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    return at;
                }
            }
            at++;
        }
    }

    /**
     * Phones append a second picture (MPF), a short film (motion photo) or their own trailer; a copy without
     * position drops it. Anything else behind the picture is refused.
     */
    private void tail(int end) {
        int length = file.length() - end;
        if (length == 0) {
            return;
        }
        int start = end;
        while (start < file.length() && file.u8(start) == 0) {
            start++;
        }
        boolean padding = start == file.length();
        boolean secondPicture = multiPicture && file.startsWith(start, "\u00FF\u00D8\u00FF");
        boolean film = motionPhoto && file.startsWith(end + 4, "ftyp");
        boolean makersTrailer = file.startsWith(file.length() - 4, "SEFT");
        if (!padding && !secondPicture && !film && !makersTrailer) {
            throw Refusal.foreignContent();
        }
        anatomy.carriesPosition |= !padding;
        anatomy.omit(end, length);
    }
}
