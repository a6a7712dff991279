package org.hazardledger.photo.imaging;

/**
 * What an upload may cost.
 *
 * @param maxBytes size of the file
 * @param maxPixels width × height, read before decoding
 * @param maxSide longest side in pixels; bounds the memory of a single row
 * @param maxScans scans of a progressive JPEG; each one is a pass over the whole picture
 */
public record PhotoLimits(long maxBytes, long maxPixels, int maxSide, int maxScans) {

    /** 25 MiB, 60 megapixels. Sides and scans are beyond what any camera writes. */
    public static final PhotoLimits DEFAULT = new PhotoLimits(25L * 1024 * 1024, 60_000_000, 30_000, 40);

    /** Refuses dimensions that would be too expensive to decode, or that no picture has. */
    void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Refusal.unreadable();
        }
        if (width > maxSide || height > maxSide || width * height > maxPixels) {
            throw Refusal.tooManyPixels(width, height, maxPixels);
        }
    }
}
