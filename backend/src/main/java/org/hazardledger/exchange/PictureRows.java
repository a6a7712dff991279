package org.hazardledger.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.ToldHazards;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.hazard.Stage;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * How the pictures of a file stand in its report: a row each, with its path, what was read from it, and what a sheet tells of its
 * hazard.
 */
record PictureRows(PictureFile file) {

    /** Where the name of the school stands. */
    static final int SCHOOL = 1;

    private static final List<Column> READ = List.of(Column.ORG_NAME, Column.NUMBER, Column.STAGE);

    /** Number of the first column of what is told of a hazard. */
    static final int TOLD = READ.size() + 1;

    /** What the columns hold, by their numbers; nothing that has a name for the first. */
    List<String> columns() {
        return Stream.concat(Stream.of(""), known().map(Column::name)).toList();
    }

    /** What the columns are called, in the language of the sender. */
    List<String> labels(Messages texts) {
        return Stream.concat(
                        Stream.of(texts.text("import.picture")),
                        known().map(column -> texts.text("import.column." + column)))
                .toList();
    }

    private Stream<Column> known() {
        boolean tells =
                file.pictures().stream().anyMatch(picture -> !picture.told().isEmpty());
        return Stream.concat(READ.stream(), tells ? ToldHazards.COLUMNS.stream() : Stream.of());
    }

    static int column(Column column) {
        return READ.contains(column) ? 1 + READ.indexOf(column) : TOLD + ToldHazards.COLUMNS.indexOf(column);
    }

    String source(Picture picture) {
        return row(picture, List.of()).source();
    }

    /** The row of a picture. */
    SheetRow row(Picture picture, String school, String hazard, @Nullable Stage stage) {
        List<String> texts = new ArrayList<>(
                List.of(picture.path(), school, hazard, stage == null ? stageText(picture) : stage.name()));
        if (!picture.told().isEmpty()) {
            ToldHazards.COLUMNS.forEach(column -> texts.add(picture.told().getOrDefault(column, "")));
        }
        return row(
                picture, texts.stream().map(text -> new Cell(text, null, null)).collect(Collectors.toList()));
    }

    /** The words that may tell a picture's stage. */
    static String stageText(Picture picture) {
        return Plain.text(picture.folder());
    }

    private SheetRow row(Picture picture, List<Cell> cells) {
        return new SheetRow(file.description(), picture.number() + 1, picture.number() + 1L, cells);
    }
}
