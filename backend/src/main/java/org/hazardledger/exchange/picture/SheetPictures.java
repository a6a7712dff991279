package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/** The pictures of a comparison sheet, each a part of an office document. */
abstract class SheetPictures implements PictureFile {

    private static final int MOST = 5_000;
    private static final int LONGEST_FOLDER = 40;
    private static final Pattern NUMBER = Pattern.compile("(?i)[A-Z]+[A-Z0-9]*-\\d{4}-\\d{6}");
    private static final Set<String> DRAWINGS = Set.of("emf", "wmf", "svg", "gif", "bmp");

    private final OoxmlParts parts;
    private final List<Picture> pictures = new ArrayList<>();
    private final List<String> partOf = new ArrayList<>();

    SheetPictures(OoxmlParts parts) {
        this.parts = parts;
    }

    final OoxmlParts parts() {
        return parts;
    }

    /** Adds a picture with what stands around it. */
    final void add(
            String part,
            @Nullable String school,
            @Nullable String hazard,
            @Nullable String mark,
            Map<Column, String> told,
            @Nullable Stage stage) {
        if (pictures.size() == MOST) {
            throw new FileRefusal("import-too-many-pictures", MOST);
        }
        String name = part.substring(part.lastIndexOf('/') + 1);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        // what programs write there by themselves says nothing; the product's own sheets name the hazard
        boolean numbered = mark != null && NUMBER.matcher(mark).find();
        List<String> words = Stream.of(hazard, numbered ? mark : null)
                .filter(text -> text != null && !text.isBlank())
                .toList();
        String folder = String.join(
                "/",
                Stream.of(school, hazard, stage == null ? null : label(stage))
                        .filter(text -> text != null && !text.isBlank())
                        .map(SheetPictures::cut)
                        .toList());
        partOf.add(part);
        pictures.add(new Picture(
                pictures.size() + 1,
                folder,
                name,
                school,
                words,
                numbered ? Map.of() : told,
                stage,
                DRAWINGS.contains(extension) ? "file-is-no-photo" : null,
                null));
    }

    @Override
    public final String form() {
        return "comparison-sheet";
    }

    @Override
    public final List<Picture> pictures() {
        return pictures;
    }

    @Override
    public final void copy(Picture picture, Path target, long most) throws IOException {
        parts.copy(partOf.get(picture.number() - 1), target, most);
    }

    @Override
    public final void close() throws IOException {
        parts.close();
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case BEFORE -> "整改前";
            case DURING -> "整改中";
            case AFTER -> "整改后";
            case RECHECK -> "复查";
        };
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_FOLDER ? line : line.substring(0, LONGEST_FOLDER) + "…";
    }
}
