package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Folders of photos in a ZIP. Nothing is unpacked under a name of the archive's own, so a path that climbs out of it leads
 * nowhere; it is refused all the same. Sizes are counted while unpacking: what an archive declares is its sender's claim.
 */
public final class PhotoFolders implements PictureFile {

    static final int MOST_ENTRIES = 5_000;
    static final long MOST_BYTES = 4L * 1024 * 1024 * 1024;

    /** Pictures are packed already; what shrinks a hundredfold is none. */
    private static final int MOST_RATIO = 100;

    private static final long RATIO_FLOOR = 1024 * 1024;
    private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "webp", "heic", "heif");
    private static final Set<String> FILMS = Set.of("mov", "mp4", "avi", "3gp", "m4v", "wmv");
    private static final Pattern OF_THE_SYSTEM =
            Pattern.compile("(?i)(^|.*/)(__MACOSX/.*|\\._[^/]*|Thumbs\\.db|desktop\\.ini|\\.DS_Store)");
    private static final Pattern UNSAFE = Pattern.compile("(^|.*/)\\.\\.(/.*|$)|^/.*|^[A-Za-z]:.*");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private long unpacked;

    private PhotoFolders(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether a ZIP holds photos and is no office document. */
    public static boolean isOne(Path file) throws IOException {
        try (ZipFile zip = zip(file)) {
            return zip.getEntry("[Content_Types].xml") == null
                    && Collections.list(zip.getEntries()).stream()
                            .anyMatch(entry -> PHOTOS.contains(extension(name(entry))));
        } catch (IOException e) {
            return false;
        }
    }

    /** Opens the ZIP; {@link FileRefusal} when it is broken or holds too much. */
    public static PhotoFolders open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = zip(file);
        } catch (IOException e) {
            throw new FileRefusal("import-file-damaged");
        }
        PhotoFolders folders = new PhotoFolders(zip);
        try {
            folders.read();
            return folders;
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        // names are decoded below: each byte is kept as a character of its own until then
        return ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .get();
    }

    @Override
    public String form() {
        return "photo-folders";
    }

    @Override
    public String description() {
        return "zip";
    }

    @Override
    public List<Picture> pictures() {
        return pictures;
    }

    @Override
    public void copy(Picture picture, Path target, long most) throws IOException {
        ZipArchiveEntry entry = entries.get(picture.number() - 1);
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0 && size <= most; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                size += n;
                unpacked += n;
                if (unpacked > MOST_BYTES || (size > RATIO_FLOOR && size / packed > MOST_RATIO)) {
                    throw new FileRefusal("import-file-too-large");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void read() {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                if (entries.size() == MOST_ENTRIES) {
                    throw new FileRefusal("import-too-many-pictures", MOST_ENTRIES);
                }
                entries.add(entry);
                pictures.add(picture(entry, entries.size()));
            }
        }
    }

    private Picture picture(ZipArchiveEntry entry, int number) {
        String path = name(entry).replace('\\', '/');
        List<String> segments = Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isBlank() && !segment.equals("."))
                .toList();
        String name = segments.isEmpty() ? "?" : segments.get(segments.size() - 1);
        List<String> folders = segments.isEmpty() ? List.of() : segments.subList(0, segments.size() - 1);
        Stage stage = StageWords.of(stem(name), folders);
        return new Picture(
                number,
                String.join("/", folders),
                name,
                null,
                words(folders, name),
                Map.of(),
                stage,
                leftOut(path, name),
                refused(entry, path, name));
    }

    private static List<String> words(List<String> folders, String name) {
        List<String> words = new ArrayList<>();
        folders.stream()
                .map(StageWords::without)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        words.add(StageWords.without(stem(name)));
        return List.copyOf(words);
    }

    private static @Nullable String leftOut(String path, String name) {
        if (OF_THE_SYSTEM.matcher(path).matches()) {
            return "file-of-the-system";
        }
        if (FILMS.contains(extension(name))) {
            return "film-not-taken";
        }
        return PHOTOS.contains(extension(name)) ? null : "file-is-no-photo";
    }

    private @Nullable String refused(ZipArchiveEntry entry, String path, String name) {
        if (UNSAFE.matcher(path).matches() || entry.isUnixSymlink()) {
            return "path-unsafe";
        }
        return zip.canReadEntryData(entry) ? null : "file-is-locked";
    }

    /** Flagged as UTF-8, or UTF-8 all the same as macOS writes it, or GBK as Windows in China does. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getNameSource() != ZipArchiveEntry.NameSource.NAME || raw == null) {
            return entry.getName();
        }
        String utf8 = decoded(raw, StandardCharsets.UTF_8);
        String chinese = utf8 == null ? decoded(raw, Charset.forName("GB18030")) : utf8;
        return chinese == null ? entry.getName() : chinese;
    }

    private static @Nullable String decoded(byte[] raw, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
