package org.hazardledger.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hazardledger.exchange.Declarations.Declared;
import org.hazardledger.exchange.ImportedAliases.Named;
import org.hazardledger.hazard.HazardIntake;
import org.hazardledger.identity.Caller;
import org.jdbi.v3.core.Jdbi;

/** Takes to the ledger what was settled of the hazards of a chunk, and keeps by what they are recognised the next time. */
final class SettledHazards {

    private final ImportedClaims claims;
    private final ImportedAliases aliases;
    private final Declarations declarations;
    private final HazardIntake intake;
    private final ArrivalMapping mapping;
    private final Clock clock;
    private final UUID batch;
    private final Caller caller;

    SettledHazards(
            Jdbi jdbi,
            HazardIntake intake,
            Clock clock,
            UUID batch,
            Caller caller,
            ArrivalMapping mapping,
            Declarations declarations) {
        this.claims = new ImportedClaims(jdbi, clock, batch);
        this.aliases = new ImportedAliases(jdbi, batch);
        this.declarations = declarations;
        this.intake = intake;
        this.mapping = mapping;
        this.clock = clock;
        this.batch = batch;
        this.caller = caller;
    }

    /**
     * What is to be stored of a chunk.
     *
     * @param decisions of hazards that are new or of which something new is claimed, by the hazard's id
     * @param declared that there is no hazard, for the first time
     * @param named hazards of the file which a person has said to be ones of the ledger
     */
    record Chunk(Map<UUID, HazardDecision> decisions, List<Declared> declared, List<Named> named) {

        static Chunk empty() {
            return new Chunk(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Within the transaction in which the chunk was settled. */
    void store(Chunk chunk) {
        Collection<HazardDecision> decided = chunk.decisions().values();
        Instant now = clock.instant();
        List<HazardIntake.Arrival> arrivals = decided.stream()
                .filter(d -> d.fate() == Fate.CREATED)
                .map(d -> mapping.arrival(d, now))
                .toList();
        List<HazardIntake.News> news = decided.stream()
                .filter(d -> d.fate() == Fate.UPDATED)
                .map(d -> new HazardIntake.News(d.hazardId(), ArrivalMapping.claim(d.entry())))
                .toList();
        // locks hazards before heads of chains, as every transition does
        if (!news.isEmpty()) {
            intake.hear(caller, batch, news);
        }
        if (!arrivals.isEmpty()) {
            intake.receive(caller, batch, arrivals);
        }
        claims.remember(decided);
        aliases.keep(chunk.named());
        if (!chunk.declared().isEmpty()) {
            declarations.keep(chunk.declared());
        }
    }
}
