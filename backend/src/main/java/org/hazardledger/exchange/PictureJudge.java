package org.hazardledger.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.cell.Plain;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Content;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.exchange.form.ReadRow;
import org.hazardledger.exchange.form.ReadRow.Verdict;
import org.hazardledger.exchange.form.Remark;
import org.hazardledger.exchange.picture.Picture;
import org.hazardledger.exchange.picture.PictureFile;
import org.hazardledger.exchange.sheet.Cell;
import org.hazardledger.exchange.sheet.SheetRow;
import org.hazardledger.hazard.HazardEvidence;
import org.hazardledger.hazard.Stage;
import org.hazardledger.photo.PhotoIntake;
import org.hazardledger.platform.Messages;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.ProblemType;
import org.hazardledger.platform.Sha256;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Decides the fate of each picture of a file, and stores nothing. */
final class PictureJudge {

    /** The columns of a row about a picture: its path, and what was read from it. */
    static final List<String> COLUMNS = List.of("", Column.ORG_NAME.name(), Column.NUMBER.name(), Column.STAGE.name());

    private static final long MOST_BYTES = 25L * 1024 * 1024;

    private final Jdbi jdbi;
    private final PictureFile file;
    private final PictureTargets targets;
    private final PhotoIntake intake;
    private final Decisions decisions;
    private final Map<String, Integer> seen = new HashMap<>();

    PictureJudge(Jdbi jdbi, PictureFile file, PictureTargets targets, PhotoIntake intake, Decisions decisions) {
        this.jdbi = jdbi;
        this.file = file;
        this.targets = targets;
        this.intake = intake;
        this.decisions = decisions;
    }

    /**
     * A picture with its fate.
     *
     * @param target null when it is not to be stored
     */
    record Judged(
            Picture picture,
            Settled settled,
            PictureTargets.@Nullable Target target,
            @Nullable Stage stage) {

        boolean isToBeStored() {
            return settled.fate() == Fate.CREATED;
        }
    }

    /** What the columns are called, in the language of the sender. */
    static List<String> labels(Messages texts) {
        return List.of(
                texts.text("import.picture"),
                texts.text("import.column.ORG_NAME"),
                texts.text("import.column.NUMBER"),
                texts.text("import.column.STAGE"));
    }

    /** The rows as they stand in the report, below their headings. */
    static String source(PictureFile file, Picture picture) {
        return row(file, picture, List.of()).source();
    }

    private static SheetRow row(PictureFile file, Picture picture, List<Cell> cells) {
        return new SheetRow(file.description(), picture.number() + 1, picture.number() + 1L, cells);
    }

    /** Why a picture is not simply attached; {@code column} is the one that is asked about, -1 for none. */
    private record Reason(Fate fate, String code, int column) {}

    Judged judge(Picture picture) {
        PictureTargets.Target target = targets.of(picture, source(file, picture));
        Stage stage = stage(picture);
        Reason reason = reason(picture, target, stage);
        return new Judged(
                picture, settled(picture, target, stage, reason), reason.fate() == Fate.CREATED ? target : null, stage);
    }

    private @Nullable Stage stage(Picture picture) {
        Decisions.Answer told = decisions.of(source(file, picture), Column.STAGE, stageText(picture));
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

    private Reason reason(Picture picture, PictureTargets.Target target, @Nullable Stage stage) {
        if (picture.leftOut() != null) {
            return new Reason(Fate.SKIPPED, picture.leftOut(), -1);
        }
        if (decisions.skipped().contains(source(file, picture))) {
            return new Reason(Fate.SKIPPED, "skipped-by-decision", -1);
        }
        if (picture.refused() != null) {
            return new Reason(Fate.REJECTED, picture.refused(), -1);
        }
        Path copy = copied(picture);
        try {
            return looked(picture, target, stage, copy);
        } finally {
            delete(copy);
        }
    }

    private Reason looked(Picture picture, PictureTargets.Target target, @Nullable Stage stage, Path copy) {
        String sha256 = Sha256.hex(copy);
        Integer first = seen.putIfAbsent(sha256 + target.schoolText() + target.hazardText(), picture.number());
        if (first != null) {
            return new Reason(Fate.SKIPPED, "picture-twice-in-file", -1);
        }
        Known known = target.school() == null ? Known.NOTHING : known(target, sha256);
        if (known.photo() == null) {
            String refusal = refusal(copy);
            if (refusal != null) {
                return new Reason(Fate.REJECTED, refusal, -1);
            }
        }
        if (target.open() != null) {
            return new Reason(
                    Fate.NEEDS_DECISION,
                    target.open(),
                    COLUMNS.indexOf(target.about().name()));
        }
        if (target.hazard() == null) {
            return known.photo() == null
                    ? new Reason(Fate.CREATED, "picture-unassigned", -1)
                    : new Reason(Fate.UNCHANGED, "picture-known-unassigned", -1);
        }
        if (known.attached()) {
            return new Reason(Fate.UNCHANGED, "picture-known", -1);
        }
        if (stage == null) {
            return new Reason(Fate.NEEDS_DECISION, "stage-unclear", COLUMNS.indexOf(Column.STAGE.name()));
        }
        String refusal = HazardEvidence.refusal(target.hazard().state(), stage);
        return refusal == null
                ? new Reason(Fate.CREATED, "picture-attached-" + stage.name().toLowerCase(java.util.Locale.ROOT), -1)
                : new Reason(Fate.REJECTED, refusal, -1);
    }

    /** What the ledger has of the same bytes, also as it printed them itself. */
    public record Known(@Nullable UUID photo, boolean attached) {

        static final Known NOTHING = new Known(null, false);
    }

    private Known known(PictureTargets.Target target, String sha256) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.id as photo, exists (select 1 from hazard_photo x
                            where x.photo_id = p.id and x.hazard_id = :hazard) as attached
                        from photo p where p.organisation_id = :school
                          and :sha256 in (p.sha256, p.screen_sha256, p.thumb_sha256)
                        order by p.sha256 = :sha256 desc limit 1""")
                .bind("hazard", target.hazard() == null ? null : target.hazard().id())
                .bind("school", target.school().id())
                .bind("sha256", sha256)
                .mapTo(Known.class)
                .findOne()
                .orElse(Known.NOTHING));
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

    /** A copy of its own, to be deleted by who asked; one byte longer than a photo may be when it is too long. */
    Path copied(Picture picture) {
        try {
            Path copy = Files.createTempFile("picture", null);
            file.copy(picture, copy, MOST_BYTES);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Settled settled(Picture picture, PictureTargets.Target target, @Nullable Stage stage, Reason reason) {
        List<Cell> cells = List.of(
                new Cell(picture.path(), null, null),
                new Cell(target.schoolText(), null, null),
                new Cell(target.hazardText(), null, null),
                new Cell(stage == null ? stageText(picture) : stage.name(), null, null));
        SheetRow row = row(file, picture, cells);
        ReadRow read = new ReadRow(
                row,
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

    private static String stageText(Picture picture) {
        return Plain.text(picture.folder());
    }
}
