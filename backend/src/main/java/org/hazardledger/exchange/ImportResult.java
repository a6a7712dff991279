package org.hazardledger.exchange;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.exchange.form.LookbackCheck;
import org.hazardledger.exchange.form.LookbackFigures;
import org.hazardledger.exchange.form.Submission;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import.
 *
 * @param format how the file was understood: {@code csv GB18030}, {@code xlsx}
 * @param stored false for a dry run and for a file that was refused as a whole
 * @param warnings about the file as a whole
 * @param lookback the figures of a look-back table, null for any other form
 * @param columns what the columns were understood to hold
 * @param unknownHeadings headings nobody knows; their cells were not read
 * @param unassignedPhotos photos for which no hazard was found: they are kept for their school, to be assigned by a person
 * @param rows the first {@value #ROWS} rows; all of them are under {@code /imports/{id}/rows}
 * @param rowsComplete whether {@code rows} has all of them
 */
@Schema(name = "ImportResult")
public record ImportResult(
        String form,
        String format,
        String mode,
        boolean stored,
        Counters counters,
        List<FileWarning> warnings,
        @Nullable SubmissionView submission,
        @Nullable LookbackView lookback,
        List<String> columns,
        List<String> unknownHeadings,
        int unassignedPhotos,
        List<ImportRowView> rows,
        boolean rowsComplete) {

    static final int ROWS = 1_000;

    /** Something about the whole file. */
    @Schema(name = "ImportFileWarning")
    public record FileWarning(String code, String text) {

        static FileWarning of(String code, Messages texts) {
            return new FileWarning(code, texts.text("import." + code));
        }
    }

    /** The buildings a look-back table declares in its last line, and the same counted from its rows (decision 1). */
    @Schema(name = "ImportLookback")
    public record LookbackView(@Nullable LookbackFigures declared, LookbackFigures counted) {

        static @Nullable LookbackView of(@Nullable LookbackCheck check) {
            return check == null ? null : new LookbackView(check.declared(), check.counted());
        }
    }

    /** The lines around a table. */
    @Schema(name = "ImportSubmission")
    public record SubmissionView(
            @Nullable String organisation,
            @Nullable String filledBy,
            @Nullable String head,
            @Nullable LocalDate filledAt,
            @Nullable LocalDate closes) {

        static @Nullable SubmissionView of(Submission submission) {
            return submission.organisationText() == null && submission.filledAt() == null
                    ? null
                    : new SubmissionView(
                            submission.school() == null
                                    ? submission.organisationText()
                                    : submission.school().name(),
                            submission.filledBy(),
                            submission.head(),
                            submission.filledAt(),
                            submission.closes());
        }
    }
}
