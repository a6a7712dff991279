package org.hazardledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hazardledger.exchange.form.Decisions;
import org.hazardledger.platform.Job;
import org.hazardledger.platform.Problem;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/** Imports as they were asked for, to follow them up. */
@ApplicationScoped
class EarlierImports {

    private final Jdbi jdbi;

    EarlierImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An import of the caller.
     *
     * @param fileOf the import that holds the bytes
     * @param confirmed whether another import carries this dry run out, or has done so
     */
    public record Kept(
            UUID fileOf,
            String fileName,
            ImportMode mode,
            OnError onError,
            @Nullable String wantedForm,
            @Nullable UUID basedOn,
            @Nullable UUID confirms,
            @Json Decisions decisions,
            Job.State state,
            boolean confirmed) {

        boolean isDryRun() {
            return mode == ImportMode.DRY_RUN;
        }
    }

    /** The import, held until the transaction ends; another person's is not found. */
    Kept locked(UUID owner, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(b.file_of, b.id) as file_of, b.file_name, b.mode, b.on_error, b.wanted_form,
                               b.based_on, b.confirms, b.decisions, j.state,
                               exists (select 1 from import_batch c join job k on k.id = c.id
                                   where c.confirms = b.id and k.state in ('QUEUED', 'RUNNING', 'DONE')) as confirmed
                        from import_batch b join job j on j.id = b.id
                        where b.id = :id and b.owner_id = :owner for update of b""")
                .bind("id", id)
                .bind("owner", owner)
                .mapTo(Kept.class)
                .findOne()
                .orElseThrow(Problem::notFound));
    }
}
