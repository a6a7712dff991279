package org.hazardledger.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the record stream of a binary workbook into rows of one sheet, its merges, or the names of all sheets. */
final class XlsEvents extends AbortableHSSFListener {

    private static final int ALL = -1;

    private final int wanted;
    private final String name;
    private final RowVisitor visitor;
    private final FormatTrackingHSSFListener formats;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<MergedRegion> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final TreeMap<Integer, Cell> cells = new TreeMap<>();

    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord formula;
    private boolean date1904;
    private int sheet = -1;
    private int row = -1;
    private boolean stopped;

    private XlsEvents(int wanted, String name, RowVisitor visitor) {
        this.wanted = wanted;
        this.name = name;
        this.visitor = visitor;
        HSSFListener unused = record -> {};
        this.formats = new FormatTrackingHSSFListener(unused);
    }

    static XlsEvents names() {
        return new XlsEvents(ALL, "", r -> true);
    }

    static XlsEvents layout(int sheet) {
        return new XlsEvents(sheet, "", r -> true);
    }

    static XlsEvents rows(int sheet, String name, RowVisitor visitor) {
        return new XlsEvents(sheet, name, visitor);
    }

    List<String> sheetNames() {
        return Arrays.stream(BoundSheetRecord.orderByBofPosition(bound))
                .map(BoundSheetRecord::getSheetname)
                .toList();
    }

    SheetLayout layout() {
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(bound);
        boolean hidden = wanted < inOrder.length && (inOrder[wanted].isHidden() || inOrder[wanted].isVeryHidden());
        return new SheetLayout(merged, hiddenRows, hidden);
    }

    /** Hands over the last row; the stream has no end-of-row record. */
    void finish() {
        if (!stopped) {
            flush();
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        if (record instanceof BoundSheetRecord r) {
            bound.add(r);
        } else if (record instanceof BOFRecord r && r.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet++;
        } else if (record instanceof SSTRecord r) {
            strings = r;
        } else if (record instanceof DateWindow1904Record r) {
            date1904 = r.getWindowing() == 1;
        } else if (sheet == wanted) {
            content(record);
        }
        return (short) (stopped || (wanted != ALL && sheet > wanted) ? 1 : 0);
    }

    private void content(Record record) {
        if (record instanceof MergeCellsRecord r) {
            for (int i = 0; i < r.getNumAreas(); i++) {
                CellRangeAddress a = r.getAreaAt(i);
                merged.add(new MergedRegion(
                        a.getFirstRow() + 1, a.getLastRow() + 1, a.getFirstColumn(), a.getLastColumn()));
            }
        } else if (record instanceof RowRecord r) {
            hiddenRows.set(r.getRowNumber() + 1, r.getZeroHeight());
        } else if (record instanceof LabelSSTRecord r && strings != null) {
            put(r, Cell.ofText(strings.getString(r.getSSTIndex()).getString()));
        } else if (record instanceof LabelRecord r) {
            put(r, Cell.ofText(r.getValue()));
        } else if (record instanceof NumberRecord r) {
            put(r, number(r, r.getValue()));
        } else if (record instanceof RKRecord r) {
            put(r, number(r, r.getRKNumber()));
        } else if (record instanceof FormulaRecord r) {
            formula = r;
            if (!r.hasCachedResultString()) {
                put(r, number(r, r.getValue()));
            }
        } else if (record instanceof StringRecord r && formula != null) {
            put(formula, Cell.ofText(r.getString()));
        }
    }

    private Cell number(CellValueRecordInterface record, double value) {
        boolean date = NumberFormat.isDate(formats.getFormatIndex(record), formats.getFormatString(record));
        return date && DateUtil.isValidExcelDate(value)
                ? Cell.ofDate(DateUtil.getLocalDateTime(value, date1904))
                : Cell.ofNumber(BigDecimal.valueOf(value));
    }

    private void put(CellValueRecordInterface record, Cell cell) {
        if (record.getRow() != row) {
            flush();
            row = record.getRow();
        }
        cells.put((int) record.getColumn(), cell);
    }

    private void flush() {
        if (cells.isEmpty() || stopped) {
            return;
        }
        List<Cell> line = new ArrayList<>();
        for (int column = 0; column <= cells.lastKey(); column++) {
            line.add(cells.getOrDefault(column, Cell.EMPTY));
        }
        cells.clear();
        SheetRow next = new SheetRow(name, row + 1, row + 1, line);
        stopped = !next.blank() && !visitor.visit(next);
    }
}
