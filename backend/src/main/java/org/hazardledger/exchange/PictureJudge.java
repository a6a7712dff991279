package org.hazardledger.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.form.Remark;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.hazard.HazardEvidence;
import org.hazardledger.hazard.Stage;
import org.hazardledger.hazard.State;
import org.hazardledger.photo.PhotoIntake;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.WorkFolder;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Decides the fate of each picture of a file, and stores nothing. */
final class PictureJudge {

    private final KnownPhotos photos;
    private final PictureFile file;
    private final PictureRows rows;
    private final PictureTargets targets;
    private final PhotoIntake intake;
    private final Decisions decisions;
    private final WorkFolder work;
    private final Map<String, Integer> seen = new HashMap<>();

    PictureJudge(
            Jdbi jdbi,
            PictureFile file,
            PictureTargets targets,
            PhotoIntake intake,
            Decisions decisions,
            WorkFolder work) {
        this.photos = new KnownPhotos(jdbi);
        this.file = file;
        this.rows = new PictureRows(file);
        this.targets = targets;
        this.intake = intake;
        this.decisions = decisions;
        this.work = work;
    }

    /**
     * A picture with its fate.
     *
     * @param target whose it is; only a picture that is stored needs one
     * @param sha256 of its bytes; null when nobody has looked at them
     */
    record Judged(
            Picture picture,
            Settled settled,
            PictureTargets.Target target,
            @Nullable Stage stage,
            @Nullable String sha256) {

        /** Whether nothing was found that it shows, though its school is known. */
        boolean belongsToNone() {
            String code = settled.reason() == null ? "" : settled.reason().code();
            return code.equals("picture-unassigned") || code.equals("picture-known-unassigned");
        }

        UnassignedPhotos.Kept kept(UUID photo) {
            return new UnassignedPhotos.Kept(photo, target.school().id(), picture.path(), target.hazardText(), stage);
        }

        Judged settled(Settled other) {
            return new Judged(picture, other, target, stage, sha256);
        }

        boolean isToBeStored() {
            return settled.fate() == Fate.CREATED;
        }
    }

    /** Why a picture is not simply attached; {@code column} is the one that is asked about, -1 for none. */
    private record Reason(Fate fate, String code, int column) {}

    Judged judge(Picture picture) {
        PictureTargets.Target target = targets.of(picture, rows.source(picture));
        Stage stage = stage(picture);
        Looked looked = look(picture, target, stage);
        return new Judged(picture, settled(picture, target, stage, looked.reason()), target, stage, looked.sha256());
    }

    /** The same picture, which has turned out to show this hazard. */
    Judged shows(Judged judged, PictureHazards.Hazard hazard) {
        PictureTargets.Target target = judged.target().of(hazard);
        boolean attached =
                judged.sha256() != null && photos.of(target, judged.sha256()).attached();
        Reason reason =
                attached ? new Reason(Fate.UNCHANGED, "picture-known", -1) : ofHazard(hazard.state(), judged.stage());
        return new Judged(
                judged.picture(),
                settled(judged.picture(), target, judged.stage(), reason),
                target,
                judged.stage(),
                judged.sha256());
    }

    /** What came of looking at a picture. */
    private record Looked(Reason reason, @Nullable String sha256) {

        static Looked notAtAll(Fate fate, String code) {
            return new Looked(new Reason(fate, code, -1), null);
        }
    }

    private @Nullable Stage stage(Picture picture) {
        Decisions.Answer told = decisions.of(rows.source(picture), Column.STAGE, PictureRows.stageText(picture));
        return told == null ? picture.stage() : stageOf(told.means());
    }

    private static @Nullable Stage stageOf(String means) {
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(means)) {
                return stage;
            }
        }
        return null;
    }

    private Looked look(Picture picture, PictureTargets.Target target, @Nullable Stage stage) {
        if (picture.leftOut() != null) {
            return Looked.notAtAll(Fate.SKIPPED, picture.leftOut());
        }
        if (decisions.skipped().contains(rows.source(picture))) {
            return Looked.notAtAll(Fate.SKIPPED, "skipped-by-decision");
        }
        if (picture.refused() != null) {
            return Looked.notAtAll(Fate.REJECTED, picture.refused());
        }
        try (PictureCopy copy = PictureCopy.of(file, picture, work)) {
            String sha256 = copy.sha256();
            return new Looked(reason(picture, target, stage, copy.path(), sha256), sha256);
        }
    }

    private Reason reason(
            Picture picture, PictureTargets.Target target, @Nullable Stage stage, Path copy, String sha256) {
        Integer first = seen.putIfAbsent(sha256 + target.schoolText() + target.hazardText(), picture.number());
        if (first != null) {
            return new Reason(Fate.SKIPPED, "picture-twice-in-file", -1);
        }
        KnownPhotos.Known known = photos.of(target, sha256);
        if (known.photo() == null) {
            String refusal = refusal(copy);
            if (refusal != null) {
                return new Reason(Fate.REJECTED, refusal, -1);
            }
        }
        if (target.open() != null) {
            return new Reason(Fate.NEEDS_DECISION, target.open(), PictureRows.column(target.about()));
        }
        if (target.hazard() == null) {
            return known.photo() == null
                    ? new Reason(Fate.CREATED, "picture-unassigned", -1)
                    : new Reason(Fate.UNCHANGED, "picture-known-unassigned", -1);
        }
        return known.attached()
                ? new Reason(Fate.UNCHANGED, "picture-known", -1)
                : ofHazard(target.hazard().state(), stage);
    }

    private static Reason ofHazard(State state, @Nullable Stage stage) {
        if (stage == null) {
            return new Reason(Fate.NEEDS_DECISION, "stage-unclear", PictureRows.column(Column.STAGE));
        }
        String refusal = HazardEvidence.refusal(state, stage);
        return refusal == null
                ? new Reason(Fate.CREATED, "picture-attached-" + stage.name().toLowerCase(Locale.ROOT), -1)
                : new Reason(Fate.REJECTED, refusal, -1);
    }

    /** The code of why the photo room would not take it; null when it would. */
    private @Nullable String refusal(Path copy) {
        try {
            intake.examine(copy);
            return null;
        } catch (Problem refusal) {
            if (refusal.type() == ProblemType.UNAVAILABLE) {
                throw refusal;
            }
            return refusal.code();
        }
    }

    private Settled settled(Picture picture, PictureTargets.Target target, @Nullable Stage stage, Reason reason) {
        ReadRow read = new ReadRow(
                rows.row(picture, target.schoolText(), target.hazardText(), stage),
                Verdict.ACCEPTED,
                new Remark(reason.code(), reason.column()),
                target.school(),
                target.schoolText(),
                reason.fate() == Fate.NEEDS_DECISION ? target.candidates() : List.of(),
                new Content.Nothing(),
                0,
                List.of(),
                List.of());
        boolean concerns = target.hazard() != null && reason.fate() != Fate.SKIPPED;
        List<UUID> hazards = concerns ? List.of(target.hazard().id()) : List.of();
        return new Settled(read, reason.fate(), read.reason(), Map.of(), hazards);
    }
}
