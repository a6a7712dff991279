package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.exchange.form.ReadContext;
import org.hazardledger.exchange.sheet.ReadLimits;
import org.hazardledger.exchange.sheet.Workbook;
import org.hazardledger.hazard.HazardIntake;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Progress;
import org.jdbi.v3.core.Jdbi;

/** The job of an import: which passes it takes, and under which transactions. */
@ApplicationScoped
class ImportWork {

    /** A file that goes in as a whole holds its locks that long at most. */
    private static final int WHOLE_FILE_SECONDS = 1_800;

    private final Jdbi jdbi;
    private final Rosters rosters;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportOutcome outcome;
    private final HazardIntake intake;
    private final PictureImport pictures;
    private final Clock clock;

    ImportWork(
            Jdbi jdbi,
            Rosters rosters,
            ImportBatches batches,
            ImportRows rows,
            ImportOutcome outcome,
            HazardIntake intake,
            PictureImport pictures,
            Clock clock) {
        this.jdbi = jdbi;
        this.rosters = rosters;
        this.batches = batches;
        this.rows = rows;
        this.outcome = outcome;
        this.intake = intake;
        this.pictures = pictures;
        this.clock = clock;
    }

    /**
     * Dry run: one pass that decides and records. All or nothing: a rehearsal first, then the same in one transaction,
     * or only the record of why not. Else every chunk commits for itself, and an interrupted run goes on where it broke.
     */
    ImportResult run(NewImport asked, Progress progress) {
        try {
            return PictureImport.takes(asked) ? pictures.run(asked, progress) : passes(asked, progress);
        } catch (RuntimeException e) {
            // cancelled or failed half-way: what was stored stays, and is counted
            outcome.count(progress.jobId());
            throw e;
        }
    }

    private ImportResult passes(NewImport asked, Progress progress) {
        Workbook workbook = Workbook.open(asked.file(), ReadLimits.STANDARD);
        UUID id = progress.jobId();
        int recorded = batches.recorded(id);
        boolean rehearses = recorded == 0
                && asked.commits()
                && (asked.allOrNothing() || asked.earlier().confirms() != null);
        batches.rowsSeenBefore(asked.earlier()).ifPresent(seen -> progress.total(rehearses ? 2 * seen : seen));
        if (!asked.commits()) {
            return outcome.of(
                    asked,
                    id,
                    workbook,
                    pass(asked, workbook, progress).behind(recorded).recordOnly(false));
        }
        if (!asked.allOrNothing()) {
            ImportRun rehearsal = rehearses ? pass(asked, workbook, progress) : null;
            if (rehearsal != null) {
                rehearsal.rehearse();
            }
            ImportRun run = pass(asked, workbook, progress).behind(recorded);
            return outcome.of(
                    asked,
                    id,
                    workbook,
                    (rehearsal == null ? run : run.after(rehearsal)).commit(ImportRun.Transactions.BY_CHUNK));
        }
        // the record of why not may have been interrupted; a whole file that went in leaves no rows half-way
        if (!rehearses) {
            return outcome.of(
                    asked,
                    id,
                    workbook,
                    pass(asked, workbook, progress).behind(recorded).recordOnly(true));
        }
        ImportRun rehearsal = pass(asked, workbook, progress);
        if (!rehearsal.rehearse()) {
            return outcome.of(
                    asked,
                    id,
                    workbook,
                    pass(asked, workbook, progress).after(rehearsal).recordOnly(true));
        }
        return QuarkusTransaction.requiringNew()
                .timeout(WHOLE_FILE_SECONDS)
                .call(() -> outcome.of(
                        asked,
                        id,
                        workbook,
                        pass(asked, workbook, progress).after(rehearsal).commit(ImportRun.Transactions.AROUND)));
    }

    /** Each pass reads the roster anew: a roster file's own schools become known while it is read. */
    private ImportRun pass(NewImport asked, Workbook workbook, Progress progress) {
        Reach register = Reach.ofRegister(asked.caller());
        Reach buildings = Reach.ofBuildings(asked.caller());
        Reach hazards = Reach.ofHazards(asked.caller());
        List<Rosters.District> writable = rosters.districts(register);
        Set<String> names = writable.stream().map(Rosters.District::name).collect(Collectors.toSet());
        ReadContext context = new ReadContext(
                rosters.roster(hazards, rosters.districts(hazards)),
                names,
                BusinessTime.today(clock),
                rosters.areaCode(hazards).orElse(null),
                asked.decisions());
        FileReading reading = FileReading.open(workbook, asked.wanted(), context);
        if (reading.form() == Form.ORGANISATION_ROSTER && buildings.nowhere()) {
            throw Problem.forbidden();
        }
        RunMerges merges = new RunMerges(
                new OrganisationMerge(jdbi, register, writable),
                new BuildingMerge(jdbi, buildings),
                submission -> new HazardMerge(
                        jdbi, intake, clock, hazards, progress.jobId(), asked.caller(), submission, asked.decisions()));
        UUID confirms = asked.earlier().confirms();
        return new ImportRun(reading, merges, rows, progress, confirms == null ? null : new DryRun(jdbi, confirms));
    }
}
