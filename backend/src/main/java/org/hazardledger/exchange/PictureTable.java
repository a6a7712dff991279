package org.hazardledger.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.exchange.picture.PictureFiles;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.RowVisitor;
import org.hazardledger.exchange.sheet.SheetLayout;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.platform.Messages;

/** The pictures of a file as a table of their paths, so that a report can say the fate of each beside it. */
record PictureTable(String name, List<SheetRow> rows) implements Workbook {

    static PictureTable of(Path file, Messages texts) {
        try (PictureFile pictures = PictureFiles.open(file)) {
            List<SheetRow> rows = new ArrayList<>();
            List<Cell> headings = new PictureRows(pictures)
                    .labels(texts).stream()
                            .map(label -> new Cell(label, null, null))
                            .toList();
            rows.add(new SheetRow(pictures.description(), 1, 1, headings));
            for (Picture picture : pictures.pictures()) {
                List<Cell> path = List.of(new Cell(picture.path(), null, null));
                rows.add(new SheetRow(pictures.description(), picture.number() + 1, picture.number() + 1L, path));
            }
            return new PictureTable(pictures.description(), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never that of a workbook, whose report is the sender's own file: this one is a list that the sender has not made. */
    @Override
    public String description() {
        return "pictures";
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public SheetLayout layout(int sheet) {
        return SheetLayout.PLAIN;
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        for (SheetRow row : rows) {
            if (!visitor.visit(row)) {
                return;
            }
        }
    }
}
