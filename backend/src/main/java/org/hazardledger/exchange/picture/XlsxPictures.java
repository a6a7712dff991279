package org.hazardledger.exchange.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.exchange.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * 对比照 as a table: pictures that float above it belong to the cell of their upper left corner, and pictures in cells, as WPS
 * has them, to theirs.
 */
final class XlsxPictures extends SheetPictures {

    static final String WORKBOOK = "xl/workbook.xml";

    private static final String CELL_IMAGES = "xl/cellimages.xml";
    private static final Pattern IN_CELL = Pattern.compile("DISPIMG\\(\"([^\"]+)\"");

    private boolean stages;

    private XlsxPictures(OoxmlParts parts) {
        super(parts);
    }

    static XlsxPictures open(Path file) throws IOException {
        Workbook workbook = Workbook.open(file, ReadLimits.STANDARD);
        OoxmlParts parts = OoxmlParts.open(file);
        try {
            XlsxPictures pictures = new XlsxPictures(parts);
            pictures.read(workbook);
            return pictures;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Whether a workbook holds pictures in cells that say before and after. */
    static boolean isOne(Path file) throws IOException {
        try (OoxmlParts parts = OoxmlParts.open(file)) {
            if (!parts.hasBelow("xl/media/")) {
                return false;
            }
        }
        try (XlsxPictures pictures = open(file)) {
            return pictures.stages && !pictures.pictures().isEmpty();
        }
    }

    @Override
    public String description() {
        return "xlsx";
    }

    /** A picture with the cell it stands in, counted from 0. */
    private record Anchored(String part, int row, int column) {}

    private void read(Workbook workbook) throws IOException {
        List<String> sheets = sheetParts();
        Map<String, String> inCells = cellImages();
        for (int sheet = 0; sheet < Math.min(sheets.size(), workbook.sheets().size()); sheet++) {
            List<Anchored> found = floating(sheets.get(sheet));
            if (found.isEmpty() && inCells.isEmpty()) {
                continue;
            }
            Grid grid = new Grid();
            workbook.read(sheet, row -> {
                keep(grid, row, inCells, found);
                return true;
            });
            stages |= grid.namesStages();
            found.stream()
                    .sorted(java.util.Comparator.comparingInt(Anchored::row).thenComparingInt(Anchored::column))
                    .forEach(one -> add(
                            one.part(),
                            grid.school(one.row()),
                            grid.hazard(one.row()),
                            null,
                            grid.told(one.row()),
                            grid.stage(one.row(), one.column())));
        }
    }

    private static void keep(Grid grid, SheetRow row, Map<String, String> inCells, List<Anchored> found) {
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column).text();
            Matcher image = IN_CELL.matcher(text);
            if (image.find()) {
                String part = inCells.get(image.group(1));
                if (part != null) {
                    found.add(new Anchored(part, row.number() - 1, column));
                }
            } else {
                grid.put(row.number() - 1, column, text);
            }
        }
    }

    private List<String> sheetParts() throws IOException {
        Map<String, String> relations = parts().relations(WORKBOOK);
        List<String> sheets = new ArrayList<>();
        parts().read(WORKBOOK, (kind, reader) -> {
            if (kind == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("sheet")) {
                String id = reader.getAttributeValue(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                sheets.add(relations.getOrDefault(id == null ? "" : id, ""));
            }
        });
        return sheets;
    }

    private List<Anchored> floating(String sheet) throws IOException {
        List<Anchored> found = new ArrayList<>();
        for (String drawing : parts().relations(sheet).values()) {
            if (drawing.contains("/drawings/drawing")) {
                floating(drawing, parts().relations(drawing), found);
            }
        }
        return found;
    }

    private void floating(String drawing, Map<String, String> relations, List<Anchored> found) throws IOException {
        int[] at = {-1, -1};
        StringBuilder number = new StringBuilder();
        boolean[] in = new boolean[2];
        parts().read(drawing, (kind, reader) -> {
            if (kind == XMLStreamConstants.CHARACTERS) {
                if (in[0] && in[1]) {
                    number.append(reader.getText());
                }
                return;
            }
            boolean start = kind == XMLStreamConstants.START_ELEMENT;
            String element = reader.getLocalName();
            switch (element) {
                case "from" -> in[0] = start;
                case "col", "row" -> {
                    in[1] = start;
                    if (!start && in[0]) {
                        at[element.equals("row") ? 0 : 1] = index(number);
                    }
                    number.setLength(0);
                }
                case "blip" -> {
                    String id = start ? OoxmlParts.attribute(reader, "embed") : null;
                    String part = id == null ? null : relations.get(id);
                    if (part != null) {
                        found.add(new Anchored(part, Math.max(0, at[0]), Math.max(0, at[1])));
                    }
                }
                default -> {
                    // shapes and formatting
                }
            }
        });
    }

    /** Pictures in cells, by the name that the cell's formula calls. */
    private Map<String, String> cellImages() throws IOException {
        Map<String, String> relations = parts().relations(CELL_IMAGES);
        Map<String, String> images = new HashMap<>();
        String[] name = new String[1];
        parts().read(CELL_IMAGES, (kind, reader) -> {
            if (kind != XMLStreamConstants.START_ELEMENT) {
                return;
            }
            if (reader.getLocalName().equals("cNvPr")) {
                name[0] = OoxmlParts.attribute(reader, "name");
            } else if (reader.getLocalName().equals("blip")) {
                put(images, name[0], relations.get(String.valueOf(OoxmlParts.attribute(reader, "embed"))));
            }
        });
        return images;
    }

    private static void put(Map<String, String> images, @Nullable String name, @Nullable String part) {
        if (name != null && part != null) {
            images.put(name, part);
        }
    }

    private static int index(StringBuilder number) {
        try {
            return Integer.parseInt(number.toString().strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
