package org.hazardledger.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was shown before they confirmed. Carrying it out means exactly this: a row whose fate is another one by
 * now, because the ledger or the register has changed, stops it.
 */
final class DryRun {

    private final Jdbi jdbi;
    private final UUID id;

    DryRun(Jdbi jdbi, UUID id) {
        this.jdbi = jdbi;
        this.id = id;
    }

    /** A fate as it was shown. */
    public record Shown(
            Fate fate,
            @Nullable String reason,
            @Nullable @Json Map<String, Settled.Change> changes) {}

    /** @param first position of the first of the rows in the file */
    void compare(int first, List<Settled> rows) {
        List<Shown> shown = jdbi.withHandle(handle -> handle.createQuery("""
                        select fate, reason, changes from import_row
                        where batch_id = :id and position >= :first and position < :end order by position""")
                .bind("id", id)
                .bind("first", first)
                .bind("end", first + rows.size())
                .mapTo(Shown.class)
                .list());
        for (int i = 0; i < rows.size(); i++) {
            if (i >= shown.size() || !same(shown.get(i), rows.get(i))) {
                throw Problem.conflict(
                        "import-changed-since-dry-run", rows.get(i).row().row().source());
            }
        }
    }

    private static boolean same(Shown shown, Settled now) {
        Map<String, Settled.Change> changes = shown.changes() == null ? Map.of() : shown.changes();
        return shown.fate() == now.fate()
                && Objects.equals(
                        shown.reason(),
                        now.reason() == null ? null : now.reason().code())
                && changes.equals(now.changes());
    }
}
