package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Revision;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Accounts of programs: issued at the identity server and here, given another secret, revoked. Whoever may give the
 * role of integration in an organisation ({@link Seat}) may do all three.
 */
@ApplicationScoped
class ServiceAccounts {

    private static final Logger LOG = Logger.getLogger(ServiceAccounts.class);

    private final AccountTables people;
    private final ServiceAccountTables tables;
    private final IdentityClients clients;
    private final IdentityServer server;
    private final IdentityUndo undo;
    private final String tokenUrl;

    ServiceAccounts(
            AccountTables people,
            ServiceAccountTables tables,
            IdentityClients clients,
            IdentityServer server,
            IdentityUndo undo,
            @ConfigProperty(name = "hazard-ledger.identity-url") String identityUrl) {
        this.people = people;
        this.tables = tables;
        this.clients = clients;
        this.server = server;
        this.undo = undo;
        this.tokenUrl = identityUrl.replaceAll("/+$", "") + "/protocol/openid-connect/token";
    }

    @Transactional
    IssuedServiceAccount issue(Caller caller, NewServiceAccount account) {
        Seat seat = people.seat(caller, account.organisationId(), Role.INTEGRATION, null);
        seat.requireManagedBy(caller);
        String clientId = "svc-" + Ids.next().toString().replace("-", "").substring(12);
        IdentityClients.Client client = clients.create(clientId, account.name().strip());
        undo.onRollback(() -> clients.delete(client.id()));
        server.grant(client.subject(), Role.INTEGRATION.realmName());
        UUID id = people.insert(
                new NewPerson(
                        null,
                        "service-account-" + clientId.toLowerCase(Locale.ROOT),
                        account.name().strip(),
                        null,
                        account.organisationId(),
                        Role.INTEGRATION,
                        null,
                        null),
                client.subject());
        people.appoint(id, seat);
        tables.insert(id, clientId, client.id(), account, caller);
        return new IssuedServiceAccount(tables.require(caller, id).view(), client.secret(), tokenUrl);
    }

    /** Another secret; the old one ends at once, tokens it gave within minutes. */
    @Transactional
    IssuedServiceAccount changeSecret(Caller caller, UUID id, @Nullable String ifMatch) {
        ServiceAccount.Row account = manageable(caller, id, ifMatch);
        if (account.revokedAt() != null) {
            throw Problem.conflict("service-account-revoked");
        }
        tables.secretChanged(id);
        String secret = clients.newSecret(account.identityClient());
        return new IssuedServiceAccount(tables.require(caller, id).view(), secret, tokenUrl);
    }

    /**
     * Ends the account with its next request. The identity server is told, but its absence keeps nobody from revoking:
     * our own answer does not depend on it.
     */
    @Transactional
    ServiceAccount revoke(Caller caller, UUID id, @Nullable String ifMatch) {
        ServiceAccount.Row account = manageable(caller, id, ifMatch);
        if (account.revokedAt() == null) {
            tables.revoke(id, caller);
            try {
                clients.enable(account.identityClient(), false);
            } catch (Problem away) {
                LOG.warnf("The client %s could not be disabled at the identity server", account.clientId());
            }
        }
        return tables.require(caller, id).view();
    }

    private ServiceAccount.Row manageable(Caller caller, UUID id, @Nullable String ifMatch) {
        ServiceAccount.Row account = tables.lock(caller, id);
        account.seat().requireManagedBy(caller);
        Revision.require(ifMatch, account.version());
        return account;
    }
}
