package org.hazardledger.exchange.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hazardledger.exchange.cell.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided about the cells, rows and headings of a file that cannot be understood alone.
 *
 * @param answers what a text means
 * @param skipped sources of rows to leave out
 * @param taken sources of rows to take although another row contradicts them
 * @param headings columns by the heading the sender uses for them
 */
public record Decisions(List<Answer> answers, Set<String> skipped, Set<String> taken, Map<String, Column> headings) {

    public static final Decisions NONE = new Decisions(List.of(), Set.of(), Set.of(), Map.of());

    /**
     * A text and its meaning.
     *
     * @param row source of the only row it holds for; null for every row
     * @param said what stands in the cell; compared without white space and width
     * @param means what is read in its place
     * @param remembered given for an earlier file of the same sender
     */
    public record Answer(@Nullable String row, Column column, String said, String means, boolean remembered) {}

    /** These and later ones, which come first. */
    public Decisions with(Decisions later) {
        List<Answer> all = new ArrayList<>(later.answers);
        all.addAll(answers);
        Set<String> skip = new HashSet<>(skipped);
        skip.addAll(later.skipped);
        skip.removeAll(later.taken);
        Set<String> take = new HashSet<>(taken);
        take.addAll(later.taken);
        take.removeAll(later.skipped);
        Map<String, Column> columns = new HashMap<>(headings);
        columns.putAll(later.headings);
        return new Decisions(all, skip, take, columns);
    }

    /** The answer for a cell, one for its row before one for all rows; null when there is none. */
    public @Nullable Answer of(String row, Column column, String said) {
        if (answers.isEmpty()) {
            return null;
        }
        String wanted = Plain.name(said);
        Answer general = null;
        for (Answer answer : answers) {
            if (answer.column() == column && Plain.name(answer.said()).equals(wanted)) {
                if (row.equals(answer.row())) {
                    return answer;
                }
                general = general == null && answer.row() == null ? answer : general;
            }
        }
        return general;
    }

    /**
     * The number of the ledger's hazard that a person has said this one of a row to be, or that it is another; null for no
     * answer. Only what was said of this very row counts.
     */
    public @Nullable String sameAs(String row, String description) {
        String wanted = null;
        for (Answer answer : answers) {
            if (answer.column() == Column.NUMBER && row.equals(answer.row())) {
                wanted = wanted == null ? Plain.name(description) : wanted;
                if (Plain.name(answer.said()).equals(wanted)) {
                    return answer.means().strip();
                }
            }
        }
        return null;
    }

    /** Columns by comparable heading. */
    Map<String, Column> byHeading() {
        Map<String, Column> byHeading = new HashMap<>();
        headings.forEach((heading, column) -> byHeading.put(Plain.heading(heading), column));
        return byHeading;
    }
}
