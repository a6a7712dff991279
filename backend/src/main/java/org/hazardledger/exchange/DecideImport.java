package org.hazardledger.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.exchange.form.Column;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Answers to what a dry run asked.
 *
 * @param answers what cells mean
 * @param skip sources of rows to leave out
 * @param take sources of rows to take although another row contradicts them or the ledger may have their hazards
 * @param headings which column a heading stands for: heading → field
 * @param remember whether answers that hold for every row are kept for the sender's next file; true when nothing is said
 */
@Schema(name = "DecideImport")
public record DecideImport(
        @Nullable @Size(max = DecideImport.MOST) List<@Valid @NotNull CellAnswer> answers,
        @Nullable @Size(max = DecideImport.MOST) List<@NotNull String> skip,
        @Nullable @Size(max = DecideImport.MOST) List<@NotNull String> take,
        @Nullable @Size(max = 256) Map<@NotBlank String, @NotBlank String> headings,
        @Nullable Boolean remember) {

    /** Answers of one kind in a request. */
    static final int MOST = 2_000;

    private static final Map<String, Column> COLUMNS =
            Arrays.stream(Column.values()).collect(Collectors.toMap(Enum::name, column -> column));

    /**
     * @param row source of the only row it holds for; null for every row where the cell says the same
     * @param field what the column holds, as the question named it
     * @param said what stands in the cell
     * @param means what to read in its place: a school's code, a value of the API, a date; of a possible duplicate, with the field
     *     {@code NUMBER} and its row, the number of the ledger's hazard that it is, or {@code NEW} for another one
     */
    @Schema(name = "ImportCellAnswer")
    public record CellAnswer(
            @Nullable @Size(max = 300) String row,
            @NotBlank String field,
            @NotNull @Size(max = 32_767) String said,
            @NotBlank @Size(max = 4_000) String means) {}

    Decisions decisions() {
        Map<String, Column> columns = new HashMap<>();
        if (headings != null) {
            headings.forEach((heading, field) -> columns.put(heading, column(field, "headings/" + heading)));
        }
        return new Decisions(cells(), Set.copyOf(skipped()), Set.copyOf(taken()), columns);
    }

    /** The answers in their order, each known by its place in the request. */
    List<Decisions.Answer> cells() {
        List<Decisions.Answer> given = new ArrayList<>();
        List<CellAnswer> cells = answers == null ? List.of() : answers;
        for (int i = 0; i < cells.size(); i++) {
            CellAnswer cell = cells.get(i);
            given.add(new Decisions.Answer(
                    cell.row(), column(cell.field(), "answers/" + i + "/field"), cell.said(), cell.means(), false));
        }
        return given;
    }

    List<String> skipped() {
        return skip == null ? List.of() : skip;
    }

    List<String> taken() {
        return take == null ? List.of() : take;
    }

    boolean remembers() {
        return remember == null || remember;
    }

    private static Column column(String field, String pointer) {
        return Optional.ofNullable(COLUMNS.get(field))
                .orElseThrow(() -> Problem.invalid("/" + pointer, "unknown-value"));
    }
}
