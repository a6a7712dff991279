package org.hazardledger.exchange.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A binary workbook (BIFF8), read by events. A password-protected XLSX is such a container, too. */
record XlsWorkbook(Path file, ReadLimits limits, List<String> sheets) implements Workbook {

    static XlsWorkbook open(Path file, ReadLimits limits) throws IOException {
        if (Files.size(file) > limits.binaryBytes()) {
            throw new FileRefusal("import-file-too-large");
        }
        XlsEvents events = XlsEvents.names();
        process(file, events);
        return new XlsWorkbook(file, limits, events.sheetNames());
    }

    @Override
    public String description() {
        return "xls";
    }

    @Override
    public SheetLayout layout(int sheet) {
        XlsEvents events = XlsEvents.layout(sheet);
        process(file, events);
        return events.layout();
    }

    @Override
    public void read(int sheet, RowVisitor visitor) {
        RowLimiter limiter = new RowLimiter(limits);
        RowVisitor through = Damage.through(visitor);
        process(file, XlsEvents.rows(sheet, sheets.get(sheet), row -> through.visit(limiter.check(row))));
    }

    private static void process(Path file, XlsEvents events) {
        Damage.explained(() -> {
            try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
                DirectoryEntry root = container.getRoot();
                if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                    throw new FileRefusal("import-password-protected");
                }
                if (OldWord.is(root)) {
                    throw new FileRefusal("import-file-is-doc");
                }
                if (!root.hasEntryCaseInsensitive("Workbook")) {
                    throw new FileRefusal("import-file-kind-unknown");
                }
                HSSFRequest request = new HSSFRequest();
                request.addListenerForAllRecords(events);
                new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
                events.finish();
                return events;
            } catch (EncryptedDocumentException e) {
                throw new FileRefusal("import-password-protected");
            }
        });
    }
}
