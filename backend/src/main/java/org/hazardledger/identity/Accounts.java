package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hazardledger.identity.AccountTables.Account;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jspecify.annotations.Nullable;

/** Accounts: created, renamed, disabled, enabled, given a new password. Posts are in {@link Appointments}. */
@ApplicationScoped
class Accounts {

    private final AccountTables tables;
    private final RealmAccounts realm;

    Accounts(AccountTables tables, RealmAccounts realm) {
        this.tables = tables;
        this.realm = realm;
    }

    /** A new account, and the password to hand over. */
    record Created(UUID personId, @Nullable String temporaryPassword) {}

    @Transactional
    Created create(Caller caller, NewPerson person) {
        Seat seat = tables.seat(caller, person.organisationId(), person.role(), person.post());
        seat.requireManagedBy(caller);
        seat.requireSensible();
        if (tables.isKnown(person.username())) {
            throw Problem.conflict("username-taken");
        }
        if (person.role() == Role.INTEGRATION) {
            return new Created(register(person, realm.ofProgram(person.username()), seat), null);
        }
        String password = person.initialPassword() == null ? TemporaryPassword.next() : person.initialPassword();
        return new Created(register(person, realm.create(person, password), seat), password);
    }

    private UUID register(NewPerson person, String subject, Seat seat) {
        realm.grant(subject, seat.role());
        UUID id = tables.insert(person, subject);
        tables.appoint(id, seat);
        return id;
    }

    /** A name that was written wrongly or has changed, another number; what is in the ledger keeps the name of then. */
    @Transactional
    void edit(Caller caller, UUID personId, @Nullable String ifMatch, PersonPatch patch) {
        Account account = manageable(caller, personId);
        Revision.require(ifMatch, account.version());
        if (patch.name() != null) {
            realm.rename(account, patch.name().strip());
        }
        tables.edit(personId, patch);
    }

    /** Disables at once: our own answer to the next request, and the sessions at the identity server. */
    @Transactional
    void enable(Caller caller, UUID personId, @Nullable String ifMatch, boolean enabled) {
        Account account = manageable(caller, personId);
        Revision.require(ifMatch, account.version());
        requireAnother(caller, personId);
        if (account.enabled() != enabled) {
            realm.enable(account, enabled);
            tables.enable(personId, enabled);
        }
    }

    /** A new temporary password; the old one ends at once. */
    @Transactional
    String resetPassword(Caller caller, UUID personId, @Nullable String ifMatch) {
        Account account = manageable(caller, personId);
        Revision.require(ifMatch, account.version());
        requireAnother(caller, personId);
        String password = TemporaryPassword.next();
        realm.resetPassword(account, password);
        tables.touch(personId);
        return password;
    }

    /** Somebody whose every post the caller may give and take. */
    private Account manageable(Caller caller, UUID personId) {
        Account account = tables.lock(caller, personId);
        if (!tables.heldBy(personId).stream().allMatch(held -> held.seat().isManagedBy(caller))) {
            throw Problem.forbidden();
        }
        return account;
    }

    static void requireAnother(Caller caller, UUID personId) {
        if (personId.equals(caller.personId())) {
            throw Problem.conflict("own-account");
        }
    }
}
