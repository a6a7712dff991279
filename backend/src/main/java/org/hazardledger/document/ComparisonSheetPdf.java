package org.hazardledger.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints {@link ComparisonSheet}s as PDF, A4 portrait, one page for each hazard. */
final class ComparisonSheetPdf {

    private static final Html PAGE = Html.template("comparison-sheet");

    private ComparisonSheetPdf() {}

    /** Refuses with {@code missing-glyph} when a character cannot be drawn. */
    static byte[] render(List<ComparisonSheet> sheets) {
        Glyphs.require(sheets.stream().flatMap(ComparisonSheet::texts));
        Map<String, byte[]> photos = new HashMap<>();
        List<View> views = sheets.stream().map(sheet -> view(sheet, photos)).toList();
        return PdfWriter.write(PAGE.fill(views), photos);
    }

    private static View view(ComparisonSheet sheet, Map<String, byte[]> photos) {
        SheetLayout layout = SheetLayout.of(sheet);
        return new View(
                sheet.titleLines().stream().map(FormText::printable).toList(),
                layout.fields().stream().map(Text::of).toList(),
                millimetres(layout.boxHeight()),
                List.of(
                        side("整改前：", sheet.before(), sheet.noBefore(), layout, photos),
                        side("整改后：", sheet.after(), sheet.noAfter(), layout, photos)),
                FormText.printable(sheet.number()));
    }

    private static Side side(
            String label, List<SheetPhoto> photos, String remark, SheetLayout layout, Map<String, byte[]> files) {
        List<SheetPhoto> shown =
                photos.stream().limit(ComparisonSheet.PHOTOS_PER_SIDE).toList();
        List<Image> images = new ArrayList<>();
        for (SheetPhoto photo : shown) {
            String address = "photo:" + files.size();
            files.put(address, photo.jpeg());
            double[] size = photo.fit(
                    SheetLayout.WIDTH / shown.size() - 2 * SheetLayout.BOX_PADDING,
                    layout.boxHeight() - 2 * SheetLayout.BOX_PADDING);
            images.add(new Image(address, millimetres(size[0]), millimetres(size[1])));
        }
        return new Side(label, images, images.isEmpty() ? FormText.printable(remark) : "");
    }

    private static String millimetres(double length) {
        return "%.2fmm".formatted(length);
    }

    record View(List<String> title, List<Text> fields, String boxHeight, List<Side> sides, String number) {}

    record Text(String label, List<String> lines, String style) {

        static Text of(SheetLayout.Field field) {
            String style = "font-size: %.1fpt; line-height: %.2fpt".formatted(field.points(), field.lineHeightPoints());
            // A non-breaking space keeps the form's empty lines open.
            return new Text(
                    field.label(),
                    field.lines().stream().map(l -> l.isEmpty() ? "\u00a0" : l).toList(),
                    style);
        }
    }

    record Side(String label, List<Image> images, String remark) {}

    record Image(String address, String width, String height) {}
}
