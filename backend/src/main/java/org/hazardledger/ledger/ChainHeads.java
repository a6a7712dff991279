package org.hazardledger.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The ends of chains. Who has locked one may append behind it until the transaction ends. */
final class ChainHeads {

    private ChainHeads() {}

    /**
     * Locks the heads in the order of ids, so that nobody who locks several waits for somebody who waits for them; a chain
     * without events begins here.
     */
    static Map<UUID, Ledger.Head> lock(Handle handle, Collection<UUID> organisations) {
        UUID[] ids = organisations.toArray(UUID[]::new);
        Map<UUID, Ledger.Head> heads = locked(handle, ids);
        if (heads.size() == ids.length) {
            return heads;
        }
        handle.createUpdate("""
                        insert into ledger_head (organisation_id, sequence, hash)
                        select id, 0, :genesis from unnest(:ids) id order by id on conflict do nothing""")
                .bind("ids", ids)
                .bind("genesis", Ledger.GENESIS)
                .execute();
        return locked(handle, ids);
    }

    static void move(Handle handle, Map<UUID, Ledger.Head> heads) {
        PreparedBatch moves = handle.prepareBatch(
                "update ledger_head set sequence = :sequence, hash = :hash where organisation_id = :organisation");
        heads.forEach((organisation, head) -> moves.bind("sequence", head.sequence())
                .bind("hash", head.hash())
                .bind("organisation", organisation)
                .add());
        moves.execute();
    }

    private static Map<UUID, Ledger.Head> locked(Handle handle, UUID[] ids) {
        return handle.createQuery("""
                        select organisation_id, sequence, hash from ledger_head where organisation_id = any(:ids)
                        order by organisation_id for update""").bind("ids", ids).reduceRows(new HashMap<>(), (heads, row) -> {
            heads.put(
                    row.getColumn("organisation_id", UUID.class),
                    new Ledger.Head(row.getColumn("sequence", Long.class), row.getColumn("hash", String.class)));
            return heads;
        });
    }
}
