package org.hazardledger.exchange.sheet;

/**
 * What a file may cost before it is refused. Spreadsheets are compressed, so the size of an upload says little.
 *
 * @param inflatedBytes all parts of an XLSX together
 * @param sharedStringBytes the one part the reader keeps in memory
 * @param ratio inflated to packed bytes of one part
 * @param entries parts of the archive
 * @param binaryBytes size of an XLS, whose container and string table are held in memory
 * @param rows rows of one sheet that have content, the lines around its table included
 * @param columns cells of one row
 * @param cellCharacters text of one cell
 * @param lineCharacters line of a text file
 * @param mergedRegions merged blocks of one sheet
 */
public record ReadLimits(
        long inflatedBytes,
        long sharedStringBytes,
        int ratio,
        int entries,
        long binaryBytes,
        int rows,
        int columns,
        int cellCharacters,
        int lineCharacters,
        int mergedRegions) {

    private static final long MEBI = 1024L * 1024L;

    /** A million records and twenty lines around them; sized so that one import stays below about 100 MB of heap. */
    public static final ReadLimits STANDARD =
            new ReadLimits(400 * MEBI, 48 * MEBI, 100, 2_000, 25 * MEBI, 1_000_020, 256, 32_767, 1_000_000, 20_000);
}
