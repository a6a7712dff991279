package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hazardledger.identity.AccountTables.Account;
import org.hazardledger.identity.AccountTables.Held;
import org.hazardledger.platform.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Accounts and posts. The identity server is changed first: when it is away, nothing is stored; when our transaction
 * fails afterwards, what was changed there is taken back.
 */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);

    private final AccountTables tables;
    private final IdentityServer server;
    private final TransactionSynchronizationRegistry transaction;

    Accounts(AccountTables tables, IdentityServer server, TransactionSynchronizationRegistry transaction) {
        this.tables = tables;
        this.server = server;
        this.transaction = transaction;
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
            // programs sign in by a client of the identity server, whose account exists there already
            String subject = server.find(person.username())
                    .orElseThrow(() -> Problem.invalid("/username", "unknown-service-account"));
            return new Created(register(person, subject, seat), null);
        }
        String password = person.initialPassword() == null ? TemporaryPassword.next() : person.initialPassword();
        String subject = server.create(person.username(), person.name(), password);
        onRollback(() -> server.delete(subject));
        return new Created(register(person, subject, seat), password);
    }

    private UUID register(NewPerson person, String subject, Seat seat) {
        grant(subject, seat.role());
        UUID id = tables.insert(person, subject);
        tables.appoint(id, seat);
        return id;
    }

    /** Disables at once: our own answer to the next request, and the sessions at the identity server. */
    @Transactional
    void enable(Caller caller, UUID personId, boolean enabled) {
        Account account = manageable(caller, personId);
        if (account.enabled() == enabled) {
            return;
        }
        String subject = subject(account);
        server.enable(subject, enabled);
        onRollback(() -> server.enable(subject, !enabled));
        tables.enable(personId, enabled);
    }

    /** A new temporary password; the old one ends at once. */
    @Transactional
    String resetPassword(Caller caller, UUID personId) {
        Account account = manageable(caller, personId);
        String password = TemporaryPassword.next();
        server.resetPassword(subject(account), password);
        return password;
    }

    /** Gives a further membership, or transfers somebody by ending another one. */
    @Transactional
    void appoint(Caller caller, NewMembership membership) {
        Seat seat = tables.seat(caller, membership.organisationId(), membership.role(), membership.post());
        seat.requireManagedBy(caller);
        seat.requireSensible();
        Account account = tables.lock(caller, membership.personId());
        List<Held> held = tables.heldBy(account.id());
        boolean same = held.stream()
                .anyMatch(old -> old.organisationId().equals(seat.organisationId())
                        && old.role() == seat.role()
                        && old.post() == seat.post());
        if (same) {
            throw Problem.conflict("already-member");
        }
        grant(subject(account), seat.role());
        if (membership.transferFrom() != null) {
            Held old = held.stream()
                    .filter(candidate -> candidate.membershipId().equals(membership.transferFrom()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("/transferFrom", "unknown-membership"));
            old.seat().requireManagedBy(caller);
            tables.dismiss(old);
            revoke(account, old, held, seat.role());
        }
        tables.appoint(account.id(), seat);
    }

    /** Ends a membership; it acts on the next request of the person. */
    @Transactional
    void dismiss(Caller caller, UUID membershipId) {
        Held old = tables.held(caller, membershipId);
        old.seat().requireManagedBy(caller);
        if (old.personId().equals(caller.personId())) {
            throw Problem.conflict("own-account");
        }
        Account account = tables.lock(caller, old.personId());
        List<Held> held = tables.heldBy(account.id());
        tables.dismiss(old);
        revoke(account, old, held, null);
    }

    /** Takes the realm role of a membership that ended, unless another membership still needs it. */
    private void revoke(Account account, Held ended, List<Held> before, @Nullable Role begun) {
        boolean needed = ended.role() == begun
                || before.stream()
                        .anyMatch(other -> other.role() == ended.role()
                                && !other.membershipId().equals(ended.membershipId()));
        if (!needed) {
            String subject = subject(account);
            server.revoke(subject, ended.role().realmName());
            onRollback(() -> server.grant(subject, ended.role().realmName()));
        }
    }

    private void grant(String subject, Role role) {
        if (server.grant(subject, role.realmName())) {
            onRollback(() -> server.revoke(subject, role.realmName()));
        }
    }

    /** Somebody whose every post the caller may give and take, and not the caller. */
    private Account manageable(Caller caller, UUID personId) {
        Account account = tables.lock(caller, personId);
        if (personId.equals(caller.personId())) {
            throw Problem.conflict("own-account");
        }
        if (!tables.heldBy(personId).stream().allMatch(held -> held.seat().isManagedBy(caller))) {
            throw Problem.forbidden();
        }
        return account;
    }

    private String subject(Account account) {
        return account.subject() == null
                ? server.find(account.username()).orElseThrow(() -> Problem.conflict("account-missing"))
                : account.subject();
    }

    private void onRollback(Runnable undo) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the outcome matters
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    try {
                        undo.run();
                    } catch (RuntimeException e) {
                        LOG.error("A change at the identity server could not be taken back", e);
                    }
                }
            }
        });
    }
}
