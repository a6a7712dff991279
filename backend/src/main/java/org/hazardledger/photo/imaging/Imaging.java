package org.hazardledger.photo.imaging;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Examines uploaded files. Whatever is refused is refused with a problem the uploader can act upon. */
public final class Imaging {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PhotoLimits limits;
    private final DecodeBudget budget;
    private final Optional<HeicDecoder> heic;

    private Imaging(PhotoLimits limits, Optional<HeicDecoder> heic) {
        this.limits = limits;
        this.budget = new DecodeBudget(limits.maxPixels(), Runtime.getRuntime().availableProcessors(), PATIENCE);
        this.heic = heic;
    }

    /**
     * Imaging within the limits.
     *
     * @param heicTool name or path of the tool that decodes HEIC; empty: the first one found on the search path
     */
    public static Imaging of(PhotoLimits limits, Optional<String> heicTool) {
        String searchPath = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return new Imaging(limits, HeicDecoder.find(heicTool, searchPath));
    }

    /**
     * Decides whether the file is a photo, by decoding it, and makes its renditions.
     *
     * @param workFolder existing folder for intermediate files; they are gone when this returns
     * @throws org.hazardledger.platform.Problem when the file is not taken
     */
    public Picture examine(Path file, Path workFolder) {
        try {
            if (Files.size(file) > limits.maxBytes()) {
                throw Refusal.tooManyBytes(limits.maxBytes());
            }
            Anatomy anatomy = Anatomy.of(Bytes.map(file), limits);
            try (DecodeBudget.Share share = budget.acquire((long) anatomy.width * anatomy.height)) {
                return picture(file, anatomy, workFolder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Picture picture(Path file, Anatomy anatomy, Path workFolder) throws IOException {
        BufferedImage decoded;
        int orientation = 1;
        int width = anatomy.width;
        int height = anatomy.height;
        if (anatomy.format == PhotoFormat.HEIC) {
            decoded = heic(file, workFolder);
            boolean turned = decoded.getWidth() < decoded.getHeight() != width < height;
            width = turned ? anatomy.height : anatomy.width;
            height = turned ? anatomy.width : anatomy.height;
        } else {
            decoded = PixelReader.read(file, anatomy, Picture.SCREEN_SIDE);
            orientation = anatomy.exif.orientation();
        }
        BufferedImage screen = Pixels.upright(Pixels.shrink(decoded, Picture.SCREEN_SIDE), orientation);
        BufferedImage thumb = Pixels.shrink(screen, Picture.THUMB_SIDE);
        boolean sideways = orientation >= 5;
        return new Picture(
                anatomy.format,
                sideways ? height : width,
                sideways ? width : height,
                anatomy.exif.claims(),
                anatomy.carriesPosition,
                JpegFile.encode(screen),
                JpegFile.encode(thumb));
    }

    private BufferedImage heic(Path file, Path workFolder) throws IOException {
        HeicDecoder decoder = heic.orElseThrow(Refusal::heicUnavailable);
        Path folder = Files.createTempDirectory(workFolder, "heic");
        try {
            Path jpeg = decoder.decode(file, folder);
            return PixelReader.read(jpeg, Anatomy.of(Bytes.map(jpeg), limits), Picture.SCREEN_SIDE);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }
}
