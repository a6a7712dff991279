package org.hazardledger.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.ledger.Ledger;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Sha256;
import org.jdbi.v3.core.Jdbi;

/**
 * One secret a district, made when it is first needed and never changed. Its digest goes into the district's chain, so
 * that a secret chosen afterwards to fit a wanted draw would show.
 */
@ApplicationScoped
class SamplingSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Jdbi jdbi;
    private final Ledger ledger;
    private final Clock clock;

    SamplingSecrets(Jdbi jdbi, Ledger ledger, Clock clock) {
        this.jdbi = jdbi;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The district's secret; the transaction that first asks for it makes it. */
    byte[] of(UUID districtId) {
        byte[] fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        boolean made = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into lookback_secret (district_id, secret, made_at) values (:district, :secret, :now)
                        on conflict do nothing""")
                        .bind("district", districtId)
                        .bind("secret", fresh)
                        .bind("now", BusinessTime.now(clock))
                        .execute()
                == 1);
        if (made) {
            ledger.appendOwn(
                    districtId,
                    List.of(new Ledger.Entry(districtId, "LOOKBACK_SECRET_MADE", Map.of("sha256", Sha256.hex(fresh)))));
            return fresh;
        }
        return jdbi.withHandle(
                handle -> handle.createQuery("select secret from lookback_secret where district_id = :district")
                        .bind("district", districtId)
                        .mapTo(byte[].class)
                        .one());
    }
}
