package org.hazardledger.exchange.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The cells around pictures. A label says what stands to its right, below it, or behind its own colon: comparison sheets
 * are drawn in all three ways.
 */
final class Grid {

    private static final Pattern SCHOOL = Pattern.compile("学校|学校名称|单位|单位名称|单位\\(场所\\)名称|school");
    private static final Pattern HAZARD =
            Pattern.compile("隐患编号|编号|隐患描述|隐患情况|隐患内容|隐患问题|问题描述|存在问题|存在的问题|具体问题|问题|隐患|hazard|description");
    static final Pattern LABELLED = Pattern.compile("^([^:：]{1,12})[:：](.+)$", Pattern.DOTALL);
    private static final int LONGEST_LABEL = 12;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 64;
    private static final int LONGEST_TEXT = 2_000;

    private final List<List<String>> rows = new ArrayList<>();
    private @Nullable NavigableSet<Integer> labelRows;

    /** Keeps the text of a cell; rows and columns are counted from 0. */
    void put(int row, int column, String text) {
        if (row >= MOST_ROWS || column >= MOST_COLUMNS || text.isBlank()) {
            return;
        }
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text.strip());
    }

    /** Whether any cell is a label of a stage. */
    boolean namesStages() {
        return rows.stream().flatMap(List::stream).anyMatch(text -> label(text) != null);
    }

    /** In the cell itself, to its left, or above: there the nearest label that does not stand further right. */
    @Nullable
    Stage stage(int row, int column) {
        for (int c = column; c >= 0; c--) {
            Stage stage = label(text(row, c));
            if (stage != null) {
                return stage;
            }
        }
        for (int r = row - 1; r >= 0; r--) {
            for (int c = column; c >= 0; c--) {
                Stage stage = label(text(r, c));
                if (stage != null) {
                    return stage;
                }
            }
        }
        return null;
    }

    @Nullable
    String school(int row) {
        return field(row, SCHOOL);
    }

    @Nullable
    String hazard(int row) {
        return field(row, HAZARD);
    }

    /** The value of a label in the row, else in the nearest row above; or what stands below a heading. */
    private @Nullable String field(int row, Pattern label) {
        for (int r = Math.min(row, rows.size() - 1); r >= 0; r--) {
            for (int c = 0; c < width(r); c++) {
                String value = value(row, r, c, label);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private @Nullable String value(int row, int r, int c, Pattern label) {
        Matcher labelled = LABELLED.matcher(text(r, c));
        if (labelled.matches() && is(label, labelled.group(1))) {
            return labelled.group(2).strip();
        }
        if (!is(label, text(r, c).replaceAll("[:：]\\s*$", ""))) {
            return null;
        }
        String right = text(r, c + 1);
        boolean heading = r < row && (right.isEmpty() || isLabel(right));
        if (!heading) {
            return right.isEmpty() ? null : right;
        }
        String below = below(row, r, c);
        return below.isEmpty() ? null : below;
    }

    /**
     * What is told of the hazard of a row, by labels to the left, above or in the cells themselves; empty where no label says what
     * it is. Unlike school and hazard themselves none of it is taken from the hazard before.
     */
    Map<Column, String> told(int row) {
        Map<Column, String> told = new EnumMap<>(Column.class);
        for (int r : labelRows().headSet(row, true).descendingSet()) {
            if (told.containsKey(Column.DESCRIPTION) && endsAnother(r)) {
                break;
            }
            collect(row, r, told);
        }
        return told.containsKey(Column.DESCRIPTION) ? told : Map.of();
    }

    /** Rows that say what a cell is, none where no row says what a hazard is; looked for once. */
    private NavigableSet<Integer> labelRows() {
        if (labelRows == null) {
            labelRows = new TreeSet<>();
            boolean describes = false;
            for (int r = 0; r < rows.size(); r++) {
                List<Column> columns = rows.get(r).stream()
                        .map(Grid::column)
                        .filter(Objects::nonNull)
                        .toList();
                describes |= columns.contains(Column.DESCRIPTION);
                if (!columns.isEmpty() || rows.get(r).stream().anyMatch(text -> label(text) != null)) {
                    labelRows.add(r);
                }
            }
            if (!describes) {
                labelRows.clear();
            }
        }
        return labelRows;
    }

    /** What a cell is a label of, alone or with what it says behind a colon. */
    private static @Nullable Column column(String text) {
        Matcher labelled = LABELLED.matcher(text);
        return ToldLabels.of(labelled.matches() ? labelled.group(1) : bare(text));
    }

    /** Adds what the labels of a row say, for the pictures of this or a later one. */
    private void collect(int row, int r, Map<Column, String> told) {
        for (int c = 0; c < width(r); c++) {
            Column column = column(text(r, c));
            if (column != null && !told.containsKey(column)) {
                String value = value(row, r, c, column);
                if (!value.isEmpty()) {
                    told.put(column, value);
                }
            }
        }
    }

    private String value(int row, int r, int c, Column column) {
        Matcher labelled = LABELLED.matcher(text(r, c));
        if (labelled.matches()) {
            return labelled.group(2).strip();
        }
        String right = text(r, c + 1);
        boolean heading = r < row && (right.isEmpty() || isLabel(right));
        return !heading ? right : column == Column.DESCRIPTION ? below(row, r, c) : text(row, c);
    }

    /** A merged cell has its text in its first row alone. */
    private String below(int row, int heading, int column) {
        for (int r = row; r > heading; r--) {
            if (!text(r, column).isEmpty()) {
                return text(r, column);
            }
        }
        return "";
    }

    /** Whether a row belongs to the hazard before: to its words or to its pictures. */
    private boolean endsAnother(int row) {
        return rows.get(row).stream().anyMatch(text -> column(text) == Column.DESCRIPTION || label(text) != null);
    }

    private static String bare(String text) {
        return text.replaceAll("[:：]\\s*$", "");
    }

    private static boolean isLabel(String text) {
        String bare = bare(text);
        return label(text) != null
                || is(SCHOOL, bare)
                || is(HAZARD, bare)
                || ToldLabels.of(bare) != null
                || bare.matches("照片|图片|备注|整改情况|整改期限|责任人");
    }

    private static boolean is(Pattern label, String text) {
        return label.matcher(Plain.heading(text)).matches();
    }

    private static @Nullable Stage label(String text) {
        return text.length() > LONGEST_LABEL ? null : StageWords.of(text.replaceAll("[:：]\\s*$", ""));
    }

    private String text(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private int width(int row) {
        return rows.get(row).size();
    }
}
