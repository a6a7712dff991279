package org.hazardledger.exchange.sheet;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet says beside its cells.
 *
 * @param merges merged blocks, at most {@link ReadLimits#mergedRegions()}
 * @param hiddenRows numbers of the rows that are hidden, by hand or by a filter
 * @param hidden whether the whole sheet is
 */
public record SheetLayout(List<MergedRegion> merges, BitSet hiddenRows, boolean hidden) {

    /** A text file hides nothing and merges nothing. */
    public static final SheetLayout PLAIN = new SheetLayout(List.of(), new BitSet(), false);
}
