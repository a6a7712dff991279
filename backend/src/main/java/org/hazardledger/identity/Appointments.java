package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.AccountTables.Account;
import org.hazardledger.identity.AccountTables.Held;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/** Posts: given, transferred, ended. They are part of the person's record, whose version a change names. */
@ApplicationScoped
class Appointments {

    private final AccountTables tables;
    private final RealmAccounts realm;

    Appointments(AccountTables tables, RealmAccounts realm) {
        this.tables = tables;
        this.realm = realm;
    }

    /** Gives a further membership, or transfers somebody by ending another one. */
    @Transactional
    void appoint(Caller caller, @Nullable String ifMatch, NewMembership membership) {
        Seat seat = tables.seat(caller, membership.organisationId(), membership.role(), membership.post());
        seat.requireManagedBy(caller);
        seat.requireSensible();
        Account account = tables.lock(caller, membership.personId());
        Revision.require(ifMatch, account.version());
        List<Held> held = tables.heldBy(account.id());
        boolean same = held.stream()
                .anyMatch(old -> old.organisationId().equals(seat.organisationId())
                        && old.role() == seat.role()
                        && old.post() == seat.post());
        if (same) {
            throw Problem.conflict("already-member");
        }
        realm.grant(account, seat.role());
        if (membership.transferFrom() != null) {
            Held old = held.stream()
                    .filter(candidate -> candidate.membershipId().equals(membership.transferFrom()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("/transferFrom", "unknown-membership"));
            old.seat().requireManagedBy(caller);
            tables.dismiss(old);
            realm.revoke(account, old, held, seat.role());
        }
        tables.appoint(account.id(), seat);
    }

    /** Ends a membership; it acts on the next request of the person. */
    @Transactional
    void dismiss(Caller caller, UUID membershipId, @Nullable String ifMatch) {
        Held old = tables.held(caller, membershipId);
        old.seat().requireManagedBy(caller);
        Account account = tables.lock(caller, old.personId());
        Revision.require(ifMatch, account.version());
        Accounts.requireAnother(caller, old.personId());
        List<Held> held = tables.heldBy(account.id());
        tables.dismiss(old);
        realm.revoke(account, old, held, null);
    }
}
