package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.exchange.form.ReadContext;
import org.hazardledger.exchange.form.Submission;
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
    private final HazardIntake intake;
    private final Clock clock;

    ImportWork(Jdbi jdbi, Rosters rosters, ImportBatches batches, HazardIntake intake, Clock clock) {
        this.jdbi = jdbi;
        this.rosters = rosters;
        this.batches = batches;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Dry run: one pass that decides and records. All or nothing: a rehearsal first, then the same in one transaction,
     * or only the record of why not. Else every chunk commits for itself, and a repeated file goes on where it broke.
     */
    ImportResult run(NewImport asked, Progress progress) {
        Workbook workbook = Workbook.open(asked.file(), ReadLimits.STANDARD);
        if (!asked.commits()) {
            return pass(asked, workbook, progress).recordOnly(false).result(workbook);
        }
        if (!asked.allOrNothing()) {
            return pass(asked, workbook, progress)
                    .commit(ImportRun.Transactions.BY_CHUNK)
                    .result(workbook);
        }
        if (!pass(asked, workbook, progress).rehearse()) {
            return pass(asked, workbook, progress).recordOnly(true).result(workbook);
        }
        return QuarkusTransaction.requiringNew()
                .timeout(WHOLE_FILE_SECONDS)
                .call(() -> pass(asked, workbook, progress)
                        .commit(ImportRun.Transactions.AROUND)
                        .result(workbook));
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
                rosters.areaCode(hazards).orElse(null));
        FileReading reading = FileReading.open(workbook, asked.wanted(), context);
        if (reading.form() == Form.ORGANISATION_ROSTER && buildings.nowhere()) {
            throw Problem.forbidden();
        }
        return new ImportRun(
                asked,
                reading,
                new ImportRun.Merges() {
                    @Override
                    public Merge organisations() {
                        return new OrganisationMerge(jdbi, register, writable);
                    }

                    @Override
                    public Merge buildings() {
                        return new BuildingMerge(jdbi, buildings);
                    }

                    @Override
                    public Merge hazards(Submission submission) {
                        return new HazardMerge(
                                jdbi, intake, clock, hazards, progress.jobId(), asked.caller(), submission);
                    }
                },
                batches,
                progress);
    }
}
