package org.hazardledger.exchange;

import java.nio.file.Path;
import org.hazardledger.exchange.form.Form;
import org.hazardledger.identity.Caller;
import org.hazardledger.platform.Messages;
import org.jspecify.annotations.Nullable;

/**
 * An import that is about to run.
 *
 * @param file received completely, owned by the import and deleted when it ends
 * @param wanted the form the sender says it is; null to find out
 * @param texts in the language of whoever asked
 */
record NewImport(
        Caller caller,
        Path file,
        String fileName,
        @Nullable Form wanted,
        ImportMode mode,
        OnError onError,
        Messages texts) {

    NewImport movedTo(Path copy) {
        return new NewImport(caller, copy, fileName, wanted, mode, onError, texts);
    }

    boolean commits() {
        return mode == ImportMode.COMMIT;
    }

    boolean allOrNothing() {
        return onError == OnError.REJECT_FILE;
    }
}
