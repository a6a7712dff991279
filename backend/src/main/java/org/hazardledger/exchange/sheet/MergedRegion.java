package org.hazardledger.exchange.sheet;

/** A merged block of cells, rows counted from 1 and columns from 0, both ends included. */
public record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public int height() {
        return lastRow - firstRow + 1;
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Reads {@code A1:J2}; a malformed reference is an {@link IllegalArgumentException}. */
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
        return new int[] {Integer.parseInt(text.substring(i)), column - 1};
    }
}
