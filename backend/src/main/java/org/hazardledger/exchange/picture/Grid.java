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
import org.hazardledger.exchange.form.Column;
import org.hazardledger.hazard.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The cells around pictures. A label ({@link CellLabels}) says what stands to its right, below it, or behind its own colon:
 * comparison sheets are drawn in all three ways.
 */
final class Grid {

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
        return rows.stream().flatMap(List::stream).anyMatch(text -> CellLabels.stage(text) != null);
    }

    /** In the cell itself, to its left, or above: there the nearest label that does not stand further right. */
    @Nullable
    Stage stage(int row, int column) {
        for (int c = column; c >= 0; c--) {
            Stage stage = CellLabels.stage(text(row, c));
            if (stage != null) {
                return stage;
            }
        }
        for (int r = row - 1; r >= 0; r--) {
            for (int c = column; c >= 0; c--) {
                Stage stage = CellLabels.stage(text(r, c));
                if (stage != null) {
                    return stage;
                }
            }
        }
        return null;
    }

    @Nullable
    String school(int row) {
        return field(row, CellLabels.SCHOOL);
    }

    @Nullable
    String hazard(int row) {
        return field(row, CellLabels.HAZARD);
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
        Matcher labelled = CellLabels.LABELLED.matcher(text(r, c));
        if (labelled.matches() && CellLabels.is(label, labelled.group(1))) {
            return labelled.group(2).strip();
        }
        if (!CellLabels.is(label, CellLabels.bare(text(r, c)))) {
            return null;
        }
        String right = text(r, c + 1);
        boolean heading = r < row && (right.isEmpty() || CellLabels.isLabel(right));
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
                        .map(CellLabels::column)
                        .filter(Objects::nonNull)
                        .toList();
                describes |= columns.contains(Column.DESCRIPTION);
                if (!columns.isEmpty() || rows.get(r).stream().anyMatch(text -> CellLabels.stage(text) != null)) {
                    labelRows.add(r);
                }
            }
            if (!describes) {
                labelRows.clear();
            }
        }
        return labelRows;
    }

    /** Adds what the labels of a row say, for the pictures of this or a later one. */
    private void collect(int row, int r, Map<Column, String> told) {
        for (int c = 0; c < width(r); c++) {
            Column column = CellLabels.column(text(r, c));
            if (column != null && !told.containsKey(column)) {
                String value = value(row, r, c, column);
                if (!value.isEmpty()) {
                    told.put(column, value);
                }
            }
        }
    }

    private String value(int row, int r, int c, Column column) {
        Matcher labelled = CellLabels.LABELLED.matcher(text(r, c));
        if (labelled.matches()) {
            return labelled.group(2).strip();
        }
        String right = text(r, c + 1);
        boolean heading = r < row && (right.isEmpty() || CellLabels.isLabel(right));
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
        return rows.get(row).stream()
                .anyMatch(text -> CellLabels.column(text) == Column.DESCRIPTION || CellLabels.stage(text) != null);
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
