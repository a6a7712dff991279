package org.hazardledger.exchange.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about the cells, rows and headings of a file that cannot be understood alone. An answer is found by
 * its cell in one look: thousands of them are asked for every cell of a hundred thousand rows.
 */
public final class Decisions {

    public static final Decisions NONE = new Decisions(List.of(), Set.of(), Set.of(), Map.of());

    @JsonProperty
    private final List<Answer> answers;

    @JsonProperty
    private final Set<String> skipped;

    @JsonProperty
    private final Set<String> taken;

    @JsonProperty
    private final Map<String, Column> headings;

    private final Map<Asked, Answer> byCell = new LinkedHashMap<>();
    private final Set<Column> columns = EnumSet.noneOf(Column.class);

    /**
     * @param answers what a text means; of several about the same cell the first counts
     * @param skipped sources of rows to leave out
     * @param taken sources of rows to take although another row contradicts them
     * @param headings columns by the heading the sender uses for them
     */
    @JsonCreator
    public Decisions(
            @JsonProperty("answers") @Nullable List<Answer> answers,
            @JsonProperty("skipped") @Nullable Set<String> skipped,
            @JsonProperty("taken") @Nullable Set<String> taken,
            @JsonProperty("headings") @Nullable Map<String, Column> headings) {
        for (Answer answer : answers == null ? List.<Answer>of() : answers) {
            byCell.putIfAbsent(Asked.of(answer.row(), answer.column(), answer.said()), answer);
            columns.add(answer.column());
        }
        this.answers = List.copyOf(byCell.values());
        this.skipped = skipped == null ? Set.of() : Set.copyOf(skipped);
        this.taken = taken == null ? Set.of() : Set.copyOf(taken);
        this.headings = headings == null ? Map.of() : Map.copyOf(headings);
    }

    /**
     * A text and its meaning.
     *
     * @param row source of the only row it holds for; null for every row
     * @param said what stands in the cell; compared without white space and width
     * @param means what is read in its place
     * @param remembered given for an earlier file of the same sender
     */
    public record Answer(@Nullable String row, Column column, String said, String means, boolean remembered) {}

    /** What an answer is about; {@code name} is what stands in the cell, made comparable. */
    private record Asked(@Nullable String row, Column column, String name) {

        static Asked of(@Nullable String row, Column column, String said) {
            return new Asked(row, column, Plain.name(said));
        }
    }

    /** What texts mean, one answer for each cell or text. */
    public List<Answer> answers() {
        return answers;
    }

    /** Sources of rows to leave out. */
    public Set<String> skipped() {
        return skipped;
    }

    /** Sources of rows to take although another row contradicts them, or the ledger may have their hazards. */
    public Set<String> taken() {
        return taken;
    }

    /** Columns by the heading the sender uses for them. */
    public Map<String, Column> headings() {
        return headings;
    }

    /** These and later ones, which come first. */
    public Decisions with(Decisions later) {
        Set<String> skip = new HashSet<>(skipped);
        skip.addAll(later.skipped);
        skip.removeAll(later.taken);
        Set<String> take = new HashSet<>(taken);
        take.addAll(later.taken);
        take.removeAll(later.skipped);
        Map<String, Column> all = new HashMap<>(headings);
        all.putAll(later.headings);
        return new Decisions(
                Stream.concat(later.answers.stream(), answers.stream()).toList(), skip, take, all);
    }

    /** The answer for a cell, one for its row before one for all rows; null when there is none. */
    public @Nullable Answer of(String row, Column column, String said) {
        if (!columns.contains(column)) {
            return null;
        }
        Answer own = byCell.get(Asked.of(row, column, said));
        return own == null ? byCell.get(Asked.of(null, column, said)) : own;
    }

    /**
     * The number of the ledger's hazard that a person has said this one of a row to be, or that it is another; null for no
     * answer. Only what was said of this very row counts.
     */
    public @Nullable String sameAs(String row, String description) {
        if (!columns.contains(Column.NUMBER)) {
            return null;
        }
        Answer answer = byCell.get(Asked.of(row, Column.NUMBER, description));
        return answer == null ? null : answer.means().strip();
    }

    /** Columns by comparable heading. */
    Map<String, Column> byHeading() {
        Map<String, Column> byHeading = new HashMap<>();
        headings.forEach((heading, column) -> byHeading.put(Plain.heading(heading), column));
        return byHeading;
    }
}
