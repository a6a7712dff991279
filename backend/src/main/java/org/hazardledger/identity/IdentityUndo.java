package org.hazardledger.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jboss.logging.Logger;

/** Takes back what was changed at the identity server when our own transaction fails afterwards. */
@ApplicationScoped
class IdentityUndo {

    private static final Logger LOG = Logger.getLogger(IdentityUndo.class);

    private final TransactionSynchronizationRegistry transaction;

    IdentityUndo(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    void onRollback(Runnable undo) {
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
