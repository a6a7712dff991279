package org.hazardledger.exchange.sheet;

/** A merged block of cells, rows counted from 1 and columns from 0, both ends included. */
public record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    public int height() {
        return lastRow - firstRow + 1;
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:J2}; a malformed reference, or one outside of any sheet, is an {@link IllegalArgumentException}. */
    static MergedRegion parse(String reference) {
        String[] ends = reference.split(":", -1);
        int[] from = address(ends[0]);
        int[] to = ends.length > 1 ? address(ends[1]) : from;
        return new MergedRegion(from[0], to[0], from[1], to[1]);
    }

    private static int[] address(String text) {
        int column = 0;
        int i = 0;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            column = column * 26 + Character.toUpperCase(text.charAt(i)) - 'A' + 1;
            i++;
        }
        int row = Integer.parseInt(text.substring(i));
        if (row < 1 || row > LAST_ROW || column < 1 || column - 1 > LAST_COLUMN) {
            throw new IllegalArgumentException("no cell of a sheet: " + text);
        }
        return new int[] {row, column - 1};
    }
}
