package org.hazardledger.photo.imaging;

/**
 * A file that was accepted as a photo.
 *
 * @param width pixels of the upright picture
 * @param height pixels of the upright picture
 * @param carriesPosition whether the file says where it was taken, or may
 * @param screen JPEG of at most 1600 pixels, upright, without metadata
 * @param thumb JPEG of at most 320 pixels, upright, without metadata
 */
public record Picture(
        PhotoFormat format,
        int width,
        int height,
        PhotoClaims claims,
        boolean carriesPosition,
        byte[] screen,
        byte[] thumb) {

    /** Longest side of the rendition people look at. */
    public static final int SCREEN_SIDE = 1600;

    /** Longest side of the rendition in lists. */
    public static final int THUMB_SIDE = 320;
}
