package org.hazardledger.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.exchange.PictureJudge.Judged;
import org.hazardledger.exchange.form.ReadContext;
import org.hazardledger.exchange.form.Roster;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.exchange.form.ToldHazards;
import org.hazardledger.exchange.picture.FileNameTime;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.exchange.picture.PictureFiles;
import org.hazardledger.hazard.HazardEvidence;
import org.hazardledger.hazard.HazardIntake;
import org.hazardledger.hazard.Stage;
import org.hazardledger.photo.PhotoIntake;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Progress;
import org.hazardledger.platform.WorkFolder;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The job of an import that brings pictures. All of them are judged first; then each goes through the same intake as an
 * upload, objects first; and what they are attached to, with the fates of the rows, is one transaction. Broken off before
 * it, nothing is attached, and the same file again finds its photos.
 */
@ApplicationScoped
class PictureImport {

    private static final int SECONDS = 600;

    private final Jdbi jdbi;
    private final Rosters rosters;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportOutcome outcome;
    private final PhotoIntake intake;
    private final HazardEvidence evidence;
    private final HazardIntake hazards;
    private final UnassignedPhotos unassigned;
    private final WorkFolder work;
    private final Clock clock;

    PictureImport(
            Jdbi jdbi,
            Rosters rosters,
            ImportBatches batches,
            ImportRows rows,
            ImportOutcome outcome,
            PhotoIntake intake,
            HazardEvidence evidence,
            HazardIntake hazards,
            UnassignedPhotos unassigned,
            WorkFolder work,
            Clock clock) {
        this.jdbi = jdbi;
        this.rosters = rosters;
        this.batches = batches;
        this.rows = rows;
        this.outcome = outcome;
        this.intake = intake;
        this.evidence = evidence;
        this.hazards = hazards;
        this.unassigned = unassigned;
        this.work = work;
        this.clock = clock;
    }

    /** Whether a file is for its pictures: as its sender says, else as it looks. */
    static boolean takes(NewImport asked) {
        try {
            return asked.wanted() == null
                    ? PictureFiles.isOne(asked.file())
                    : asked.wanted().bringsPictures();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a file that cannot be opened, before there is a job for it. */
    static int readable(NewImport asked) {
        try (PictureFile file = PictureFiles.open(asked.file())) {
            return file.pictures().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportResult run(NewImport asked, Progress progress) {
        try (PictureFile file = PictureFiles.open(asked.file())) {
            return judgedAndStored(asked, progress, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportResult judgedAndStored(NewImport asked, Progress progress, PictureFile file) {
        UUID id = progress.jobId();
        if (batches.recorded(id) > 0) {
            // broken off behind the one transaction that settles all rows
            return outcome.ofPictures(asked, id, file);
        }
        Bench bench = bench(asked, id, file);
        List<Picture> pictures = file.pictures();
        progress.total((long) pictures.size() * (asked.commits() ? 2 : 1));
        List<Judged> alone = new ArrayList<>();
        for (Picture picture : pictures) {
            progress.stopIfCancelled();
            alone.add(bench.judge().judge(picture));
            progress.step(alone.size());
        }
        List<Judged> judged = bench.described().judge(alone);
        List<Settled> settled = judged.stream().map(Judged::settled).toList();
        if (asked.earlier().confirms() != null) {
            new DryRun(jdbi, asked.earlier().confirms()).compare(0, settled);
        }
        boolean refused =
                asked.commits() && asked.allOrNothing() && settled.stream().anyMatch(Settled::bad);
        boolean stores = asked.commits() && !refused;
        if (!stores) {
            List<Settled> told =
                    refused ? settled.stream().map(Settled::inRejectedFile).toList() : settled;
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> rows.add(id, 0, told));
        } else {
            store(asked, progress, file, bench, judged);
        }
        return outcome.ofPictures(asked, id, file);
    }

    /** What the pictures of one file are judged by. */
    private record Bench(PictureJudge judge, SheetHazards described) {}

    private Bench bench(NewImport asked, UUID id, PictureFile file) {
        Reach reach = Reach.ofHazards(asked.caller());
        Roster roster = rosters.roster(reach, rosters.districts(reach));
        PictureHazards shown = new PictureHazards(jdbi, reach);
        PictureTargets targets = new PictureTargets(shown, roster, asked.decisions());
        PictureJudge judge = new PictureJudge(jdbi, file, targets, intake, asked.decisions(), work);
        ReadContext context = new ReadContext(
                roster,
                Set.of(),
                BusinessTime.today(clock),
                rosters.areaCode(reach).orElse(null),
                asked.decisions());
        Merge merge =
                new HazardMerge(jdbi, hazards, clock, reach, id, asked.caller(), Submission.NONE, asked.decisions());
        return new Bench(
                judge,
                new SheetHazards(
                        new PictureRows(file),
                        judge,
                        shown,
                        new ToldHazards(context, PictureRows.SCHOOL, PictureRows.TOLD),
                        merge,
                        asked.decisions()));
    }

    /** One photo that is to be attached to a hazard. */
    private record Attachment(UUID hazard, Stage stage, UUID photo) {}

    private void store(NewImport asked, Progress progress, PictureFile file, Bench bench, List<Judged> judged) {
        List<@Nullable UUID> photos = new ArrayList<>();
        for (Judged one : judged) {
            progress.stopIfCancelled();
            photos.add(one.isToBeStored() ? taken(asked, file, one) : null);
            progress.step(judged.size() + photos.size());
        }
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> {
            Map<Integer, UUID> created = bench.described().create();
            List<Attachment> attachments = new ArrayList<>();
            List<UnassignedPhotos.Kept> kept = new ArrayList<>();
            List<Settled> told = new ArrayList<>();
            for (int i = 0; i < judged.size(); i++) {
                Judged one = judged.get(i);
                UUID photo = photos.get(i);
                PictureHazards.Hazard known = one.target().hazard();
                UUID hazard = known == null ? created.get(i) : known.id();
                if (photo != null && hazard != null) {
                    attachments.add(new Attachment(hazard, one.stage(), photo));
                } else if (photo != null) {
                    kept.add(one.kept(photo));
                }
                told.add(photo == null ? one.settled() : one.settled().withPhoto(photo, hazard));
            }
            // one hazard after the other by id, so that two imports never wait for each other in a circle
            attachments.stream()
                    .map(Attachment::hazard)
                    .distinct()
                    .sorted()
                    .forEach(hazard -> attach(asked, hazard, attachments));
            unassigned.keep(progress.jobId(), kept);
            rows.add(progress.jobId(), 0, told);
        });
    }

    private void attach(NewImport asked, UUID hazard, List<Attachment> attachments) {
        for (Stage stage : Stage.values()) {
            List<UUID> photos = attachments.stream()
                    .filter(one -> one.hazard().equals(hazard) && one.stage() == stage)
                    .map(Attachment::photo)
                    .toList();
            if (!photos.isEmpty()) {
                evidence.add(asked.caller(), hazard, stage, photos);
                unassigned.assigned(asked.caller(), hazard, photos);
            }
        }
    }

    private UUID taken(NewImport asked, PictureFile file, Judged one) {
        try (PictureCopy copy = PictureCopy.of(file, one.picture(), work)) {
            return intake.take(
                            asked.caller(),
                            new PhotoIntake.NewPhoto(
                                    null,
                                    one.target().school().id(),
                                    null,
                                    FileNameTime.of(one.picture().name()),
                                    copy.path().toFile()))
                    .photo()
                    .id();
        }
    }
}
