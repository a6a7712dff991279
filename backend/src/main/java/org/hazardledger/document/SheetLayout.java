package org.hazardledger.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a {@link ComparisonSheet} fit on one page whatever its texts are: the description first gets smaller type, then the photo
 * boxes shrink, and only a text that still does not fit is cut, visibly. All measures in millimetres unless named otherwise.
 *
 * @param fields the lines below the title with their type size, already broken
 * @param boxHeight of each of the two photo boxes
 */
record SheetLayout(List<Field> fields, double boxHeight) {

    static final double MARGIN_TOP = 20;
    static final double MARGIN_SIDE = 25;
    static final double WIDTH = 210 - 2 * MARGIN_SIDE;
    static final double FIELD_POINTS = 14;
    static final double TITLE_LINE_POINTS = 27;
    static final double TITLE_GAP = 5;
    static final double BOX_PADDING = 2;

    private static final double HEIGHT = 297 - 2 * MARGIN_TOP;
    private static final double LARGEST_BOX = 82;
    private static final double SMALLEST_BOX = 58;
    /** Room left for what office programs add around tables and paragraphs. */
    private static final double SLACK = 9;

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double LEADING = 1.6;
    private static final double[] DESCRIPTION_POINTS = {14, 12, 10.5, 9};
    /** The form leaves two empty lines under 隐患描述. */
    private static final int LEAST_DESCRIPTION_LINES = 3;

    private static final int MOST_PATROLLER_LINES = 2;
    private static final int MOST_SCHOOL_LINES = 2;
    private static final String CUT = "……（全文见台账）";

    /** One labelled field of the form, broken into lines. */
    record Field(String label, List<String> lines, double points) {

        double lineHeightPoints() {
            return points * LEADING;
        }

        double height() {
            return lines.size() * lineHeightPoints() * MM_PER_POINT;
        }
    }

    static SheetLayout of(ComparisonSheet sheet) {
        Field school = field("学校：", sheet.school(), FIELD_POINTS, MOST_SCHOOL_LINES);
        Field patroller = field("巡查人员：", sheet.patroller(), FIELD_POINTS, MOST_PATROLLER_LINES);
        Field times = field("巡查发现及整改时间：", sheet.times(), FIELD_POINTS, 1);
        double fixed = sheet.titleLines().size() * TITLE_LINE_POINTS * MM_PER_POINT
                + TITLE_GAP
                + school.height()
                + patroller.height()
                + times.height()
                + 2 * FIELD_POINTS * LEADING * MM_PER_POINT
                + SLACK;
        double forDescription = HEIGHT - fixed - 2 * SMALLEST_BOX;
        Field description = description(sheet.description(), forDescription);
        double box = Math.min(LARGEST_BOX, (HEIGHT - fixed - description.height()) / 2);
        return new SheetLayout(List.of(school, description, patroller, times), box);
    }

    private static Field description(String text, double room) {
        Field field = field("隐患描述：", text, FIELD_POINTS, Integer.MAX_VALUE);
        for (double points : DESCRIPTION_POINTS) {
            field = field("隐患描述：", text, points, Integer.MAX_VALUE);
            if (field.height() <= room) {
                break;
            }
        }
        int most = (int) (room / (field.lineHeightPoints() * MM_PER_POINT));
        field = field("隐患描述：", text, field.points(), most);
        List<String> lines = new ArrayList<>(field.lines());
        while (lines.size() < LEAST_DESCRIPTION_LINES) {
            lines.add("");
        }
        return new Field(field.label(), lines, field.points());
    }

    /** The label stands on the first line with the text after it, so it is broken together with the text and cut off again. */
    private static Field field(String label, String text, double points, int mostLines) {
        int halfWidths = (int) (WIDTH / (points / 2 * MM_PER_POINT)) - 2;
        String flat = FormText.printable(text).strip().replaceAll("\\s*\\R\\s*", " ");
        List<String> lines = FormText.lines(label + flat, halfWidths);
        if (lines.size() > mostLines) {
            String last = FormText.lines(lines.get(mostLines - 1), halfWidths - 2 * CUT.length())
                    .get(0);
            lines = new ArrayList<>(lines.subList(0, mostLines - 1));
            lines.add(last + CUT);
        }
        List<String> without = new ArrayList<>(lines);
        without.set(0, lines.get(0).substring(label.length()));
        return new Field(label, without, points);
    }
}
