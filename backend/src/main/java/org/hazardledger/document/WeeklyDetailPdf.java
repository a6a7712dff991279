package org.hazardledger.document;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prints a {@link WeeklyDetail} as PDF, A4 landscape, the heading row repeated on every page. */
final class WeeklyDetailPdf {

    private static final Html PAGE = Html.template("weekly-detail");

    private WeeklyDetailPdf() {}

    /** Refuses with {@code missing-glyph} when a character cannot be drawn. */
    static byte[] render(WeeklyDetail form) {
        Glyphs.require(form.texts());
        return PdfWriter.write(PAGE.fill(View.of(form)), Map.of());
    }

    record View(
            List<String> title,
            String unit,
            List<Column> columns,
            List<List<Cell>> rows,
            List<Integer> blanks,
            List<String> signatures,
            String note,
            String footer) {

        static View of(WeeklyDetail form) {
            return new View(
                    form.titleLines().stream().map(FormText::printable).toList(),
                    FormText.printable(form.unitLine()),
                    List.of(WeeklyColumn.values()).stream().map(Column::of).toList(),
                    IntStream.range(0, form.rows().size())
                            .mapToObj(i -> cells(form.rows().get(i), i + 1))
                            .toList(),
                    IntStream.range(0, form.blankRows()).boxed().toList(),
                    form.signatureParts().stream().map(FormText::printable).toList(),
                    FormText.printable(form.noteLine()),
                    FormText.printable(form.footer()));
        }

        private static List<Cell> cells(WeeklyDetail.Row row, int number) {
            List<String> texts = row.cells(number);
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> new Cell(
                            lines(WeeklyColumn.values()[i], FormText.printable(texts.get(i))),
                            WeeklyColumn.values()[i].centred(texts.get(i)) ? "centred" : "running"))
                    .toList();
        }
    }

    /** The renderer breaks Chinese anywhere, also inside a phone number: the number gets a line of its own. */
    private static List<String> lines(WeeklyColumn column, String text) {
        String broken = column == WeeklyColumn.HEAD ? text.replaceAll(" +(?=[+\\d])", "\n") : text;
        return List.of(broken.split("\n", -1));
    }

    record Column(List<String> heading, String width) {

        static Column of(WeeklyColumn column) {
            double percent = 100.0 * column.width() / WeeklyColumn.TOTAL_WIDTH;
            return new Column(List.of(column.brokenHeading().split("\n")), "%.2f%%".formatted(percent));
        }
    }

    record Cell(List<String> lines, String align) {}
}
