package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.sheet.FileRefusal;
import org.hazardledger.exchange.sheet.SheetLayout;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.exchange.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole file in two passes: one for the header and the lines around the table (the day of filling stands
 * below it, and dates need it), one for the rows.
 */
public final class FileReading {

    /** Headings that stand in many tables and say nothing an import could use. */
    private static final Set<String> IGNORED = Set.of("序号", "编号", "备注", "no", "no.", "id");

    private final Workbook workbook;
    private final ReadContext context;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable LookbackCheck lookback;

    /** A sheet with the header found on it. */
    private record Table(int sheet, Header header, Submission submission, SheetLayout layout) {}

    private FileReading(Workbook workbook, ReadContext context) {
        this.workbook = workbook;
        this.context = context;
    }

    /**
     * Recognises the form. Throws {@link FileRefusal} {@code import-form-unknown} when no sheet has the header of the
     * wanted form, or of any.
     */
    public static FileReading open(Workbook workbook, @Nullable Form wanted, ReadContext context) {
        FileReading reading = new FileReading(workbook, context);
        Form form = wanted;
        boolean ignored = false;
        for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
            Table table = reading.table(sheet, form);
            if (table != null) {
                form = table.header().form();
                reading.tables.add(table);
            } else {
                ignored |= reading.hasRows(sheet);
            }
        }
        if (reading.tables.isEmpty()) {
            throw new FileRefusal("import-form-unknown");
        }
        reading.describe(ignored);
        return reading;
    }

    private boolean hasRows(int sheet) {
        boolean[] any = new boolean[1];
        workbook.read(sheet, row -> {
            any[0] = true;
            return false;
        });
        return any[0];
    }

    private void describe(boolean ignored) {
        warnings.addAll(workbook.warnings());
        if (ignored) {
            warnings.add("sheet-ignored");
        }
        if (tables.stream()
                .anyMatch(
                        t -> t.header().layout() == Layout.WEEKLY && t.header().twoLevel())) {
            warnings.add("header-variant-two-level");
        }
        if (tables.stream().anyMatch(t -> t.layout().hidden())) {
            warnings.add("sheet-hidden");
        }
        if (tables.stream().anyMatch(t -> !t.layout().hiddenRows().isEmpty())) {
            warnings.add("rows-hidden");
        }
        if (!unknownHeadings().isEmpty()) {
            warnings.add("headings-unknown");
        }
    }

    /** Headings of the first table that the form does not know. Their cells are kept and not read. */
    public List<String> unknownHeadings() {
        Header header = tables.get(0).header();
        return header.labels().entrySet().stream()
                .filter(label -> !header.positions().containsValue(label.getKey()))
                .map(Map.Entry::getValue)
                .filter(heading -> !IGNORED.contains(Plain.heading(heading)))
                .toList();
    }

    /** Columns the form can have and the first table does not show. */
    public List<Column> missingColumns() {
        Header header = tables.get(0).header();
        return header.layout().all().stream()
                .filter(column -> !header.positions().containsKey(column))
                .toList();
    }

    /** The columns of the first table by their numbers, null where the form does not know the heading. */
    public List<@Nullable Column> columns() {
        Header header = tables.get(0).header();
        List<@Nullable Column> columns = new ArrayList<>();
        for (int i = 0; i < labels().size(); i++) {
            int number = i;
            columns.add(header.positions().entrySet().stream()
                    .filter(p -> p.getValue() == number)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null));
        }
        return columns;
    }

    public Form form() {
        return tables.get(0).header().form();
    }

    public Submission submission() {
        return tables.get(0).submission();
    }

    /** About the file as a whole; complete after {@link #rows}. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The figures of a look-back table, complete after {@link #rows}; null for any other form. */
    public @Nullable LookbackCheck lookback() {
        return lookback;
    }

    /** Column numbers by their headings in the first table, for telling a reader which cell is meant. */
    public List<String> labels() {
        Header header = tables.get(0).header();
        int last = header.labels().keySet().stream().max(Integer::compare).orElse(-1);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            labels.add(header.labels().getOrDefault(i, ""));
        }
        return labels;
    }

    /** Hands every row below the headers to the consumer, in the order of the file. */
    public void rows(Consumer<ReadRow> consumer) {
        DuplicateWatch duplicates = new DuplicateWatch();
        for (Table table : tables) {
            TableReader reader =
                    new TableReader(table.header(), table.submission(), table.layout(), context, duplicates, consumer);
            workbook.read(table.sheet(), reader);
            warnings.addAll(reader.findings());
            lookback = lookback == null ? reader.lookback() : lookback;
        }
    }

    private @Nullable Table table(int sheet, @Nullable Form wanted) {
        SheetLayout layout = workbook.layout(sheet);
        List<SheetRow> head = new ArrayList<>();
        workbook.read(sheet, row -> {
            head.add(row);
            return head.size() < HeaderFinder.SEARCHED_ROWS;
        });
        return new HeaderFinder(head, layout.merges(), context.decisions().byHeading())
                .find(wanted)
                .map(header -> new Table(sheet, header, submission(sheet, header), layout))
                .orElse(null);
    }

    private Submission submission(int sheet, Header header) {
        if (!header.form().isPaper()) {
            return Submission.NONE;
        }
        SubmissionLines lines = new SubmissionLines();
        workbook.read(sheet, row -> {
            if (row.number() < header.firstRow() || row.number() > header.lastRow()) {
                lines.accept(row);
            }
            return true;
        });
        return lines.submission(header.form(), context.roster(), context.decisions(), context.today());
    }
}
