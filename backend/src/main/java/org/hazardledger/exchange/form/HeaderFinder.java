package org.hazardledger.exchange.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.sheet.MergedRegion;
import org.hazardledger.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Finds the header below the title lines by counting how many headings each table would recognise. */
final class HeaderFinder {

    /** Titles, instructions and the sender's name stand above; nobody was seen with more lines of them. */
    static final int SEARCHED_ROWS = 20;

    private static final int DEEPEST_HEADER = 3;

    private final List<SheetRow> head;
    private final List<MergedRegion> merges;
    private final Map<String, Column> decided;

    HeaderFinder(List<SheetRow> head, List<MergedRegion> merges, Map<String, Column> decided) {
        this.decided = decided;
        this.head = head;
        this.merges = merges;
    }

    /** The best match; empty when no row has all required columns of any table. */
    Optional<Header> find(@Nullable Form wanted) {
        Header best = null;
        for (Layout layout : Layout.values()) {
            for (int i = 0; i < head.size() && (wanted == null || layout.form() == wanted); i++) {
                Header candidate = at(i, layout);
                if (candidate != null
                        && (best == null
                                || candidate.positions().size()
                                        > best.positions().size())) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Header at(int index, Layout layout) {
        SheetRow top = head.get(index);
        Header flat = match(layout, top, top);
        SheetRow below = index + 1 < head.size() ? head.get(index + 1) : null;
        Header tiered = below == null || !continues(top, below) ? null : match(layout, top, below);
        // a second line of headings must bring columns of its own, else it is the first record
        Header header =
                tiered != null && tiered.positions().size() >= flat.positions().size() + 2 ? tiered : flat;
        return header.positions().keySet().containsAll(layout.required()) ? header : null;
    }

    /** By merges where the file has them; a text file shows a second header line by its empty first cells. */
    private boolean continues(SheetRow top, SheetRow below) {
        int depth = merges.stream()
                .filter(m -> m.firstRow() == top.number())
                .mapToInt(MergedRegion::height)
                .max()
                .orElse(1);
        return depth > 1
                ? depth <= DEEPEST_HEADER && below.number() < top.number() + depth
                : below.cell(0).blank();
    }

    private Header match(Layout layout, SheetRow top, SheetRow below) {
        EnumMap<Column, Integer> positions = new EnumMap<>(Column.class);
        Map<Integer, String> labels = new TreeMap<>();
        int width = Math.max(top.cells().size(), below.cells().size());
        String group = "";
        for (int i = 0; i < width; i++) {
            String upper = top.cell(i).text();
            String lower = below == top ? "" : below.cell(i).text();
            group = upper.isBlank() ? group : upper;
            String label = lower.isBlank() ? upper : lower;
            if (label.isBlank()) {
                continue;
            }
            labels.put(i, lower.isBlank() ? upper : group + "/" + lower);
            Column said = decided.get(Plain.heading(label));
            Column column = said == null ? layout.column(label) : layout.has(said) ? said : null;
            if (column != null) {
                positions.putIfAbsent(column, i);
            }
        }
        return new Header(layout, top.number(), below.number(), positions, labels);
    }
}
