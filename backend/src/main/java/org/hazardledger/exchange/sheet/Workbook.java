package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of sheets that can be read several times, each time from its first row on, without holding it in memory.
 * The kind of the file is decided by its bytes; its name counts for nothing.
 */
public interface Workbook {

    /** Opens a file that was received completely. Throws {@link FileRefusal} when it is no readable table. */
    static Workbook open(Path file, ReadLimits limits) {
        try {
            return switch (FileKind.of(file)) {
                case TEXT -> CsvWorkbook.open(file, limits);
                case ZIP -> XlsxWorkbook.open(file, limits);
                case OLE2 -> XlsWorkbook.open(file, limits);
                case HTML -> throw new FileRefusal("import-file-is-html");
                case XML_SPREADSHEET -> throw new FileRefusal("import-file-is-xml");
                case EMPTY -> throw new FileRefusal("import-file-empty");
                case UNKNOWN -> throw new FileRefusal("import-file-kind-unknown");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How the file was understood, for the report: {@code csv GB18030}, {@code xlsx}, {@code xls}. */
    String description();

    /** Names of the sheets in their order. */
    List<String> sheets();

    /** Merged blocks and hidden rows of a sheet. */
    SheetLayout layout(int sheet);

    /** What there is to say about the file as a container: {@code macros-ignored}. */
    default List<String> warnings() {
        return List.of();
    }

    /** Visits the rows of a sheet in order; rows without any content may be left out. */
    void read(int sheet, RowVisitor visitor);
}
