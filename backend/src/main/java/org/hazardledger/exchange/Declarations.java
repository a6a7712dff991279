package org.hazardledger.exchange;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.CopyRows;
import org.jdbi.v3.core.Jdbi;

/** "No hazard", said of a place for a week. */
final class Declarations {

    private static final List<String> COLUMNS = List.of("school_id", "content_key", "batch_id", "declared_at");

    private final Jdbi jdbi;
    private final Clock clock;
    private final UUID batch;

    Declarations(Jdbi jdbi, Clock clock, UUID batch) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.batch = batch;
    }

    /** The declaration of one row. */
    record Declared(UUID schoolId, UUID contentKey) {}

    /** Which of them were made before. */
    Set<UUID> known(Collection<Declared> declared) {
        return declared.isEmpty()
                ? Set.of()
                : jdbi.withHandle(handle -> handle.createQuery("""
                                select d.content_key from unnest(:schools, :keys) as asked (school_id, content_key)
                                join imported_declaration d using (school_id, content_key)""")
                        .bind(
                                "schools",
                                declared.stream().map(Declared::schoolId).toArray(UUID[]::new))
                        .bind(
                                "keys",
                                declared.stream().map(Declared::contentKey).toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .collect(Collectors.toSet()));
    }

    void keep(Collection<Declared> declared) {
        jdbi.useHandle(handle -> CopyRows.into(
                handle.getConnection(),
                "imported_declaration",
                COLUMNS,
                rows -> declared.forEach(one -> rows.row()
                        .uuid(one.schoolId())
                        .uuid(one.contentKey())
                        .uuid(batch)
                        .instant(BusinessTime.now(clock)))));
    }
}
