package org.hazardledger.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.input.SequenceReader;

/** A text file with separated cells; its only sheet is called {@code csv}. */
record CsvWorkbook(Path file, TextEncoding encoding, char delimiter, ReadLimits limits) implements Workbook {

    private static final String SHEET = "csv";
    private static final String MALFORMED = "import-csv-malformed";

    /** A quote that is not closed makes a cell of the rest of the file; characters of it the parser holds. */
    private static final int LONGEST_FIELD = 2_000_000;

    /** Stands behind the last line: a quote that is open there swallows it. */
    private static final String END = "\u0001end of file\u0001";

    static CsvWorkbook open(Path file, ReadLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, limits.lineCharacters());
        try (Reader head = encoding.open(file)) {
            return new CsvWorkbook(file, encoding, Delimiter.of(head), limits);
        }
    }

    @Override
    public String description() {
        return "csv " + encoding.charset().name();
    }

    @Override
    public List<String> sheets() {
        return List.of(SHEET);
    }

    @Override
    public SheetLayout layout(int sheet) {
        return SheetLayout.PLAIN;
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        RowLimiter limiter = new RowLimiter(limits);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new SequenceReader(encoding.open(file), new StringReader("\n" + END)))) {
            int number = 0;
            for (CsvRecord csv : records) {
                number++;
                String last = csv.getField(csv.getFieldCount() - 1);
                if (last.equals(END)) {
                    return;
                }
                if (last.endsWith(END)) {
                    throw new FileRefusal(MALFORMED, "record that started in line " + csv.getStartingLineNumber());
                }
                List<Cell> cells = csv.getFields().stream().map(Cell::ofText).toList();
                SheetRow row = new SheetRow(SHEET, number, csv.getStartingLineNumber(), cells);
                if (!row.blank() && !visitor.visit(limiter.check(row))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            // strict on purpose: a lenient parser swallows whole lines into one cell after a stray quote
            throw new FileRefusal(MALFORMED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
