package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.hazardledger.identity.AccountTables.Account;
import org.hazardledger.identity.AccountTables.Held;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What our accounts are at the identity server. It is changed first: when it is away, nothing is stored; when our
 * transaction fails afterwards, what was changed there is taken back.
 */
@ApplicationScoped
class RealmAccounts {

    private final IdentityServer server;
    private final IdentityUndo undo;

    RealmAccounts(IdentityServer server, IdentityUndo undo) {
        this.server = server;
        this.undo = undo;
    }

    /** Creates the account of a person; its subject. */
    String create(NewPerson person, String password) {
        String subject = server.create(person.username(), person.name(), password);
        undo.onRollback(() -> server.delete(subject));
        return subject;
    }

    /** Programs sign in by a client of the identity server, whose account exists there already. */
    String ofProgram(String username) {
        return server.find(username).orElseThrow(() -> Problem.invalid("/username", "unknown-service-account"));
    }

    void enable(Account account, boolean enabled) {
        String subject = subject(account);
        server.enable(subject, enabled);
        undo.onRollback(() -> server.enable(subject, !enabled));
    }

    void rename(Account account, String name) {
        String subject = subject(account);
        String before = server.rename(subject, name);
        undo.onRollback(() -> server.rename(subject, before));
    }

    void resetPassword(Account account, String password) {
        server.resetPassword(subject(account), password);
    }

    void grant(Account account, Role role) {
        grant(subject(account), role);
    }

    void grant(String subject, Role role) {
        if (server.grant(subject, role.realmName())) {
            undo.onRollback(() -> server.revoke(subject, role.realmName()));
        }
    }

    /** Takes the realm role of a membership that ended, unless another membership still needs it. */
    void revoke(Account account, Held ended, List<Held> before, @Nullable Role begun) {
        boolean needed = ended.role() == begun
                || before.stream()
                        .anyMatch(other -> other.role() == ended.role()
                                && !other.membershipId().equals(ended.membershipId()));
        if (!needed) {
            String subject = subject(account);
            server.revoke(subject, ended.role().realmName());
            undo.onRollback(() -> server.grant(subject, ended.role().realmName()));
        }
    }

    private String subject(Account account) {
        return Objects.requireNonNullElseGet(
                account.subject(),
                () -> server.find(account.username()).orElseThrow(() -> Problem.conflict("account-missing")));
    }
}
