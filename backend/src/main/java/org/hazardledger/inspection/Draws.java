package org.hazardledger.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.identity.AboveSchool;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Role;
import org.hazardledger.platform.NewestFirst;
import org.hazardledger.platform.Page;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Recomputes draws for whoever checks them; the secret itself never leaves the database. */
@ApplicationScoped
class Draws {

    /** Who checks the sampling. */
    private static final Set<Role> AUDITORS = EnumSet.of(Role.DISTRICT, Role.AUDITOR);

    private static final NewestFirst<Row> LIST =
            new NewestFirst<>(Row.class, """
            select l.id, l.hazard_id, l.round, l.closed_at, l.drawn_at, l.value, l.percent, l.selected, s.secret
            from lookback l
            join lookback_secret s on s.district_id = coalesce(l.drawn_by_district_id, l.district_id)
            where l.drawn_at is not null and\s""" + AboveSchool.within("l"), "l.id", Row::id);

    private final Jdbi jdbi;

    Draws(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A draw with the secret it was made by. */
    public record Row(
            UUID id,
            UUID hazardId,
            int round,
            Instant closedAt,
            Instant drawnAt,
            String value,
            BigDecimal percent,
            boolean selected,
            byte[] secret) {

        LookbackDraw checked() {
            SamplingDraw again = SamplingDraw.of(secret, hazardId, round, percent);
            boolean holds = again.equals(new SamplingDraw(value, selected));
            return new LookbackDraw(id, hazardId, round, closedAt, drawnAt, value, percent, selected, holds);
        }
    }

    Page<LookbackDraw> page(Caller caller, @Nullable Integer asked, @Nullable String cursor) {
        return LIST.page(jdbi, query -> AboveSchool.bind(query, caller, AUDITORS), asked, cursor)
                .map(Row::checked);
    }
}
