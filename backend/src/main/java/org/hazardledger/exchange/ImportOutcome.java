package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.exchange.sheet.Workbook;

/** Sums up an import from the fates it has recorded: the counters are true whatever interrupted it in between. */
@ApplicationScoped
class ImportOutcome {

    private final ImportBatches batches;
    private final Imports imports;

    ImportOutcome(ImportBatches batches, Imports imports) {
        this.batches = batches;
        this.imports = imports;
    }

    ImportResult of(NewImport asked, UUID id, Workbook workbook, ImportRun run) {
        FileReading reading = run.reading();
        batches.describe(id, workbook.description(), reading);
        Counters counters = batches.count(id);
        return new ImportResult(
                reading.form().label(),
                workbook.description(),
                Labels.of(asked.mode()),
                wentIn(asked, counters),
                counters,
                reading.warnings().stream()
                        .map(code -> ImportResult.FileWarning.of(code, asked.texts()))
                        .toList(),
                ImportResult.SubmissionView.of(reading.submission()),
                ImportResult.LookbackView.of(reading.lookback()),
                reading.columns().stream()
                        .filter(Objects::nonNull)
                        .map(Enum::name)
                        .toList(),
                reading.unknownHeadings(),
                0,
                imports.firstRows(id, ImportResult.ROWS, asked.texts()),
                counters.rows() <= ImportResult.ROWS);
    }

    /** The same of a file that brings pictures. */
    ImportResult ofPictures(NewImport asked, UUID id, PictureFile file) {
        List<String> labels = new PictureRows(file).labels(asked.texts());
        batches.describePictures(id, file, labels);
        Counters counters = batches.count(id);
        return new ImportResult(
                file.form(),
                file.description(),
                Labels.of(asked.mode()),
                wentIn(asked, counters),
                counters,
                List.of(),
                null,
                null,
                new PictureRows(file)
                        .columns().stream().filter(column -> !column.isEmpty()).toList(),
                List.of(),
                batches.unassigned(id),
                imports.firstRows(id, ImportResult.ROWS, asked.texts()),
                counters.rows() <= ImportResult.ROWS);
    }

    /** Told by the fates, because whoever settled the last row may have died before saying so. */
    private static boolean wentIn(NewImport asked, Counters counters) {
        boolean allGood = counters.rejected() + counters.needsDecision() == 0;
        return asked.commits() && (allGood || !asked.allOrNothing());
    }

    void count(UUID id) {
        batches.count(id);
    }
}
